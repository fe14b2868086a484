package id.jejak.app.serve;

import org.jspecify.annotations.Nullable;

/** What a page says of a date beside its value. */
final class Dates {
    private Dates() {}

    /** {@code day}, {@code month}, {@code year} or {@code none}. */
    static String precision(@Nullable String date) {
        return date == null ? "none" : date.length() == 4 ? "year" : date.length() == 7 ? "month" : "day";
    }
}
