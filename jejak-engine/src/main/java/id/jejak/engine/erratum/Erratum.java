package id.jejak.engine.erratum;

import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Provenance;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article that says it corrects something its newsroom published.
 *
 * @param article id of the article that says so
 * @param words the words that say so; null where they stand only in a title that the input gave beside the text
 * @param corrects id of the article it corrects; null exactly where {@code how} links to none
 * @param how what tells which article it corrects, or why none is named
 * @param evidence what the link rests on, in the correcting article and, after it, in the corrected one
 * @param candidates ids of the articles between which nothing decides; empty unless {@code how} is {@link How#SEVERAL}
 * @param by the rule that knew the words
 */
public record Erratum(
        String article,
        @Nullable Citation words,
        @Nullable String corrects,
        How how,
        List<Citation> evidence,
        List<String> candidates,
        Provenance by) {
    public Erratum {
        evidence = List.copyOf(evidence);
        candidates = List.copyOf(candidates);
        if ((corrects != null) != how.links()) {
            throw new IllegalArgumentException(
                    "erratum " + article + ": " + how + " with corrected article " + corrects);
        }
    }

    /** What tells which article is corrected, or why none is named. */
    public enum How {
        /** It gives the other's address. */
        ADDRESS,
        /** It gives the other's title. */
        TITLE,
        /** The other is by far the most alike of what the same outlet published in the month before. */
        ALIKE,
        /** It says that its own text was put right. */
        ITSELF,
        /** Several articles fit, and nothing tells which. */
        SEVERAL,
        /** None of the given articles fits. */
        NONE,
        /** Its outlet is unknown, and it names neither address nor title. */
        NO_OUTLET,
        /** Its day is unknown, and it names neither address nor title. */
        NO_DATE;

        /** The name as outputs spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it names a corrected article. */
        public boolean links() {
            return this == ADDRESS || this == TITLE || this == ALIKE;
        }
    }
}
