package id.jejak.app.export;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells of tables. A spreadsheet takes a cell that begins with one of {@code = + - @} (also full width), a tab or a line break for a formula or
 * hides what follows; such a cell gets an apostrophe before it, unless it is a plain number. Whoever reads the table by program takes it off
 * again: one apostrophe before such a character, or before more apostrophes and such a character, is ours.
 */
final class Cells {
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

    private Cells() {}

    /** Text that no spreadsheet takes for a formula; empty for null. */
    static String safe(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        int at = 0;
        while (at < value.length() && value.charAt(at) == '\'') {
            at++;
        }
        // A text that itself has apostrophes before such a character gets one more, so that taking one off always gives
        // it back.
        boolean taken = at < value.length() && FORMULA.indexOf(value.charAt(at)) >= 0;
        return taken && !(at == 0 && NUMBER.matcher(value).matches()) ? "'" + value : value;
    }

    /** A list in one cell. */
    static String join(List<String> values) {
        return safe(String.join("; ", values));
    }
}
