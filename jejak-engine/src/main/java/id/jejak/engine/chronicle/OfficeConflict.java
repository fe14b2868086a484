package id.jejak.engine.chronicle;

import org.jspecify.annotations.Nullable;

/**
 * Two rows of offices that cannot both be right, or not at one time; both stay, and a person decides.
 *
 * @param reason why not
 * @param a one row
 * @param b the other, after it in the order of offices
 */
public record OfficeConflict(Reason reason, Office a, Office b) {
    /** The row that speaks against this one here, or null where neither is it; the very row where its own dates do. */
    public @Nullable Office other(Office office) {
        return a == office ? b : b == office ? a : null;
    }

    /** Why two rows of offices speak against each other. */
    public enum Reason {
        /** One office that only one can hold, two holders whose times overlap or are not told. */
        TWO_HOLDERS,
        /** One person in one office with dates that differ. */
        OTHER_DATES,
        /** A row whose end is before its beginning; both sides are that row. */
        ENDS_BEFORE_IT_BEGINS
    }
}
