package id.jejak.engine.time;

import id.jejak.engine.document.TimeExpression.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days and months of the Islamic calendar, by the Umm al-Qura tables of the Java library. Indonesia's own sighting may differ by a day,
 * so values are approximate; the feasts themselves stand in {@code feast-dates.tsv} by Indonesian decree.
 */
final class Hijri {
    /** Years below this are of the Islamic calendar. */
    static final int LAST_YEAR = 1600;

    private static final int FIRST_YEAR = 1301;

    private Hijri() {}

    /** The common year in which a year of the Islamic calendar begins; the nearest known one outside 1301 to 1599. */
    static int commonYear(int year) {
        int known = Math.min(LAST_YEAR - 1, Math.max(FIRST_YEAR, year));
        return LocalDate.from(HijrahDate.of(known, 1, 1)).getYear();
    }

    /** The year of the Islamic calendar that holds a day. */
    static int yearOf(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.YEAR);
    }

    static @Nullable Value value(Found found, Context context) {
        int month = found.number("hmonth", 0);
        int day = found.number("day", 0);
        try {
            int year = found.number("year", 0);
            if (year == 0) {
                LocalDate published = context.published();
                if (published == null) {
                    return context.unknown(Value.bare(Type.DATE, "XXXX-XX"));
                }
                year = nearestYear(published, month);
            } else if (year > 1600) {
                // "Ramadan 2023": the common year.
                year = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR) + lag(year, month);
            }
            LocalDate date = LocalDate.from(HijrahDate.of(year, month, Math.max(1, day)));
            Value value = day > 0 ? Value.day(date) : Value.month(date.getYear(), date.getMonthValue());
            String phase = found.get("phase");
            return value.withMod(phase == null ? "APPROX" : phase)
                    .rejecting(List.of("exact day: reckoned by Umm al-Qura, which may differ by a day"));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int nearestYear(LocalDate published, int month) {
        int year = HijrahDate.from(published).get(ChronoField.YEAR);
        int best = year;
        long least = Long.MAX_VALUE;
        for (int candidate = year - 1; candidate <= year + 1; candidate++) {
            long distance =
                    Math.abs(LocalDate.from(HijrahDate.of(candidate, month, 15)).toEpochDay() - published.toEpochDay());
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Whether the month comes in the Islamic year that begins inside the common year. */
    private static int lag(int commonYear, int month) {
        HijrahDate newYear = HijrahDate.from(LocalDate.of(commonYear, 1, 1));
        return month >= newYear.get(ChronoField.MONTH_OF_YEAR) ? 0 : 1;
    }
}
