package id.jejak.engine.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of actor an entity is, in PLOVER's terms; its country stands at the entity.
 *
 * @param abroad what it is where it belongs to no one state, or null
 * @param sector the sector that fits best, or null where none is known
 * @param others sectors that hold beside it, best first; empty where {@code sector} is null
 * @param by the row or rule that says so
 */
public record ActorCode(@Nullable Abroad abroad, @Nullable Sector sector, List<Sector> others, Provenance by) {
    public ActorCode {
        others = List.copyOf(others);
        if (sector == null && !others.isEmpty()) {
            throw new IllegalArgumentException("other sectors " + others + " without a first one");
        }
    }
}
