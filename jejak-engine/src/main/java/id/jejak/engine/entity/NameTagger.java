package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import java.util.List;

/** Further evidence on names, from a learned model or another source; the stage weighs it and may overrule it. */
@FunctionalInterface
public interface NameTagger {
    /**
     * A stretch taken for a name.
     *
     * @param span where
     * @param type what of
     * @param score 0 to 1, not calibrated
     */
    record Tagged(Span span, EntityType type, double score) {}

    /** The names of a sentence, sorted, disjoint, maybe none. */
    List<Tagged> tag(String text, Sentence sentence);

    /** A tagger that never says anything. */
    static NameTagger silent() {
        return (text, sentence) -> List.of();
    }
}
