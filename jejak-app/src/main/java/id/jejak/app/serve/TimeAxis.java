package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Entries counted over time: one bucket a day, week, month or year, as fine as the stretch allows. Entries whose date is coarser than a
 * bucket stand apart, over the whole stretch they may lie in, so that no day is made up for them.
 *
 * @param from first day shown
 * @param to last day shown
 * @param unit width of a bucket
 * @param buckets all buckets in order, empty ones too
 * @param coarse entries that are less precisely dated, by their month or year
 * @param before dated entries that lie before the stretch
 * @param after dated entries that lie after it
 * @param undated entries without a date
 */
record TimeAxis(
        LocalDate from,
        LocalDate to,
        Unit unit,
        List<Bucket> buckets,
        List<Bucket> coarse,
        int before,
        int after,
        int undated) {
    /** Widths of a bucket. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /**
     * A stretch with its entries.
     *
     * @param from first day
     * @param to last day
     * @param asserted entries that are asserted
     * @param others entries that are alleged, denied, planned, possible
     */
    record Bucket(LocalDate from, LocalDate to, int asserted, int others) {
        int all() {
            return asserted + others;
        }
    }

    /** More bars than this would be too narrow to meet with a finger. */
    private static final int MOST_DAYS = 70;

    private static final int MOST_WEEKS = 70 * 7;
    private static final int MOST_MONTHS = 70 * 30;

    /** Where no stretch is asked for, the oldest twentieth of the entries, the memories, lies outside. */
    private static final int TAIL = 20;

    /** The axis over entries between two dates of any precision; null where none of them is dated. */
    static @Nullable TimeAxis of(List<Entry> entries, @Nullable String from, @Nullable String to) {
        List<LocalDate> days = entries.stream()
                .map(Entry::date)
                .filter(date -> date != null)
                .map(date -> first(String.valueOf(date)))
                .sorted()
                .toList();
        if (days.isEmpty() && from == null) {
            return null;
        }
        LocalDate start = from != null ? first(from) : beginning(days);
        LocalDate end = to != null ? last(to) : days.isEmpty() ? start : days.getLast();
        if (end.isBefore(start)) {
            start = from != null ? start : days.getFirst();
            end = end.isBefore(start) ? start : end;
        }
        Unit unit = unit(ChronoUnit.DAYS.between(start, end) + 1);
        return count(entries, floor(start, unit), ceiling(end, unit), unit);
    }

    /**
     * The day from which on the days lie together: the oldest twentieth is left out, and a few lone ones before a gap that is longer than
     * all that follows it.
     */
    private static LocalDate beginning(List<LocalDate> days) {
        int at = days.size() / TAIL;
        LocalDate last = days.getLast();
        for (int i = at; i < Math.max(2, days.size() / 10) && i + 1 < days.size(); i++) {
            long gap = ChronoUnit.DAYS.between(days.get(i), days.get(i + 1));
            if (gap > ChronoUnit.DAYS.between(days.get(i + 1), last) + 1) {
                at = i + 1;
            }
        }
        return days.get(at);
    }

    private static TimeAxis count(List<Entry> entries, LocalDate start, LocalDate end, Unit unit) {
        TreeMap<LocalDate, int[]> counts = new TreeMap<>();
        for (LocalDate day = start; !day.isAfter(end); day = next(day, unit)) {
            counts.put(day, new int[2]);
        }
        TreeMap<String, int[]> coarse = new TreeMap<>();
        int before = 0;
        int after = 0;
        int undated = 0;
        for (Entry entry : entries) {
            String date = entry.date();
            if (date == null) {
                undated++;
            } else if (last(date).isBefore(start)) {
                before++;
            } else if (first(date).isAfter(end)) {
                after++;
            } else {
                int which = entry.status() == Status.ASSERTED ? 0 : 1;
                if (isCoarse(date, unit)) {
                    coarse.computeIfAbsent(date, key -> new int[2])[which]++;
                } else {
                    Map.Entry<LocalDate, int[]> bucket = counts.floorEntry(first(date));
                    if (bucket != null) {
                        bucket.getValue()[which]++;
                    }
                }
            }
        }
        List<Bucket> buckets = new ArrayList<>();
        counts.forEach((day, n) -> buckets.add(new Bucket(day, next(day, unit).minusDays(1), n[0], n[1])));
        List<Bucket> periods = new ArrayList<>();
        coarse.forEach((date, n) -> periods.add(new Bucket(first(date), last(date), n[0], n[1])));
        return new TimeAxis(start, end, unit, buckets, periods, before, after, undated);
    }

    private static boolean isCoarse(String date, Unit unit) {
        return switch (unit) {
            case DAY, WEEK -> date.length() < 10;
            case MONTH -> date.length() < 7;
            case YEAR -> false;
        };
    }

    private static Unit unit(long days) {
        return days <= MOST_DAYS
                ? Unit.DAY
                : days <= MOST_WEEKS ? Unit.WEEK : days <= MOST_MONTHS ? Unit.MONTH : Unit.YEAR;
    }

    private static LocalDate floor(LocalDate day, Unit unit) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate ceiling(LocalDate day, Unit unit) {
        return next(floor(day, unit), unit).minusDays(1);
    }

    private static LocalDate next(LocalDate day, Unit unit) {
        return switch (unit) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
            case YEAR -> day.plusYears(1);
        };
    }

    /** The first day of an ISO day, month or year. */
    static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> LocalDate.parse(date + "-01");
            default -> LocalDate.parse(date.substring(0, 10));
        };
    }

    /** The last day of an ISO day, month or year. */
    static LocalDate last(String date) {
        LocalDate first = first(date);
        return switch (date.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    /** Days shown. */
    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** How far from the left a day begins, 0 to 100. */
    double percent(LocalDate day) {
        long since = ChronoUnit.DAYS.between(from, day);
        return Math.clamp(100.0 * since / days(), 0, 100);
    }
}
