package id.jejak.engine.time;

import id.jejak.engine.document.TimeExpression.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of calendar dates, with the year or month supplied where the words leave it open. */
final class DateResolver {
    private static final List<String> WEEKDAYS =
            List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    /** A day and month without a year is ahead of publication by at most this, unless a word says so. */
    private static final int NEAR_AHEAD_DAYS = 21;

    private static final int SLIP_DAYS = 31;
    /** An anniversary of the same month gives its year to a month named this many sentences away at most. */
    private static final int HINT_REACH = 6;
    /** Words between the two ends of a range at most. */
    private static final int RANGE_REACH = 12;

    private final WeekdayChooser weekdays;
    private final Tense tense;

    DateResolver(Tense tense) {
        this.tense = tense;
        this.weekdays = new WeekdayChooser(tense);
    }

    /** Whether the words give the whole date or year, so that nothing else is needed. */
    static boolean isComplete(Found found) {
        return found.has("year") && !found.has("yearshift");
    }

    @Nullable
    Value resolve(Found found, Context context) {
        try {
            Value value = calendar(found, context);
            return value == null ? null : withTime(value, found);
        } catch (DateTimeException e) {
            // 31 September: the words name no day; nothing can be told.
            return null;
        }
    }

    private @Nullable Value calendar(Found found, Context context) {
        int year = year(found, context);
        int month = month(found);
        int day = found.number("day", 0);
        if (month > 12 && day <= 12 && day > 0) {
            int swap = month;
            month = day;
            day = swap;
        }
        if (day > 0 && month > 0) {
            return year > 0 ? fullDate(found, year, month, day, context) : dayAndMonth(found, month, day, context);
        }
        if (day > 0) {
            return dayOnly(found, day, context);
        }
        if (month > 0) {
            return year > 0 ? Value.month(year, month) : monthOnly(found, month, context);
        }
        if (year > 0) {
            return Value.year(year);
        }
        int weekday = found.number("weekday", 0);
        if (weekday == 0) {
            return null;
        }
        if (found.has("eve")) {
            // "malam Minggu" is the night before Sunday.
            weekday = weekday == 1 ? 7 : weekday - 1;
        }
        return context.published() == null
                ? context.unknown(Value.bare(Type.DATE, "XXXX-WXX-" + weekday))
                : weekdays.choose(found, weekday, context);
    }

    private static int month(Found found) {
        return found.number("month", found.number("mon", 0));
    }

    private static int year(Found found, Context context) {
        int year = found.number("year", 0);
        if (found.has("year") && found.get("year", "").length() <= 2) {
            return year < 50 ? 2000 + year : 1900 + year;
        }
        if (found.has("yearshift") && context.published() != null) {
            return context.day().getYear() + found.number("yearshift", 0);
        }
        return year;
    }

    private Value fullDate(Found found, int year, int month, int day, Context context) {
        LocalDate date = LocalDate.of(year, month, day);
        int weekday = found.number("weekday", 0);
        if (weekday == 0 || date.getDayOfWeek().getValue() == weekday) {
            return Value.day(date);
        }
        String said = WEEKDAYS.get(weekday - 1);
        LocalDate meant = slippedNumber(date, weekday, context);
        if (meant != null) {
            return Value.day(meant)
                    .rejecting(List.of(Iso.day(date) + ": lies after publication and is no " + said))
                    .slipping(said + " does not fit " + Iso.day(date) + "; read as " + Iso.day(meant));
        }
        return Value.day(date)
                .rejecting(List.of(said + ": the numbers count where weekday and date disagree"))
                .slipping(said + " does not fit " + Iso.day(date) + "; the numbers count");
    }

    /** A date ahead of publication whose weekday and day of the month fit a day just past: the month or year is the slip. */
    private static @Nullable LocalDate slippedNumber(LocalDate date, int weekday, Context context) {
        LocalDate published = context.published();
        if (published == null || !date.isAfter(published)) {
            return null;
        }
        for (int back = 0; back <= SLIP_DAYS; back++) {
            LocalDate candidate = published.minusDays(back);
            if (candidate.getDayOfMonth() == date.getDayOfMonth()
                    && candidate.getDayOfWeek().getValue() == weekday) {
                return candidate;
            }
        }
        return null;
    }

