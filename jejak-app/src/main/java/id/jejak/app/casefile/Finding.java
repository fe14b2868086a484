package id.jejak.app.casefile;

import java.util.List;

/**
 * What an examination of a case found.
 *
 * @param key names it in the texts, below {@code doctor.}
 * @param state how bad it is
 * @param values fill the places of the words
 */
public record Finding(String key, State state, List<Object> values) {
    public Finding {
        values = List.copyOf(values);
    }

    /** How bad something is. */
    public enum State {
        /** As it should be. */
        GOOD,
        /** Harmless; nothing has to be done. */
        NOTE,
        /** {@code doctor --repair} or the next {@code run} mends it; nothing is lost. */
        MENDABLE,
        /** Something is lost or damaged that cannot be rebuilt. */
        LOST
    }

    /** A finding with what fills its words. */
    public static Finding of(String key, State state, Object... values) {
        return new Finding(key, state, List.of(values));
    }
}
