package id.jejak.engine.correction;

import java.util.Locale;

/** What a correction is about. */
public enum Subject {
    ENTITY,
    EVENT;

    /** As commands and files spell it; also the kind that mention ids are made of. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
