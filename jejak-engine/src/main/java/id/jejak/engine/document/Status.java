package id.jejak.engine.document;

import java.util.Locale;

/** How an article holds that an event is. */
public enum Status {
    /** It happened. */
    ASSERTED,
    /** Somebody claims it. */
    ALLEGED,
    /** A claim the article finds false. */
    DENIED,
    /** It is to come. */
    PLANNED,
    /** Somebody holds it possible. */
    POSSIBLE;

    /** The name as outputs spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
