package id.jejak.eval.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Scores a chronicle over the articles that {@code cross.json} covers; entries and echoes of others are left aside. */
final class CrossScorer {
    private static final double ECHO = .4;

    /** Two mentions are one where their middles lie closer than this many code points. */
    private static final double NEAR = 120;

    private static final double SAME_DATE = .2;

    private final JsonNode cross;
    private final JsonNode chronicle;
    private final Set<String> ids = new TreeSet<>();
    private final Aliases aliases;
    private final Tally tally;

    CrossScorer(JsonNode cross, JsonNode chronicle, Map<String, JsonNode> golds, Tally tally) {
        this.cross = cross;
        this.chronicle = Json.clean(chronicle);
        this.tally = tally;
        Json.rows(cross, "articles").forEach(id -> ids.add(Json.text(id)));
        List<JsonNode> entities = new ArrayList<>();
        golds.forEach((id, gold) -> {
            if (ids.contains(id)) {
                entities.addAll(Json.rows(gold, "entities"));
            }
        });
        aliases = new Aliases(entities);
        cross.path("same_as")
                .properties()
                .forEach(pair -> aliases.put(Names.norm(pair.getKey()), Names.norm(pair.getValue())));
    }

    void score() {
        echoes("echoes.across", false);
        echoes("echoes.within", true);
        credits();
        chronicle();
        disputes();
        roles();
        double p = bCubed(Json.rows(chronicle, "stories"), Json.rows(cross, "stories"));
        double r = bCubed(Json.rows(cross, "stories"), Json.rows(chronicle, "stories"));
        tally.means("stories.b3", p, r, ids.size());
    }

    private void echoes(String name, boolean within) {
        List<JsonNode> gold = Json.rows(cross, "echoes").stream()
                .filter(echo -> within(echo) == within)
                .toList();
        List<JsonNode> system = Json.rows(chronicle, "echoes").stream()
                .filter(echo -> within(echo) == within
                        && ids.contains(Json.word(echo.path("a"), "id"))
                        && ids.contains(Json.word(echo.path("b"), "id")))
                .toList();
        int recalled = (int) gold.stream()
                .filter(g -> system.stream().anyMatch(s -> hit(g, s)))
                .count();
        int precise = (int) system.stream()
                .filter(s -> gold.stream().anyMatch(g -> hit(g, s)))
                .count();
        tally.right(name + ".recall", recalled, gold.size());
        tally.right(name + ".precision", precise, system.size());
    }

    private static boolean within(JsonNode echo) {
        return Json.word(echo.path("a"), "id").equals(Json.word(echo.path("b"), "id"));
    }

    private static boolean hit(JsonNode g, JsonNode s) {
        return (end(g.path("a"), s.path("a")) && end(g.path("b"), s.path("b")))
                || (end(g.path("a"), s.path("b")) && end(g.path("b"), s.path("a")));
    }

    private static boolean end(JsonNode x, JsonNode y) {
        return Json.word(x, "id").equals(Json.word(y, "id")) && Matching.iou(x, y) >= ECHO;
    }

    private void credits() {
        Map<String, JsonNode> got = new HashMap<>();
        Json.rows(chronicle, "articles").forEach(article -> got.put(Json.word(article, "id"), article.path("credit")));
        int right = 0;
        List<JsonNode> gold = Json.rows(cross, "credits");
        for (JsonNode g : gold) {
            JsonNode credit = got.getOrDefault(Json.word(g, "id"), g.path("no such field"));
            JsonNode how = credit.path("how");
            String gotHow = Json.present(how) ? Json.text(how) : "none";
            if (Names.of(credit.path("agency")).equals(Names.of(g.path("agency")))
                    && gotHow.equals(Json.text(g.path("how")))) {
                right++;
            }
        }
        tally.right("credits", right, gold.size());
    }

