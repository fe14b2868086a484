package id.jejak.engine.event;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which names are states, and the names of states by their codes. */
final class Countries {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> states = new HashSet<>();

    Countries(ResourceSource source) {
        for (Tsv.Row row : Tsv.load(source, "id/lexicon/countries.tsv", "code", "name", "aliases", "capital", "seat")
                .rows()) {
            names.putIfAbsent(row.get("code"), row.get("name"));
            states.add(row.get("name"));
        }
    }

    boolean isState(String name) {
        return states.contains(name);
    }

    @Nullable
    String name(String code) {
        return names.get(code);
    }
}
