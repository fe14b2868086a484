package id.jejak.engine.document;

import java.util.Locale;

/** What a line of an article is. Nothing is deleted: set-aside lines keep their place and their reason. */
public enum LineKind {
    BODY,
    HEADLINE,
    DATELINE,
    BYLINE,
    FURNITURE,
    REPEAT;

    /** The name as outputs spell it, {@code body}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
