package id.jejak.app.search;

import java.util.Locale;

/** By what hits are counted. */
public enum Facet {
    OUTLET,
    /** Month of publication. */
    DATE,
    ENTITY,
    SPEAKER;

    /** The name as outputs spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String field() {
        return Fields.FACET + label();
    }
}
