package id.jejak.app.work;

import java.util.List;

/** A wish that cannot be made a correction; the key names the reason in the texts. */
public final class WishFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> values;

    /** A fault by its key in the texts, with the values of its places. */
    public WishFault(String key, Object... values) {
        super(key);
        this.values = List.of(values);
    }

    /** Names the reason in the texts. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What stands in the places of the words. */
    public Object[] values() {
        return values.toArray();
    }
}