    private Value dayAndMonth(Found found, int month, int day, Context context) {
        if (context.published() == null) {
            LocalDate.of(2000, month, day);
            Found stated = context.fullDays().get(month * 100 + day);
            if (stated != null) {
                return Value.day(LocalDate.of(stated.number("year", 0), month, day))
                        .resting(List.of(stated.span()))
                        .rejecting(List.of("no year: the article gives this day with its year"));
            }
            return context.unknown(Value.bare(Type.DATE, "XXXX-" + Iso.pad(month, 2) + "-" + Iso.pad(day, 2)));
        }
        LocalDate published = context.day();
        int weekday = found.number("weekday", 0);
        List<LocalDate> candidates = new ArrayList<>();
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            if (month != 2 || day != 29 || LocalDate.of(year, 1, 1).isLeapYear()) {
                candidates.add(LocalDate.of(year, month, day));
            }
        }
        if (candidates.isEmpty()) {
            return context.unknown(Value.bare(Type.DATE, "XXXX-02-29"));
        }
        List<LocalDate> fitting = candidates.stream()
                .filter(c -> c.getDayOfWeek().getValue() == weekday)
                .toList();
        if (weekday > 0 && !fitting.isEmpty()) {
            LocalDate best = WeekdayChooser.nearestFirst(fitting, published).getFirst();
            LocalDate nearest =
                    WeekdayChooser.nearestFirst(candidates, published).getFirst();
            // A weekday that fits only a far year is more likely a slip than a jump of a year.
            if (best.equals(nearest) || Math.abs(ChronoUnit.DAYS.between(published, nearest)) > SLIP_DAYS) {
                return Value.day(best)
                        .rejecting(lost(candidates, best, "the weekday does not fit or it is further away"));
            }
            return Value.day(nearest)
                    .rejecting(lost(candidates, nearest, "further from publication"))
                    .slipping(WEEKDAYS.get(weekday - 1) + " does not fit " + Iso.day(nearest));
        }
        Found start = rangeStart(found, context);
        Value from = start == null ? null : context.valueOf(start);
        if (start != null && from != null && from.begin() != null) {
            LocalDate begin = from.begin();
            LocalDate end = LocalDate.of(begin.getYear(), month, day);
            return Value.day(end.isBefore(begin) ? end.plusYears(1) : end)
                    .anchored(start.span())
                    .rejecting(List.of("the year nearest to publication: it ends what the date before it begins"));
        }
        Found same = context.fullDays().get(month * 100 + day);
        if (same != null) {
            return Value.day(LocalDate.of(same.number("year", published.getYear()), month, day))
                    .resting(List.of(same.span()))
                    .rejecting(List.of("another year: the article gives this day with its year"));
        }
        LocalDate chosen = byYear(found, candidates, context, NEAR_AHEAD_DAYS);
        Value value =
                Value.day(chosen).rejecting(lost(candidates, chosen, "further from publication or against the tense"));
        return weekday == 0 ? value : value.slipping(WEEKDAYS.get(weekday - 1) + " does not fit " + Iso.day(chosen));
    }

    /** The full date that this one ends: "21 Maret 2019 di Pontianak hingga 5 April di Sabang". */
    private static @Nullable Found rangeStart(Found found, Context context) {
        if (found.n() == 0 || found.from() == 0) {
            return null;
        }
        Found before = context.found().get(found.n() - 1);
        String joint = found.reading().word(found.from() - 1).lower();
        boolean joined = joint.equals("hingga") || joint.equals("sampai") || joint.equals("dan") || joint.equals("-");
        return joined
                        && before.stretch() == found.stretch()
                        && before.get("year", "").length() == 4
                        && before.has("day")
                        && found.from() - before.to() <= RANGE_REACH
                ? before
                : null;
    }

    private Value monthOnly(Found found, int month, Context context) {
        if (context.published() == null) {
            return context.unknown(Value.bare(Type.DATE, "XXXX-" + Iso.pad(month, 2)));
        }
        for (Anniversaries.Hint hint : context.hints()) {
            if (Math.abs(hint.stretch() - found.stretch().n()) <= HINT_REACH
                    && hint.event().month() == month) {
                return Value.month(hint.year(), month)
                        .resting(List.of(hint.span()))
                        .rejecting(List.of("the nearest such month: the anniversary tells the year"));
            }
        }
        Value same = sameMonthBefore(found, month, context);
        if (same != null) {
            return same;
        }
        LocalDate published = context.day();
        if (month == published.getMonthValue() && !found.says("lalu") && !found.says("depan")) {
            return Value.month(published.getYear(), month);
        }
        List<LocalDate> candidates = new ArrayList<>();
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            candidates.add(LocalDate.of(year, month, 1));
        }
        LocalDate chosen = byYear(found, candidates, context, 0);
        return Value.month(chosen.getYear(), month)
                .rejecting(candidates.stream()
                        .filter(c -> !c.equals(chosen))
                        .map(c -> Iso.month(c.getYear(), month) + ": further from publication or against the tense")
                        .toList());
    }

    /** A month already named a few sentences before keeps its year, unless a word points elsewhere. */
    private static @Nullable Value sameMonthBefore(Found found, int month, Context context) {
        if (found.says("lalu") || found.says("depan") || found.says("mendatang") || found.says("ini")) {
            return null;
        }
        for (int i = found.n() - 1; i >= 0; i--) {
            Found before = context.found().get(i);
            Value value = context.valueOf(before);
            LocalDate begin = value == null ? null : value.begin();
            if (found.stretch().n() - before.stretch().n() > HINT_REACH) {
                return null;
            }
            if (begin != null && before.rule().build() == Build.DATE && month(before) == month) {
                return Value.month(begin.getYear(), month)
                        .resting(List.of(before.span()))
                        .rejecting(List.of("another year: the same month was named before"));
            }
        }
        return null;
    }

    /** The candidate that tense and nearness favour. */
    private LocalDate byYear(Found found, List<LocalDate> candidates, Context context, int nearAhead) {
        LocalDate published = context.day();
        LocalDate past = candidates.getFirst();
        LocalDate next = candidates.getLast();
        for (LocalDate candidate : candidates) {
            if (!candidate.isAfter(published)) {
                past = candidate;
            }
        }
        for (int i = candidates.size() - 1; i >= 0; i--) {
            if (!candidates.get(i).isBefore(published)) {
                next = candidates.get(i);
            }
        }
        if (found.says("lalu") || found.says("silam") || found.says("kemarin")) {
            return past;
        }
        if (found.says("mendatang") || found.says("depan") || found.says("nanti")) {
            return next;
        }
        if (found.says("ini")) {
            return LocalDate.of(published.getYear(), past.getMonthValue(), past.getDayOfMonth());
        }
        long ahead = ChronoUnit.DAYS.between(published, next);
        long behind = ChronoUnit.DAYS.between(past, published);
        Tense.Judgement judgement = tense.judge(found);
        if (judgement.ahead() && ahead < 330) {
            return next;
        }
        if (judgement.behind()) {
            return past;
        }
        return ahead <= nearAhead && behind > ahead ? next : past;
    }

    private Value dayOnly(Found found, int day, Context context) {
        if (context.published() == null) {
            return context.unknown(Value.bare(Type.DATE, "XXXX-XX-" + Iso.pad(day, 2)));
        }
        LocalDate published = context.day();
        if (found.has("monthshift")) {
            LocalDate month = published.plusMonths(found.number("monthshift", 0));
            return Value.day(LocalDate.of(month.getYear(), month.getMonthValue(), day));
        }
        List<LocalDate> candidates = new ArrayList<>();
        for (int shift = -1; shift <= 1; shift++) {
            LocalDate month = published.withDayOfMonth(1).plusMonths(shift);
            if (day <= month.lengthOfMonth()) {
                candidates.add(month.withDayOfMonth(day));
            }
        }
        LocalDate chosen = byYear(found, candidates, context, 0);
        return Value.day(chosen).rejecting(lost(candidates, chosen, "further from publication or against the tense"));
    }

    private static List<String> lost(List<LocalDate> candidates, LocalDate chosen, String why) {
        return candidates.stream()
                .filter(c -> !c.equals(chosen))
                .map(c -> Iso.day(c) + ": " + why)
                .toList();
    }

    private static Value withTime(Value value, Found found) {
        Value timed = Clock.on(value, found);
        return timed.withMod(found.get("phase"));
    }
}
