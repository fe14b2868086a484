package id.jejak.eval.score;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Scores statements: found at all, attributed, their chains, cues and sources. */
final class StatementScorer {
    private static final double HALF = .5;

    private final List<JsonNode> gold;
    private final List<JsonNode> system;
    private final GoldText text;
    private final Aliases aliases;
    private final Tally tally;
    private final String id;

    StatementScorer(JsonNode gold, JsonNode system, GoldText text, Aliases aliases, Tally tally) {
        this.gold = Json.rows(gold, "statements");
        this.system = Json.rows(system, "statements").stream()
                .filter(statement -> Json.present(statement.path("content")))
                .toList();
        this.text = text;
        this.aliases = aliases;
        this.tally = tally;
        this.id = Json.word(gold, "id");
    }

    void score() {
        Matching matching = Matching.of(gold, system, (g, s) -> {
            double shared = Matching.iou(g.path("content"), s.path("content"));
            return shared >= HALF ? shared : 0;
        });
        int found = matching.size();
        tally.found("statements", found, system.size() - found, gold.size() - found);
        int attributed =
                (int) matching.pairs().stream().filter(this::attributed).count();
        tally.found("statements.attributed", attributed, system.size() - attributed, gold.size() - attributed);
        int types = (int) matching.pairs().stream()
                .filter(pair -> Json.same(g(pair).path("type"), s(pair).path("type")))
                .count();
        tally.right("statements.type", types, found);
        chains(matching);
        touching(matching, "cue");
        touching(matching, "source");
        for (int i : matching.missed(gold.size())) {
            JsonNode g = gold.get(i);
            tally.error(
                    "statements",
                    id,
                    "missed",
                    Json.shown(g.path("source_entity"), 200) + ": "
                            + Json.shown(g.path("content").path("text"), 90));
        }
        for (int j : matching.spurious(system.size())) {
            JsonNode s = system.get(j);
            tally.error(
                    "statements",
                    id,
                    "spurious",
                    Json.shown(s.path("source_entity"), 200) + ": " + Json.head(text.slice(s.path("content")), 90));
        }
        for (Matching.Pair pair : matching.pairs()) {
            if (!attributed(pair)) {
                tally.error(
                        "statements",
                        id,
                        "source",
                        "gold " + Json.shown(g(pair).path("source_entity"), 200) + " got "
                                + Json.shown(s(pair).path("source_entity"), 200) + ": "
                                + Json.shown(g(pair).path("content").path("text"), 60));
            }
        }
    }

    private JsonNode g(Matching.Pair pair) {
        return gold.get(pair.gold());
    }

    private JsonNode s(Matching.Pair pair) {
        return system.get(pair.system());
    }

    private boolean attributed(Matching.Pair pair) {
        return aliases.same(g(pair).path("source_entity"), s(pair).path("source_entity"));
    }

    private void chains(Matching matching) {
        int right = 0;
        int given = 0;
        for (Matching.Pair pair : matching.pairs()) {
            List<Set<String>> expected = chain(g(pair));
            List<Set<String>> got = chain(s(pair));
            given += got.isEmpty() ? 0 : 1;
            right += !expected.isEmpty() && expected.equals(got) ? 1 : 0;
        }
        int all = (int) gold.stream()
                .filter(statement -> Json.present(statement.path("via")))
                .count();
        tally.found("statements.chain", right, given - right, all - right);
    }

    private List<Set<String>> chain(JsonNode statement) {
        return Json.rows(statement, "via").stream().map(aliases::of).toList();
    }

    private void touching(Matching matching, String key) {
        int right = 0;
        int all = 0;
        for (Matching.Pair pair : matching.pairs()) {
            JsonNode g = g(pair).path(key);
            JsonNode s = s(pair).path(key);
            if (Json.present(g)) {
                all++;
                right += Json.present(s) && Matching.overlap(g, s) > 0 ? 1 : 0;
            }
        }
        tally.right("statements." + key, right, all);
    }
}
