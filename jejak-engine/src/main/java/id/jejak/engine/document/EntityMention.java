package id.jejak.engine.document;

/**
 * Words that refer to an entity.
 *
 * @param span where they stand
 * @param entity the entity's id in this article
 * @param kind how they refer
 * @param by why they refer to that entity
 */
public record EntityMention(Span span, String entity, Kind kind, Provenance by) implements Annotation {
    /** How words refer to an entity. */
    public enum Kind {
        /** A name, an acronym, a part or a spelling of the name. */
        NAME,
        /** A capital or palace that acts for its government. */
        METONYM,
        /** A description: {@code pemimpin Korea Utara}, {@code negara itu}. */
        DESCRIPTION,
        /** A pronoun: {@code dia}, {@code keduanya}, the suffix {@code -nya}. */
        PRONOUN
    }

    /** Whether the words are a name of the entity, its own or a capital's. */
    public boolean isName() {
        return kind == Kind.NAME || kind == Kind.METONYM;
    }
}
