package id.jejak.engine.statement;

import id.jejak.engine.document.Citation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that two variants share, or that one of them alone has. Every mark lies in the
 * stretch of the word it stands at.
 *
 * @param kind which
 * @param fullest the words in the fullest variant; null where it lacks them
 * @param here the words in the variant; null where it lacks them
 */
public record Difference(
        Kind kind, @Nullable Citation fullest, @Nullable Citation here) {
    public Difference {
        if ((fullest == null) != (kind == Kind.ADDED) || (here == null) != (kind == Kind.LEFT_OUT)) {
            throw new IllegalArgumentException(
                    kind + " with " + fullest + " and " + here + "; expected words on the side that has them alone");
        }
    }

    /** Who has the words. */
    public enum Kind {
        /** Both, but for capitals and marks. */
        ALIKE,
        /** The fullest variant alone. */
        LEFT_OUT,
        /** The variant alone. */
        ADDED;

        /** The name as outputs spell it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
