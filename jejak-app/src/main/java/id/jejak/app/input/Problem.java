package id.jejak.app.input;

import id.jejak.app.text.Texts;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about an input that its user must know.
 *
 * @param where file, with a line number where there is one
 * @param key names the reason in the texts, below {@code problem.}
 * @param values fill the places of the reason
 * @param lost whether an article or a whole input could not be read; otherwise it was read with a doubt
 * @param file the unread file, so that a case can keep it; or null
 */
public record Problem(
        String where,
        String key,
        List<Object> values,
        boolean lost,
        @Nullable Path file) {
    public Problem {
        values = List.copyOf(values);
    }

    /** An input that could not be read. */
    static Problem lost(String where, @Nullable Path file, String key, Object... values) {
        return new Problem(where, key, List.of(values), true, file);
    }

    /** An input that was read, with a doubt. */
    static Problem doubt(String where, String key, Object... values) {
        return new Problem(where, key, List.of(values), false, null);
    }

    /** {@code where: reason} in the reader's language. */
    public String in(Texts texts) {
        return where + ": " + texts.of("problem." + key, values.toArray());
    }
}
