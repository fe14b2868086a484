package id.jejak.app.export;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells of tables. A spreadsheet takes a cell that begins with one of {@code = + - @} (also full width), a tab or a line break for a formula or
 * hides what follows; such a cell gets an apostrophe before it, unless it is a plain number. Whoever reads the table by program takes it off
 * again: an apostrophe before one of those characters is ours.
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
        char first = value.charAt(0);
        boolean taken = FORMULA.indexOf(first) >= 0 && !NUMBER.matcher(value).matches();
        // A text of our own making with an apostrophe in front of one of those must come back as it was.
        boolean alike = first == '\'' && value.length() > 1 && FORMULA.indexOf(value.charAt(1)) >= 0;
        return taken || alike ? "'" + value : value;
    }

    /** A list in one cell. */
    static String join(List<String> values) {
        return safe(String.join("; ", values));
    }
}
