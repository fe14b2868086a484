package id.jejak.engine.actor;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Sector;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sectors by the class of a name: {@code Kementerian ...} is government. The longest words win, then first before last before part. */
final class NameRules {
    private static final String FILE = "id/actor/actor-rules.tsv";

    /** Where the words stand in the name. */
    enum Match {
        FIRST,
        LAST,
        PART
    }

    /** One rule. */
    record Rule(
            String name,
            Match match,
            Set<EntityType> types,
            @Nullable Sector sector,
            List<Sector> others,
            String ref) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final int longest;

    NameRules(ResourceSource source) {
        Tsv table = load(source);
        int most = 0;
        for (Tsv.Row row : table.rows()) {
            Sector sector = row.get("sector").isEmpty() ? null : row.choice("sector", Sector.class);
            Set<EntityType> types = EnumSet.noneOf(EntityType.class);
            for (String type : row.list("types")) {
                try {
                    types.add(EntityType.valueOf(type.toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    throw row.error("types has \"" + type + "\"; expected types of entities like org, fac");
                }
            }
            Match match = row.choice("match", Match.class);
            Rule rule = new Rule(
                    row.get("name"), match, Set.copyOf(types), sector, Sectors.others(row, sector), table.ref());
            for (String words : row.list("words")) {
                String key = NameWords.key(words);
                List<Rule> same = rules.computeIfAbsent(key, k -> new ArrayList<>());
                if (same.stream().anyMatch(other -> other.match() == match)) {
                    throw row.error("\"" + words + "\" stands above as "
                            + match.name().toLowerCase(Locale.ROOT) + "; remove one");
                }
                same.add(rule);
                most = Math.max(most, NameWords.of(words).size());
            }
        }
        longest = most;
    }

    static Tsv load(ResourceSource source) {
        return Tsv.load(source, FILE, "name", "match", "words", "sector", "others", "types", "examples", "counter");
    }

    /** The rule for a name, or null. */
    @Nullable
    Rule find(String name, EntityType type) {
        List<String> words = NameWords.of(name);
        for (int length = Math.min(longest, words.size()); length > 0; length--) {
            Rule best = null;
            for (int at = 0; at + length <= words.size(); at++) {
                for (Rule rule : rules.getOrDefault(String.join(" ", words.subList(at, at + length)), List.of())) {
                    boolean stands = switch (rule.match()) {
                        case FIRST -> at == 0;
                        case LAST -> at + length == words.size();
                        case PART -> true;
                    };
                    if (stands
                            && rule.types().contains(type)
                            && (best == null || rule.match().compareTo(best.match()) < 0)) {
                        best = rule;
                    }
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }
}
