package id.jejak.engine.document;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event.
 *
 * @param name canonical name, or the text's own words for an unnamed party
 * @param entity the entity's id in this article, or null for an unnamed party
 * @param span the words that name the party in the event's clause, or null where it is carried over
 */
public record Party(
        String name, @Nullable String entity, @Nullable Span span) {}
