package id.jejak.engine.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wire agency whose text an article carries.
 *
 * @param agency canonical name, or null
 * @param how stated by the article itself, carried over from an article that states it, given by an analyst, or none
 * @param evidence the words that state it, or the passages of this article it is carried over by; empty when none
 * @param carriedFrom id of the article that states it, when carried
 */
public record Credit(
        @Nullable String agency,
        How how,
        List<Span> evidence,
        @Nullable String carriedFrom) {
    /** No credit. */
    public static final Credit NONE = new Credit(null, How.NONE, List.of(), null);

    /** How a credit is known. */
    public enum How {
        STATED,
        CARRIED,
        /** An analyst says so. */
        CORRECTED,
        NONE
    }

    public Credit {
        evidence = List.copyOf(evidence);
    }
}
