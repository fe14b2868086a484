package id.jejak.engine.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase, or several joined by comma and {@code dan}.
 */
final class NounPhrase {
    /** Ranges of units, one for each phrase joined; at least one. */
    final List<int[]> parts = new ArrayList<>(2);
    /** Whether the words before the comma say that it names the holder of an office. */
    boolean office;
    /** The holder's name after a comma, which says who it is: {@code Menteri Luar Negeri Peru, Ana Díaz, ...}; else null. */
    @Nullable
    NounPhrase holder;
    /** The preposition before it, or empty. */
    String prep = "";

    NounPhrase(int from, int until) {
        parts.add(new int[] {from, until});
    }

    int from() {
        return parts.get(0)[0];
    }

    int until() {
        return parts.get(parts.size() - 1)[1];
    }
}
