package id.jejak.engine.actor;

import id.jejak.engine.document.Sector;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sectors by office: {@code Kapolres} is police. The longest beginning wins. */
final class OfficeRules {
    private static final String FILE = "id/actor/offices.tsv";

    /**
     * One rule.
     *
     * @param elite whether a former holder counts as one of the elite
     */
    record Rule(String name, Sector sector, boolean elite, String ref) {}

    private final Map<String, Rule> rules = new HashMap<>();

    OfficeRules(ResourceSource source) {
        Tsv table = load(source);
        for (Tsv.Row row : table.rows()) {
            if (!List.of("yes", "no").contains(row.get("elite"))) {
                throw row.error("elite is \"" + row.get("elite") + "\"; expected yes or no");
            }
            Rule rule = new Rule(
                    row.get("name"),
                    row.choice("sector", Sector.class),
                    row.get("elite").equals("yes"),
                    table.ref());
            for (String words : row.list("words")) {
                if (rules.put(NameWords.key(words), rule) != null) {
                    throw row.error("\"" + words + "\" stands above; remove one");
                }
            }
        }
    }

    static Tsv load(ResourceSource source) {
        return Tsv.load(source, FILE, "name", "words", "sector", "elite", "examples", "counter");
    }

    @Nullable
    Rule find(String office) {
        List<String> words = NameWords.of(office);
        for (int length = words.size(); length > 0; length--) {
            Rule rule = rules.get(String.join(" ", words.subList(0, length)));
            if (rule != null) {
                return rule;
            }
        }
        return null;
    }
}
