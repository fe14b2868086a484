package id.jejak.engine.document;

/**
 * One token: a word with its clitics, a number, a mark.
 *
 * @param span where it stands
 * @param lower its characters in lower case (root locale)
 * @param kind what it is
 */
public record Token(Span span, String lower, Kind kind) {
    /** Kinds of token. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        QUOTE,
        URL,
        HASHTAG
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** The characters as they stand. */
    public String in(String text) {
        return span.of(text);
    }

    /** Whether this is a word or a number. */
    public boolean isWord() {
        return kind == Kind.WORD || kind == Kind.NUMBER;
    }
}
