package id.jejak.eval.score;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Scores entities, their aliases and offices, and learns which system names stand for which gold entities. */
final class EntityScorer {
    private final List<JsonNode> gold;
    private final List<JsonNode> system;
    private final Tally tally;
    private final Aliases aliases;

    EntityScorer(JsonNode gold, JsonNode system, Tally tally) {
        this.gold = Json.rows(gold, "entities");
        this.system = Json.rows(system, "entities");
        this.tally = tally;
        this.aliases = new Aliases(this.gold);
    }

    /** Names of the gold entities, with the system's own names of them once {@link #score} has run. */
    Aliases aliases() {
        return aliases;
    }

    void score() {
        Matching matching = Matching.of(gold, system, EntityScorer::weight);
        int found = matching.size();
        tally.found("entities", found, system.size() - found, gold.size() - found);
        int have = 0;
        int all = 0;
        int offices = 0;
        int withOffice = 0;
        for (Matching.Pair pair : matching.pairs()) {
            JsonNode g = gold.get(pair.gold());
            JsonNode s = system.get(pair.system());
            Set<String> expected = new TreeSet<>();
            Json.rows(g, "aliases").forEach(alias -> expected.add(Names.norm(alias)));
            have += Sets.common(expected, forms(s));
            all += expected.size();
            aliases.add(Names.norm(s.path("name")), Names.norm(g.path("name")));
            List<JsonNode> roles = Json.rows(s, "roles");
            withOffice += roles.isEmpty() ? 0 : 1;
            boolean right = Json.present(g.path("role"))
                    && roles.stream().anyMatch(role -> officeEquals(g.path("role"), role.path("office")));
            offices += right ? 1 : 0;
        }
        tally.right("entities.aliases", have, all);
        int expectedOffices = (int) gold.stream()
                .filter(entity -> Json.present(entity.path("role")))
                .count();
        tally.found("entities.role", offices, withOffice - offices, expectedOffices - offices);
    }

    /** 2 for equal names, 1 for a shared form, 0 for no match or another type. */
    private static double weight(JsonNode g, JsonNode s) {
        if (!Json.same(g.path("type"), s.path("type")) || !Sets.meet(forms(g), forms(s))) {
            return 0;
        }
        return Names.norm(g.path("name")).equals(Names.norm(s.path("name"))) ? 2 : 1;
    }

    /** Every form under which an entity is known. */
    private static Set<String> forms(JsonNode entity) {
        Set<String> forms = new TreeSet<>();
        forms.add(Names.norm(entity.path("name")));
        Json.rows(entity, "aliases").forEach(alias -> forms.add(Names.norm(alias)));
        Json.rows(entity, "mentions").forEach(mention -> forms.add(Names.norm(mention.path("text"))));
        forms.remove("");
        return forms;
    }

    /** Whether the words of two offices agree by an F1 of at least one half. */
    static boolean officeEquals(JsonNode a, JsonNode b) {
        return Sets.halfOfSome(Sets.words(Names.norm(a)), Sets.words(Names.norm(b)));
    }
}
