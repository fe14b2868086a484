package id.jejak.app.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Who is named, who speaks and what happens in one unit of search. */
final class Told {
    /** Canonical names of those named. */
    final Set<String> entities = new TreeSet<>();

    /** Those and their other names. */
    final Set<String> names = new TreeSet<>();

    /** Canonical names of those quoted. */
    final Set<String> speakers = new TreeSet<>();

    /** Those and whoever passed their words on. */
    final Set<String> sayers = new TreeSet<>();

    /** PLOVER types, lower case. */
    final Set<String> types = new TreeSet<>();

    void name(JsonNode entity) {
        String name = entity.path("name").stringValue();
        if (entities.add(name)) {
            names.add(name);
            entity.path("aliases").forEach(alias -> names.add(alias.stringValue()));
        }
    }

    void say(JsonNode statement) {
        String speaker = statement.path("source_entity").stringValue(null);
        if (speaker != null) {
            speakers.addAll(List.of(speaker.split("; ")));
            sayers.addAll(speakers);
        }
        statement.path("via").forEach(relay -> sayers.add(relay.stringValue()));
    }

    void happen(JsonNode event) {
        types.add(event.path("type").stringValue().toLowerCase(Locale.ROOT));
    }
}
