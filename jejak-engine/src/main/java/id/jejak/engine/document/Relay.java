package id.jejak.engine.document;

import org.jspecify.annotations.Nullable;

/**
 * One hop through which a statement reached the article.
 *
 * @param name canonical name of the relay
 * @param cue the words that mark the hop ({@code dikutip}), or null
 * @param source the words that name the relay, or null where only the quotation it belongs to names it
 */
public record Relay(
        String name, @Nullable Span cue, @Nullable Span source) {}