    private void chronicle() {
        List<JsonNode> gold = Json.rows(cross, "chronicle");
        List<JsonNode> system = Json.rows(chronicle, "entries").stream()
                .filter(entry -> Json.rows(entry, "mentions").stream()
                        .anyMatch(mention -> ids.contains(Json.word(mention, "id"))))
                .toList();
        Matching matching = Matching.of(gold, system, this::weight);
        int found = matching.size();
        tally.found("chronicle", found, system.size() - found, gold.size() - found);
        for (String key : List.of("date", "status")) {
            int right = (int) matching.pairs().stream()
                    .filter(pair -> Json.same(
                            gold.get(pair.gold()).path(key),
                            system.get(pair.system()).path(key)))
                    .count();
            tally.right("chronicle." + key, right, found);
        }
        Set<String> dated = dates(gold);
        tally.right("chronicle.dates_covered", Sets.common(dated, dates(system)), dated.size());
        for (int i : matching.missed(gold.size())) {
            JsonNode date = gold.get(i).path("date");
            tally.error(
                    "chronicle",
                    Json.present(date) ? Json.text(date) : "-",
                    "missed",
                    Json.shown(gold.get(i).path("what"), 100));
        }
        merged(gold, system, matching);
        witnesses(gold, system, matching);
    }

    private static Set<String> dates(List<JsonNode> entries) {
        Set<String> dates = new TreeSet<>();
        for (JsonNode entry : entries) {
            if (Json.present(entry.path("date"))) {
                dates.add(Json.text(entry.path("date")));
            }
        }
        return dates;
    }

    private double weight(JsonNode g, JsonNode s) {
        if (!Json.same(g.path("type"), s.path("type"))) {
            return 0;
        }
        Set<String> expected = parties(g, Json.text(g.path("type")));
        Set<String> got = parties(s, Json.text(g.path("type")));
        boolean noneNamed = rowsOfParties(g).isEmpty() && rowsOfParties(s).isEmpty();
        if (!noneNamed && !Sets.meet(expected, got)) {
            return 0;
        }
        List<JsonNode> theirs = Json.rows(s, "mentions");
        List<JsonNode> ours = Json.rows(g, "mentions");
        int shared = (int) ours.stream()
                .filter(m -> theirs.stream().anyMatch(n -> near(m, n)))
                .count();
        if (shared == 0) {
            return 0;
        }
        return (double) shared / Math.max(1, Math.max(ours.size(), theirs.size()))
                + (Json.same(g.path("date"), s.path("date")) ? SAME_DATE : 0);
    }

    private Set<String> parties(JsonNode entry, String type) {
        return EventScorer.SYMMETRIC.contains(type)
                ? Sets.union(aliases.of(entry.path("actors")), aliases.of(entry.path("recipients")))
                : aliases.of(entry.path("actors"));
    }

    private static List<JsonNode> rowsOfParties(JsonNode entry) {
        List<JsonNode> rows = new ArrayList<>(Json.rows(entry, "actors"));
        boolean symmetric = EventScorer.SYMMETRIC.contains(Json.shown(entry.path("type"), 20));
        if (symmetric) {
            rows.addAll(Json.rows(entry, "recipients"));
        }
        return rows;
    }

    private static boolean near(JsonNode m, JsonNode n) {
        return Json.word(m, "id").equals(Json.word(n, "id")) && Math.abs(middle(m) - middle(n)) < NEAR;
    }

    private static double middle(JsonNode span) {
        return (Json.number(span, "start") + Json.number(span, "end")) / 2.0;
    }

    private void merged(List<JsonNode> gold, List<JsonNode> system, Matching matching) {
        Map<Integer, Integer> partner = new HashMap<>();
        matching.pairs().forEach(pair -> partner.put(pair.gold(), pair.system()));
        Set<Integer> systemMerged = new HashSet<>();
        for (int j = 0; j < system.size(); j++) {
            Set<String> articles = articles(system.get(j));
            articles.retainAll(ids);
            if (articles.size() > 1) {
                systemMerged.add(j);
            }
        }
        int right = 0;
        int all = 0;
        for (int i = 0; i < gold.size(); i++) {
            if (articles(gold.get(i)).size() > 1) {
                all++;
                Integer j = partner.get(i);
                right += j != null && systemMerged.contains(j) ? 1 : 0;
            }
        }
        tally.found("chronicle.merged", right, systemMerged.size() - right, all - right);
    }

