package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entities of one article by type and name. */
final class Registry {
    private final Gazetteer gazetteer;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<Chunk, Draft> ofChunk = new HashMap<>();

    Registry(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Collection<Draft> all() {
        return drafts.values();
    }

    List<Draft> ofType(EntityType type) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            if (draft.type == type) {
                found.add(draft);
            }
        }
        return found;
    }

    @Nullable
    Draft find(EntityType type, String name) {
        return drafts.get(key(type, name));
    }

    /** The entity of this name, new where there is none. */
    Draft get(EntityType type, String name, @Nullable String country, String rule, String resource) {
        return drafts.computeIfAbsent(key(type, name), key -> new Draft(name, type, country, rule, resource));
    }

    Draft ofKnown(Known known, String rule) {
        return get(known.type(), known.name(), known.country(), rule, known.resource());
    }

    /** The state of a code. */
    @Nullable
    Draft state(@Nullable String code) {
        Known state = code == null ? null : gazetteer.state(code);
        return state == null ? null : ofKnown(state, "known_state");
    }

    /** The states other than one. */
    List<Known> statesAbroad(String code) {
        return gazetteer.statesBut(code);
    }

    /** Whether the article names a state. */
    boolean namesState(String code) {
        Known state = gazetteer.state(code);
        return state != null && find(state.type(), state.name()) != null;
    }

    /** Whether the tables know that a person held an office of state, of an owner or, where none is given, of any state. */
    boolean heldOnce(String person, String office, @Nullable Draft owner) {
        Gazetteer.StateOffice held = gazetteer.officeOf(person);
        Known state = held == null ? null : gazetteer.state(held.country());
        return held != null
                && Names.key(held.office()).equals(office)
                && (owner == null || state != null && state.name().equals(owner.name));
    }

    /** Gives an entity one more key, so that the form leads to it. */
    void alias(Draft draft, String form) {
        drafts.putIfAbsent(key(draft.type, form), draft);
    }

    void bind(Chunk chunk, Draft draft) {
        ofChunk.put(chunk, draft);
    }

    @Nullable
    Draft of(@Nullable Chunk chunk) {
        return chunk == null ? null : ofChunk.get(chunk);
    }

    private static String key(EntityType type, String name) {
        return type.ordinal() + Names.key(name);
    }
}
