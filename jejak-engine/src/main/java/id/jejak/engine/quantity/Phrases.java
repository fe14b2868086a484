package id.jejak.engine.quantity;

import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the longest phrase of a table that begins or ends at a piece. Forms of one or two letters count only as they are written. */
final class Phrases<T> {
    private static final int SHORT = 2;

    /** A phrase found. */
    record Found<T>(T value, int start, int end) {}

    private final Map<String, T> values = new HashMap<>();
    private int longest;

    /** Adds a phrase; false where it stands already. */
    boolean add(String phrase, T value) {
        Pieces pieces = new Pieces(phrase, new Span(0, phrase.length()));
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            parts.add(part(pieces.get(i)));
        }
        longest = Math.max(longest, parts.size());
        return values.put(String.join(" ", parts), value) == null;
    }

    @Nullable
    Found<T> startingAt(Pieces pieces, int at) {
        for (int end = Math.min(pieces.size(), at + longest); end > at; end--) {
            T value = values.get(key(pieces, at, end));
            if (value != null) {
                return new Found<>(value, at, end);
            }
        }
        return null;
    }

    @Nullable
    Found<T> endingAt(Pieces pieces, int end) {
        for (int start = Math.max(0, end - longest); start < end; start++) {
            T value = values.get(key(pieces, start, end));
            if (value != null) {
                return new Found<>(value, start, end);
            }
        }
        return null;
    }

    private static String key(Pieces pieces, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i == from ? "" : " ").append(part(pieces.get(i)));
        }
        return key.toString();
    }

    private static String part(Pieces.Piece piece) {
        return piece.text().length() <= SHORT ? piece.text() : piece.lower();
    }
}
