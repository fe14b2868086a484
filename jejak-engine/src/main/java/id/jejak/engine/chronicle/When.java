package id.jejak.engine.chronicle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a day, a month or a year.
 *
 * @param first first day it may be
 * @param last last day it may be
 * @param iso as it stands, {@code 2023-09-13}, {@code 2023-09}, {@code 2023}
 */
record When(LocalDate first, LocalDate last, String iso) {
    /** The date of an ISO day, month or year; null for null and for anything else. */
    static @Nullable When of(@Nullable String iso) {
        if (iso == null) {
            return null;
        }
        try {
            return switch (iso.length()) {
                case 4 -> {
                    int year = Integer.parseInt(iso);
                    yield new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), iso);
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(iso);
                    yield new When(month.atDay(1), month.atEndOfMonth(), iso);
                }
                case 10 -> {
                    LocalDate day = LocalDate.parse(iso);
                    yield new When(day, day, iso);
                }
                default -> null;
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** Days it may be, less one: 0 for a day. */
    long width() {
        return ChronoUnit.DAYS.between(first, last);
    }

    /** Whether one may be the other: a month holds its days. */
    boolean fits(When other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Days between two dates that do not fit, 0 where they do. */
    long gap(When other) {
        if (fits(other)) {
            return 0;
        }
        return first.isAfter(other.last)
                ? ChronoUnit.DAYS.between(other.last, first)
                : ChronoUnit.DAYS.between(last, other.first);
    }

    /** Whether this says more than another. */
    boolean finer(When other) {
        return width() < other.width();
    }

    boolean isDay() {
        return iso.length() == 10;
    }

    /** The month of a day; a month or a year itself. */
    When month() {
        return isDay()
                ? new When(first.withDayOfMonth(1), first.withDayOfMonth(first.lengthOfMonth()), iso.substring(0, 7))
                : this;
    }
}
