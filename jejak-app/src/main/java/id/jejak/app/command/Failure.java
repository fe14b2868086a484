package id.jejak.app.command;

import java.util.List;

/** Ends a command with a sentence for the user; the key names it in the texts. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient List<Object> values;

    private Failure(int exitCode, String key, List<Object> values) {
        super(key);
        this.exitCode = exitCode;
        this.values = values;
    }

    /** What was asked cannot be done as it was asked. */
    static Failure usage(String key, Object... values) {
        return new Failure(Exit.USAGE, key, List.of(values));
    }

    /** What was asked went wrong. */
    static Failure wrong(String key, Object... values) {
        return new Failure(Exit.WRONG, key, List.of(values));
    }

    int exitCode() {
        return exitCode;
    }

    String key() {
        return String.valueOf(getMessage());
    }

    Object[] values() {
        return values.toArray();
    }
}