    private static Set<String> articles(JsonNode entry) {
        Set<String> articles = new TreeSet<>();
        Json.rows(entry, "mentions").forEach(mention -> articles.add(Json.word(mention, "id")));
        return articles;
    }

    /** Over the matched entries whose witnesses gold counts. */
    private void witnesses(List<JsonNode> gold, List<JsonNode> system, Matching matching) {
        List<Matching.Pair> counted = matching.pairs().stream()
                .filter(pair -> Json.present(gold.get(pair.gold()).path("witnesses")))
                .toList();
        for (String bound : List.of("min", "max")) {
            int right = (int) counted.stream()
                    .filter(pair -> Json.same(
                            gold.get(pair.gold()).path("witnesses").path(bound),
                            system.get(pair.system()).path("witnesses").path(bound)))
                    .count();
            tally.right("witnesses." + bound, right, counted.size());
        }
        tally.found("origins", 0, 0, 0);
        for (Matching.Pair pair : counted) {
            List<Set<String>> expected = origins(gold.get(pair.gold()));
            List<Set<String>> got = origins(system.get(pair.system()));
            int right = (int) expected.stream()
                    .filter(x -> got.stream().anyMatch(y -> Sets.meet(x, y)))
                    .count();
            tally.found("origins", right, Math.max(0, got.size() - right), expected.size() - right);
        }
    }

    private List<Set<String>> origins(JsonNode entry) {
        return Json.rows(entry, "origins").stream()
                .map(origin -> aliases.of(origin.path("name")))
                .toList();
    }

    private void disputes() {
        List<JsonNode> gold = rejected(cross);
        List<JsonNode> system = rejected(chronicle);
        int right =
                Matching.of(gold, system, (g, s) -> sameDispute(g, s) ? 1 : 0).size();
        tally.found("disputes", right, system.size() - right, gold.size() - right);
    }

    private static List<JsonNode> rejected(JsonNode owner) {
        return Json.rows(owner, "disputes").stream()
                .filter(dispute -> Json.present(dispute.path("rejected_by")))
                .toList();
    }

    private boolean sameDispute(JsonNode g, JsonNode s) {
        return aliases.same(g.path("by"), s.path("by"))
                && aliases.same(g.path("rejected_by"), s.path("rejected_by"))
                && Names.of(s.path("by")).size() <= 2 * Names.of(g.path("by")).size();
    }

    private void roles() {
        List<JsonNode> gold = Json.rows(cross, "roles");
        List<JsonNode> system = Json.rows(chronicle, "roles");
        int right = Matching.of(gold, system, (g, s) -> sameRole(g, s) ? 1 : 0).size();
        tally.found("roles", right, system.size() - right, gold.size() - right);
    }

    private boolean sameRole(JsonNode g, JsonNode s) {
        return aliases.same(g.path("person"), s.path("person"))
                && EntityScorer.officeEquals(g.path("office"), s.path("office"))
                && aliases.same(g.path("of"), s.path("of"));
    }

    /** Mean over articles of the share of their story that lies in the other side's story. */
    private double bCubed(List<JsonNode> stories, List<JsonNode> others) {
        Map<String, Set<String>> otherStory = new HashMap<>();
        for (JsonNode other : others) {
            for (String id : members(other)) {
                otherStory.put(id, ours(other));
            }
        }
        double sum = 0;
        int n = 0;
        for (JsonNode story : stories) {
            for (String id : members(story)) {
                if (ids.contains(id)) {
                    Set<String> mine = ours(story);
                    sum += (double) Sets.common(mine, shared(otherStory.get(id), id)) / mine.size();
                    n++;
                }
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    private static Set<String> shared(@Nullable Set<String> story, String id) {
        return story == null ? Set.of(id) : story;
    }

    private static List<String> members(JsonNode story) {
        return Json.rows(story, "ids").stream().map(Json::text).toList();
    }

    private Set<String> ours(JsonNode story) {
        Set<String> ours = new TreeSet<>(members(story));
        ours.retainAll(ids);
        return ours;
    }
}
