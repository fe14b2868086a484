package id.jejak.engine.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that is told at least twice.
 *
 * @param id the smallest mention id of its variants, 16 hex digits
 * @param speaker canonical name over articles, joint speakers joined by "; "; the text's own words for an unnamed one; null where no
 *     variant names one
 * @param variants at least two, the fullest first, the others by day of publication, then by place
 * @param quotationsDiffer whether words that one variant has in quotation marks stand differently in the marks of another
 */
public record StatementGroup(String id, @Nullable String speaker, List<Variant> variants, boolean quotationsDiffer) {
    public StatementGroup {
        variants = List.copyOf(variants);
    }

    /** The variant with the most words, which the others are compared with. */
    public Variant fullest() {
        return variants.getFirst();
    }
}
