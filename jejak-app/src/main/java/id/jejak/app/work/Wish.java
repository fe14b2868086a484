package id.jejak.app.work;

import id.jejak.engine.correction.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person wants put right, in her own words: ids, names, values. {@link ChangeMaker} finds the mentions that they mean. */
public sealed interface Wish {
    /** Two names are of one; two entries are one happening. */
    record Merge(String a, String b) implements Wish {}

    /** Two names are not of one; a mention {@code b} does not tell the entry {@code a} it stands in. */
    record Split(String a, String b) implements Wish {}

    /**
     * A field has a value.
     *
     * @param what entry, mention or name, as the field asks for
     * @param value as a person writes it; null or blank for none
     */
    record Fix(Field field, String what, @Nullable String value) implements Wish {}

    /** Entries or mentions tell no event. */
    record Reject(List<String> entries) implements Wish {
        public Reject {
            entries = List.copyOf(entries);
        }
    }

    /** Whether an article carries an agency's text. */
    record Credit(String article, String agency, boolean accepted) implements Wish {}
}
