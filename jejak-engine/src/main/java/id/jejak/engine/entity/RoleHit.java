package id.jejak.engine.entity;

import id.jejak.engine.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * An office found beside a person.
 *
 * @param person the person's name, or null where the text names none
 * @param office the office
 * @param of whose office, or null
 * @param former whether the text gives it as past
 * @param from ISO date, or null
 * @param until ISO date, or null
 * @param span the words that give it
 * @param rule name of the rule
 */
record RoleHit(
        @Nullable Chunk person,
        Chunk office,
        @Nullable Chunk of,
        boolean former,
        @Nullable String from,
        @Nullable String until,
        Span span,
        String rule) {}
