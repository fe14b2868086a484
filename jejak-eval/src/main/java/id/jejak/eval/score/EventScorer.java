package id.jejak.eval.score;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Scores events: type and parties, then the fields of the matched. */
final class EventScorer {
    /** Types in which both sides act alike, so that either order of the parties counts. */
    static final Set<String> SYMMETRIC = Set.of("AGREE", "CONSULT", "COOPERATE", "SUPPORT", "RETREAT");

    private final List<JsonNode> gold;
    private final List<JsonNode> system;
    private final Aliases aliases;
    private final Tally tally;
    private final String id;

    EventScorer(JsonNode gold, JsonNode system, Aliases aliases, Tally tally) {
        this.gold = Json.rows(gold, "events");
        this.system = Json.rows(system, "events");
        this.aliases = aliases;
        this.tally = tally;
        this.id = Json.word(gold, "id");
    }

    void score() {
        Matching matching = Matching.of(gold, system, (g, s) -> weight(g, s, true));
        int found = matching.size();
        tally.found("events", found, system.size() - found, gold.size() - found);
        equal(matching, "date");
        equal(matching, "status");
        named(matching, "place", aliases::place);
        named(matching, "said_by", aliases::of);
        objects(matching);
        matching.missed(gold.size()).forEach(i -> tally.error("events", id, "missed", shown(gold.get(i))));
        matching.spurious(system.size()).forEach(j -> tally.error("events", id, "spurious", shown(system.get(j))));
        int untyped = Matching.of(gold, system, (g, s) -> weight(g, s, false)).size();
        tally.found("events.untyped", untyped, system.size() - untyped, gold.size() - untyped);
    }

    private void equal(Matching matching, String key) {
        int right = 0;
        for (Matching.Pair pair : matching.pairs()) {
            right += Json.same(
                            gold.get(pair.gold()).path(key),
                            system.get(pair.system()).path(key))
                    ? 1
                    : 0;
        }
        tally.right("events." + key, right, matching.size());
    }

    /** A name counts where either side gives one, and is right where gold gives one and both lead to one entity. */
    private void named(Matching matching, String key, Function<JsonNode, Set<String>> names) {
        int right = 0;
        int all = 0;
        for (Matching.Pair pair : matching.pairs()) {
            JsonNode g = gold.get(pair.gold()).path(key);
            JsonNode s = system.get(pair.system()).path(key);
            if (Json.present(g) || Json.present(s)) {
                all++;
                right += Json.present(g) && Sets.meet(names.apply(g), names.apply(s)) ? 1 : 0;
            }
        }
        tally.right("events." + key, right, all);
    }

    private void objects(Matching matching) {
        int right = 0;
        int all = 0;
        for (Matching.Pair pair : matching.pairs()) {
            JsonNode g = gold.get(pair.gold());
            if (!Json.rows(g, "objects").isEmpty()) {
                all++;
                right += Sets.half(words(g), words(system.get(pair.system()))) ? 1 : 0;
            }
        }
        tally.right("events.objects", right, all);
    }

    private static Set<String> words(JsonNode event) {
        Set<String> words = new TreeSet<>();
        Json.rows(event, "objects").forEach(thing -> words.addAll(Sets.words(Names.norm(thing.path("text")))));
        return words;
    }

    /** Weight of a match of two events, 0 for none: same type where asked, and both parties agree. */
    private double weight(JsonNode g, JsonNode s, boolean typed) {
        if (typed && !Json.same(g.path("type"), s.path("type"))) {
            return 0;
        }
        Set<String> actors = aliases.of(g.path("actors"));
        Set<String> recipients = aliases.of(g.path("recipients"));
        Set<String> gotActors = aliases.of(s.path("actors"));
        Set<String> gotRecipients = aliases.of(s.path("recipients"));
        boolean agree = Sets.half(actors, gotActors) && Sets.half(recipients, gotRecipients);
        if (!agree
                && !((symmetric(g) || symmetric(s)) && agreeInAnyOrder(actors, recipients, gotActors, gotRecipients))) {
            return 0;
        }
        double weight = 1;
        if (Json.present(g.path("trigger"))
                && Json.present(s.path("trigger"))
                && Matching.overlap(g.path("trigger"), s.path("trigger")) > 0) {
            weight += 1;
        }
        return weight + (Json.same(g.path("date"), s.path("date")) ? .5 : 0);
    }

    private static boolean agreeInAnyOrder(
            Set<String> actors, Set<String> recipients, Set<String> gotActors, Set<String> gotRecipients) {
        return Sets.half(actors, gotRecipients) && Sets.half(recipients, gotActors)
                || Sets.half(Sets.union(actors, recipients), Sets.union(gotActors, gotRecipients))
                        && (gotRecipients.isEmpty() || recipients.isEmpty());
    }

    private static boolean symmetric(JsonNode event) {
        return event.path("type").isString()
                && SYMMETRIC.contains(event.path("type").stringValue());
    }

    private static String shown(JsonNode event) {
        return Json.shown(event.path("type"), 20) + " " + Json.shown(event.path("actors"), 200) + " -> "
                + Json.shown(event.path("recipients"), 200) + " " + Json.shown(event.path("date"), 20) + " ("
                + Json.shown(event.path("trigger").path("text"), 80) + ")";
    }
}
