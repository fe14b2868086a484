package id.jejak.eval.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Leads every name or alias that a gold entity carries to its canonical name; a name that stands first keeps its place. */
final class Aliases {
    private final Map<String, String> canonical = new HashMap<>();
    private final Set<String> own = new HashSet<>();

    Aliases(List<JsonNode> entities) {
        for (JsonNode entity : entities) {
            String name = Names.norm(entity.path("name"));
            own.add(name);
        }
        for (JsonNode entity : entities) {
            String name = Names.norm(entity.path("name"));
            canonical.putIfAbsent(name, name);
            for (JsonNode alias : Json.rows(entity, "aliases")) {
                canonical.putIfAbsent(Names.norm(alias), name);
            }
        }
    }

    /** Adds a name unless it is known. */
    void add(String name, String canonicalName) {
        canonical.putIfAbsent(name, canonicalName);
    }

    /** Adds a name, over what was known of it. */
    void put(String name, String canonicalName) {
        canonical.put(name, canonicalName);
    }

    /** The canonical names in a value. */
    Set<String> of(JsonNode value) {
        Set<String> out = new TreeSet<>();
        Names.of(value).forEach(name -> out.add(canonical.getOrDefault(name, name)));
        return out;
    }

    /** The canonical names in a place, where a name of an entity of its own is not led elsewhere. */
    Set<String> place(JsonNode value) {
        Set<String> out = new TreeSet<>();
        Names.of(value).forEach(name -> out.add(own.contains(name) ? name : canonical.getOrDefault(name, name)));
        return out;
    }

    /** Whether two values share a canonical name. */
    boolean same(JsonNode a, JsonNode b) {
        return Sets.meet(of(a), of(b));
    }
}
