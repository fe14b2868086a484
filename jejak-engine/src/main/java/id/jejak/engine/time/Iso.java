package id.jejak.engine.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Spells TIMEX3 values. */
final class Iso {
    private Iso() {}

    static String year(int year) {
        return pad(year, 4);
    }

    static String month(int year, int month) {
        return pad(year, 4) + "-" + pad(month, 2);
    }

    static String day(LocalDate day) {
        return month(day.getYear(), day.getMonthValue()) + "-" + pad(day.getDayOfMonth(), 2);
    }

    /** ISO week, {@code 2023-W37}. */
    static String week(LocalDate day) {
        return pad(day.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W" + pad(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    static String pad(int value, int width) {
        String digits = Integer.toString(value);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
