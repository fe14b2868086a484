package id.jejak.engine.document;

/**
 * Why an event matters, by the codebook's list of contexts: {@code military}, {@code corruption}.
 *
 * @param name the codebook's name
 * @param span the words that show it
 */
public record EventContext(String name, Span span) {}
