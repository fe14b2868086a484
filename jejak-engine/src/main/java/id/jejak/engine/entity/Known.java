package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A name of a resource.
 *
 * @param name canonical name of what it names
 * @param surface the form itself
 * @param type what it names
 * @param sort what kind of row it comes from
 * @param country ISO 3166 alpha-2 code, or null
 * @param resource file and version
 */
record Known(
        String name,
        String surface,
        EntityType type,
        Sort sort,
        @Nullable String country,
        String resource) {
    /** Kinds of rows. */
    enum Sort {
        STATE,
        /** A capital; may act for its state. */
        CAPITAL,
        /** A seat of government; may act for its state. */
        SEAT,
        PLACE,
        BODY,
        OUTLET,
        LANDMARK,
        WEAPON,
        HAPPENING,
        PERSON,
        /** One word that names a person by itself. */
        SHORT
    }

    boolean actsForState() {
        return sort == Sort.CAPITAL || sort == Sort.SEAT;
    }

    boolean isPerson() {
        return sort == Sort.PERSON || sort == Sort.SHORT;
    }

    /** Whether it names a place that people live in or an area. */
    boolean isPlace() {
        return type == EntityType.GPE || type == EntityType.LOC;
    }

    /** Whether the form counts only as it is written: short ones in capitals (AS, RI, MA). */
    boolean exact() {
        return surface.length() <= LONGEST_EXACT && surface.equals(surface.toUpperCase(java.util.Locale.ROOT));
    }

    private static final int LONGEST_EXACT = 6;
}
