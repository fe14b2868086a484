package id.jejak.app.input;

import java.util.List;

/** Bytes that hold no readable article; the key names the reason in the texts, below {@code problem.}. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> values;

    InputException(String key, Object... values) {
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
