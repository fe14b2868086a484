package id.jejak.engine.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one pattern found: the words it took, what it kept of them, and where it is cut into several expressions. */
final class Match {
    private record Kept(String name, String value, int from, int to) {}

    private final int start;
    private final List<Kept> kept = new ArrayList<>(6);
    private final List<Integer> cuts = new ArrayList<>(0);
    private int end;

    Match(int start) {
        this.start = start;
        this.end = start;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Match endingAt(int end) {
        this.end = end;
        return this;
    }

    void keep(String name, String value, int from, int to) {
        kept.add(new Kept(name, value, from, to));
    }

    void forget() {
        kept.removeLast();
    }

    void cut(int at) {
        cuts.add(at);
    }

    void uncut() {
        cuts.removeLast();
    }

    /** One expression of the match: first word, word past the last, and what was kept inside. */
    record Piece(int from, int to, Map<String, String> fields) {}

    /** The expressions in text order; one where the pattern has no cut. */
    List<Piece> pieces() {
        List<Integer> bounds = new ArrayList<>();
        bounds.add(start);
        bounds.addAll(cuts);
        bounds.add(end);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i += 2) {
            int from = bounds.get(i);
            int to = bounds.get(i + 1);
            if (from == to) {
                // A cut at the very start: what comes before the expression is context only.
                continue;
            }
            Map<String, String> fields = new HashMap<>();
            for (Kept one : kept) {
                if (one.from() >= from && one.to() <= to) {
                    fields.put(one.name(), one.value());
                }
            }
            pieces.add(new Piece(from, to, fields));
        }
        return pieces;
    }
}
