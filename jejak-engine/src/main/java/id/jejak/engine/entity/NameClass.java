package id.jejak.engine.entity;

import id.jejak.engine.document.EntityType;

/**
 * A noun that begins a name ({@code Kementerian}, {@code Desa}, {@code stasiun}).
 *
 * @param noun as the resource writes it
 * @param type what the name is of
 * @param body what may follow
 * @param lower what the noun is when written small
 * @param canonical the form canonical names use
 * @param rule name of the rule for provenance
 */
record NameClass(String noun, EntityType type, Body body, Lower lower, String canonical, String rule) {
    /** What may follow the noun. */
    enum Body {
        /** Capitalised common nouns, joined, up to a known name. */
        COMMON,
        /** Capitalised words. */
        PROPER,
        /** The name of a place. */
        PLACE,
        /** A known country or body. */
        OWNER
    }

    /** What the noun is when written small. */
    enum Lower {
        KEEP,
        DROP,
        NO
    }
}
