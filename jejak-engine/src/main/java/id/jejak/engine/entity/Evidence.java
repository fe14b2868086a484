package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How strongly the text speaks for each type of an unknown name. Mutable; lives as long as one article is read. */
final class Evidence {
    private static final EntityType[] TYPES = EntityType.values();

    private final int[] weight = new int[TYPES.length];
    private int doubts;

    void add(EntityType type, int amount) {
        weight[type.ordinal()] += amount;
    }

    /** Notes that the tagger sees no name here. */
    void doubt() {
        doubts++;
    }

    /** How often the tagger saw no name. */
    int doubts() {
        return doubts;
    }

    void addAll(Evidence other) {
        doubts += other.doubts;
        Arrays.setAll(weight, i -> weight[i] + other.weight[i]);
    }

    int of(EntityType type) {
        return weight[type.ordinal()];
    }

    /** The type with the most weight, at least {@code least}, or null; the first of equals. */
    @Nullable
    EntityType best(int least) {
        EntityType best = null;
        int most = least - 1;
        for (EntityType type : TYPES) {
            if (weight[type.ordinal()] > most) {
                most = weight[type.ordinal()];
                best = type;
            }
        }
        return best;
    }
}
