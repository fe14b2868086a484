package id.jejak.app.export;

import id.jejak.engine.document.Abroad;
import id.jejak.engine.document.ActorCode;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.Role;
import id.jejak.engine.lexicon.Countries;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Countries and sectors of names over articles: what most articles say, the first by spelling where as many say another. Country codes are ISO
 * 3166-1 alpha-3; of an actor that belongs to no one state PLOVER's code stands there.
 */
final class ActorCodes {
    private final Map<String, Map<String, Integer>> countries = new HashMap<>();
    private final Map<String, Map<String, Integer>> sectors = new HashMap<>();

    ActorCodes(List<Annotated> docs, Countries states) {
        for (Annotated doc : docs) {
            for (Entity entity : doc.entities()) {
                ActorCode actor = entity.actor();
                Abroad abroad = actor == null ? null : actor.abroad();
                vote(countries, entity.name(), abroad != null ? abroad.name() : alpha3(country(entity, states)));
                vote(
                        sectors,
                        entity.name(),
                        actor == null || actor.sector() == null
                                ? null
                                : actor.sector().name());
            }
        }
    }

    /** The country of an entity; of a person without one the state whose office she holds. */
    private static @Nullable String country(Entity entity, Countries states) {
        if (entity.country() != null) {
            return entity.country();
        }
        for (Role role : entity.roles()) {
            String state = role.of() == null ? null : states.code(role.of());
            if (state != null) {
                return state;
            }
        }
        return null;
    }

    private static void vote(Map<String, Map<String, Integer>> votes, String name, @Nullable String code) {
        if (code != null) {
            votes.computeIfAbsent(name, key -> new TreeMap<>()).merge(code, 1, Integer::sum);
        }
    }

    /** ISO 3166-1 alpha-3 of alpha-2; of a code without one itself; null for null. */
    private static @Nullable String alpha3(@Nullable String alpha2) {
        if (alpha2 == null) {
            return null;
        }
        try {
            String code = Locale.of("", alpha2).getISO3Country();
            return code.isEmpty() ? alpha2 : code;
        } catch (MissingResourceException e) {
            return alpha2;
        }
    }

    /** The country's code, or null. */
    @Nullable
    String country(String name) {
        return most(countries.get(name));
    }

    /** The sector's code, or null. */
    @Nullable
    String sector(String name) {
        return most(sectors.get(name));
    }

    private static @Nullable String most(@Nullable Map<String, Integer> votes) {
        String best = null;
        int count = 0;
        for (Map.Entry<String, Integer> vote :
                votes == null ? Map.<String, Integer>of().entrySet() : votes.entrySet()) {
            if (vote.getValue() > count) {
                best = vote.getKey();
                count = vote.getValue();
            }
        }
        return best;
    }
}
