package id.jejak.engine.document;

import org.jspecify.annotations.Nullable;

/**
 * An office that an article gives a person.
 *
 * @param span the words that give it
 * @param office the shortest phrase that names it, {@code Menteri Pertahanan}
 * @param of canonical name of whom or what it is an office of, or null when the article does not say
 * @param from ISO day, month or year since when, or null
 * @param until ISO day, month or year until when, or null
 * @param former whether the article gives it as past
 * @param by why
 */
public record Role(
        Span span,
        String office,
        @Nullable String of,
        @Nullable String from,
        @Nullable String until,
        boolean former,
        Provenance by)
        implements Annotation {}
