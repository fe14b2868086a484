package id.jejak.engine.echo;

import id.jejak.engine.document.Citation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Two passages that carry the same text or tell the same source sentence.
 *
 * @param a the passage of the smaller article id, or the earlier one of the same article
 * @param b the other passage
 * @param kind how alike they are
 * @param score 0..1, share of the shorter passage's words that the longer one holds in the same order; not calibrated
 * @param origin who first told it as far as known (agency, state media), or null
 * @param how how the origin is known: stated, carried, or null
 * @param evidence shared runs, names and numbers, longest first, as they stand in {@code a}
 * @param shared what the two have in common: text of the news, words that somebody said, or a standing phrase
 */
public record Echo(
        Citation a,
        Citation b,
        Kind kind,
        double score,
        @Nullable String origin,
        @Nullable String how,
        List<String> evidence,
        Shared shared) {
    public Echo {
        evidence = List.copyOf(evidence);
    }

    /** An echo of the text of the news. */
    public Echo(
            Citation a,
            Citation b,
            Kind kind,
            double score,
            @Nullable String origin,
            @Nullable String how,
            List<String> evidence) {
        this(a, b, kind, score, origin, how, evidence, Shared.TEXT);
    }

    /** What two passages have in common. */
    public enum Shared {
        /** Text that one article has from the other, or both from a third. */
        TEXT,
        /** Words that somebody said, in two articles whose own words differ: both may have heard them. */
        QUOTATION,
        /** A standing phrase, or background carried from day to day: it says nothing of where the news comes from. */
        STANDING;

        /** The name as outputs spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How alike two passages are. */
    public enum Kind {
        VERBATIM,
        EDITED,
        TRANSLATED,
        REPEAT;

        /** The name as outputs spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
