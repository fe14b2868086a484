package id.jejak.eval.score;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Scores one document: lines, spans, times, then entities, statements and events through their own scorers. */
final class DocumentScorer {
    private static final Pattern SECONDS = Pattern.compile("T(\\d\\d:\\d\\d):\\d\\d", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ZONE =
            Pattern.compile("([+-]\\d\\d:\\d\\d|Z)$", Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES);

    private final JsonNode gold;
    private final JsonNode system;
    private final GoldText text;
    private final Tally tally;
    private final String id;

    private DocumentScorer(JsonNode gold, JsonNode system, GoldText text, Tally tally) {
        this.gold = gold;
        this.system = Json.clean(system);
        this.text = text;
        this.tally = tally;
        this.id = Json.word(gold, "id");
    }

    /** Adds the scores of one document to the tally. */
    static void score(JsonNode gold, JsonNode system, GoldText text, Tally tally) {
        DocumentScorer scorer = new DocumentScorer(gold, system, text, tally);
        scorer.lines();
        scorer.spans();
        scorer.times();
        EntityScorer entities = new EntityScorer(gold, scorer.system, tally);
        entities.score();
        new StatementScorer(gold, scorer.system, text, entities.aliases(), tally).score();
        new EventScorer(gold, scorer.system, entities.aliases(), tally).score();
    }

    private void lines() {
        Map<Integer, JsonNode> expected = new TreeMap<>();
        Json.rows(gold, "lines").forEach(line -> expected.put(Json.number(line, "n"), line.path("kind")));
        Map<Integer, JsonNode> got = new TreeMap<>();
        for (JsonNode line : Json.rows(system, "lines")) {
            boolean body = line.path("kind").isString()
                    && line.path("kind").stringValue().equals("body");
            if (!body) {
                int n = Json.number(line, "n");
                if (0 <= n && n < text.lineCount()) {
                    got.put(n, line.path("kind"));
                }
            }
        }
        Set<Integer> both = new TreeSet<>(expected.keySet());
        both.retainAll(got.keySet());
        tally.found("lines", both.size(), got.size() - both.size(), expected.size() - both.size());
        int kinds = (int) both.stream()
                .filter(n -> Json.same(
                        java.util.Objects.requireNonNull(expected.get(n)),
                        java.util.Objects.requireNonNull(got.get(n))))
                .count();
        tally.right("lines.kind", kinds, expected.size());
        Set<Integer> either = new TreeSet<>(expected.keySet());
        either.addAll(got.keySet());
        either.removeAll(both);
        either.forEach(n ->
                tally.error("lines", id, expected.containsKey(n) ? "missed" : "spurious", Json.head(text.line(n), 90)));
    }

    /** Every object anywhere that has start, end and text must slice; a span of another article is left aside. */
    private void spans() {
        int[] goodAndAll = new int[2];
        spans(system, goodAndAll);
        tally.right("spans.slice", goodAndAll[0], goodAndAll[1]);
    }

    private void spans(JsonNode node, int[] goodAndAll) {
        if (node.isObject() && node.has("start") && node.has("end") && node.has("text")) {
            goodAndAll[1]++;
            JsonNode of = node.path("id");
            boolean elsewhere = !Json.absent(of)
                    && !(of.isString() && of.stringValue().equals(id))
                    && !node.has("by")
                    && !node.has("type");
            JsonNode words = node.path("text");
            if (elsewhere || (words.isString() && words.stringValue().equals(text.slice(node)))) {
                goodAndAll[0]++;
            } else {
                tally.error("spans", id, "does not slice", Json.shown(words, 80));
            }
        }
        node.forEach(child -> spans(child, goodAndAll));
    }

    private void times() {
        var expected = Json.rows(gold, "times");
        var got = Json.rows(system, "times");
        Set<String> strict = new TreeSet<>();
        expected.forEach(time -> strict.add(extent(time)));
        Set<String> gotExtents = new TreeSet<>();
        got.forEach(time -> gotExtents.add(extent(time)));
        strict.retainAll(gotExtents);
        tally.found("times.strict", strict.size(), got.size() - strict.size(), expected.size() - strict.size());
        Matching matching = Matching.of(expected, got, Matching::iou);
        tally.found("times.relaxed", matching.size(), got.size() - matching.size(), expected.size() - matching.size());
        int right = 0;
        for (Matching.Pair pair : matching.pairs()) {
            JsonNode g = expected.get(pair.gold());
            JsonNode s = got.get(pair.system());
            if (Json.same(g.path("type"), s.path("type")) && value(g).equals(value(s))) {
                right++;
            } else {
                tally.error(
                        "times",
                        id,
                        "value",
                        "'" + Json.shown(g.path("text"), 200) + "' gold " + Json.shown(g.path("type"), 20) + " "
                                + Json.shown(g.path("value"), 40) + " got " + Json.shown(s.path("type"), 20) + " "
                                + Json.shown(s.path("value"), 40));
            }
        }
        tally.found("times.value", right, got.size() - right, expected.size() - right);
        for (int i : matching.missed(expected.size())) {
            JsonNode g = expected.get(i);
            tally.error(
                    "times",
                    id,
                    "missed",
                    "'" + Json.shown(g.path("text"), 200) + "' " + Json.shown(g.path("value"), 40));
        }
        for (int j : matching.spurious(got.size())) {
            JsonNode s = got.get(j);
            tally.error("times", id, "spurious", "'" + text.slice(s) + "' " + Json.shown(s.path("value"), 40));
        }
    }

    private static String extent(JsonNode span) {
        return Json.number(span, "start") + "-" + Json.number(span, "end");
    }

    /** A TIMEX3 value without seconds and zone. */
    private static String value(JsonNode time) {
        JsonNode value = time.path("value");
        String text = Json.present(value) ? Json.text(value) : "";
        return ZONE.matcher(SECONDS.matcher(text).replaceAll("T$1")).replaceAll("");
    }
}
