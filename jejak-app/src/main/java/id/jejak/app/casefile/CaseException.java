package id.jejak.app.casefile;

import java.util.List;

/** A case that cannot be opened; the key names the reason in the texts, below {@code case.}. */
public final class CaseException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> values;

    CaseException(String key, Object... values) {
        super(key);
        this.values = List.of(values);
    }

    /** The reason's key. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What fills the places of the reason. */
    public List<Object> values() {
        return values;
    }
}
