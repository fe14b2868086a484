package id.jejak.engine.document;

import org.jspecify.annotations.Nullable;

/**
 * One canonical text with its origin. Of a text file the text is the decoded file as it is, furniture and all.
 *
 * @param id unique inside a run
 * @param origin where the bytes came from
 * @param given publication date as the input gave it; {@link Published.How#UNKNOWN} when it gave none
 * @param title title as the input gave it, or null
 * @param text the canonical text; every span of this article indexes into it
 * @param textSha256 SHA-256 of {@code text} in UTF-8, 64 hex digits
 */
public record Article(
        String id, Origin origin, Published given, @Nullable String title, String text, String textSha256) {
    /** Builds an article and computes the hash of its text. */
    public static Article of(String id, Origin origin, Published given, @Nullable String title, String text) {
        return new Article(id, origin, given, title, text, Sha256.hex(text));
    }

    /** The characters of a span. */
    public String slice(Span span) {
        return span.of(text);
    }

    /** The id of a mention: 16 hex digits that depend on the text, the span and the kind only. */
    public String mentionId(Span span, String kind) {
        return Sha256.hex(textSha256 + ' ' + span.start() + ' ' + span.end() + ' ' + kind)
                .substring(0, 16);
    }

    /** A pointer to a span of this article with the words it holds. */
    public Citation cite(Span span) {
        return new Citation(id, span, slice(span));
    }
}
