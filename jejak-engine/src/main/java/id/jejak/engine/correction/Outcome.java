package id.jejak.engine.correction;

import java.util.List;

/**
 * What became of a correction.
 *
 * @param correction the correction
 * @param state whether it holds
 * @param details what stands against it, each {@code words} of an article or of another correction; empty when it holds
 */
public record Outcome(Correction correction, State state, List<String> details) {
    /** Whether a correction holds. */
    public enum State {
        /** It holds and nothing speaks against it. */
        APPLIED,
        /** It holds, but reports that it does not name say otherwise. */
        DISPUTED,
        /** A later correction says otherwise; the later one holds. */
        OVERRULED,
        /** The mentions it names are not there (any more). */
        MISSING
    }

    public Outcome {
        details = List.copyOf(details);
    }
}
