package id.jejak.eval.score;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** An article's text by code points, the unit of every offset in gold and output. */
final class GoldText {
    private final int[] points;
    private final List<String> lines;

    GoldText(String text) {
        points = text.codePoints().toArray();
        lines = List.of(text.split("\n", -1));
    }

    int lineCount() {
        return lines.size();
    }

    String line(int n) {
        return lines.get(n);
    }

    /** The words between two offsets as Python slices them: a missing end is open, a negative one counts from the end. */
    String slice(JsonNode start, JsonNode end) {
        int from = position(start, 0);
        int to = position(end, points.length);
        return from < to ? new String(points, from, to - from) : "";
    }

    String slice(JsonNode span) {
        return slice(span.path("start"), span.path("end"));
    }

    private int position(JsonNode offset, int open) {
        if (Json.absent(offset)) {
            return open;
        }
        if (!offset.isIntegralNumber()) {
            throw new ScoreException("offset " + offset + "; expected a whole number");
        }
        long value = offset.longValue();
        long counted = value < 0 ? value + points.length : value;
        return (int) Math.max(0, Math.min(points.length, counted));
    }
}
