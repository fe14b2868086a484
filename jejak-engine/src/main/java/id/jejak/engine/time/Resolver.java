package id.jejak.engine.time;

import id.jejak.engine.document.Span;
import id.jejak.engine.document.TimeExpression.Type;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.time.Value.Grain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resolution: gives each recognised expression its value. First those that need publication and their own sentence alone, complete
 * dates before others; then, in text order, those reckoned from another date of the article.
 */
final class Resolver {
    /** How many stretches back "tiga hari kemudian" or "saat itu" may look for its date. */
    private static final int ANCHOR_REACH = 4;
    /** A feast this near ahead is the one that news speaks of before it comes. */
    private static final int SOON_DAYS = 100;
    /** A day further from publication than this is told of in passing. */
    private static final int STALE_DAYS = 31;
    /** A feast just past is still spoken of. */
    private static final int FRESH_DAYS = 10;

    private final DateResolver dates;
    private final Feasts feasts;
    private final NamedEvents events;
    private final Tense tense;

    Resolver(ResourceSource resources, Feasts feasts, NamedEvents events) {
        this.tense = new Tense(resources);
        this.dates = new DateResolver(tense);
        this.feasts = feasts;
        this.events = events;
    }

    /** Fills the context's values; null stays where an expression means nothing that can be told. */
    void resolve(Context context) {
        for (Found found : context.found()) {
            if (found.rule().build() == Build.DATE && (DateResolver.isComplete(found) || found.has("day"))) {
                set(found, dates.resolve(found, context), context);
            }
        }
        for (Found found : context.found()) {
            if (context.valueOf(found) == null && !needsOthers(found.rule().build())) {
                set(found, alone(found, context), context);
            }
        }
        for (Found found : context.found()) {
            if (context.valueOf(found) == null && needsOthers(found.rule().build())) {
                set(found, fromOthers(found, context), context);
            }
        }
    }

    private static void set(Found found, @Nullable Value value, Context context) {
        context.values()[found.n()] = value;
    }

    private static boolean needsOthers(Build build) {
        return build == Build.OFFSET || build == Build.ANAPHOR || build == Build.CLOCK;
    }

    private @Nullable Value alone(Found found, Context context) {
        return switch (found.rule().build()) {
            case DATE -> dates.resolve(found, context);
            case RELATIVE -> relative(found, context);
            case DEICTIC -> deictic(found, context);
            case PERIOD -> period(found, context);
            case DECADE -> decade(found);
            case CENTURY ->
                Value.bare(Type.DATE, Iso.pad(found.number("ord", 1) - 1, 2)).withMod(found.get("phase"));
            case FEAST -> feast(found, context);
            case ANNIVERSARY -> anniversary(found);
            case HIJRI -> Hijri.value(found, context);
            case SEASON -> Seasons.value(found, context);
            case WEEKEND -> weekend(found, context);
            case DURATION -> withMod(Durations.duration(found), found);
            case SET -> Durations.set(found);
            case REF -> Value.bare(Type.DATE, found.get("value", "PRESENT_REF"));
            case OFFSET, ANAPHOR, CLOCK, NONE -> null;
        };
    }

    private static @Nullable Value withMod(@Nullable Value value, Found found) {
        return value == null ? null : value.withMod(found.get("mod"));
    }

    private @Nullable Value fromOthers(Found found, Context context) {
        return switch (found.rule().build()) {
            case OFFSET -> offset(found, context);
            case ANAPHOR -> anaphor(found, context);
            case CLOCK -> clock(found, context);
            default -> null;
        };
    }

    private static @Nullable Value relative(Found found, Context context) {
        String unit = found.get("unit", "D");
        String number = found.get("num", "1");
        boolean counted = found.has("sign");
        Grain grain = Lengths.grain(unit);
        if (number.equals("X")) {
            return Value.bare(Type.DATE, found.number("sign", 1) < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        if (context.published() == null) {
            return context.unknown(Value.bare(Type.DATE, Lengths.unknown(grain)));
        }
        if (!counted && (grain == Grain.DAY || grain == Grain.TIME)) {
            return null;
        }
        int count = counted ? found.number("sign", 1) * wholes(number) : found.number("n", 0);
        LocalDate day = step(context.day(), count, unit);
        if (day == null) {
            return null;
        }
        if (grain == Grain.TIME) {
            return Value.day(context.day()).at("TXX:XX");
        }
        return Lengths.at(day, grain).withMod(found.get("phase"));
    }

    /** Whole units of a number; "dua setengah" counts as 2, which is as exact as the unit is. */
    private static int wholes(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        return whole.length() > 5 ? Integer.MAX_VALUE : Integer.parseInt(whole);
    }

    private static @Nullable LocalDate step(LocalDate from, int count, String unit) {
        if (Math.abs((long) count) > 20_000) {
            return null;
        }
        try {
            LocalDate day = Lengths.step(from, count, unit);
            return day.getYear() < 1 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static Value deictic(Found found, Context context) {
        if (context.published() == null) {
            Value value = Value.bare(Type.DATE, "XXXX-XX-XX");
            return context.unknown(Clock.on(value, found));
        }
        return Clock.on(Value.day(context.day().plusDays(found.number("days", 0))), found);
    }

    private @Nullable Value period(Found found, Context context) {
        int n = found.number("ord", 0);
        String unit = found.get("unit", "Q");
        if (n < 1 || n > (unit.equals("Q") ? 4 : 2)) {
            return null;
        }
        int year = found.number("year", 0);
        int firstMonth = unit.equals("Q") ? 3 * n - 2 : 6 * n - 5;
        if (year == 0) {
            if (context.published() == null) {
                return context.unknown(Value.bare(Type.DATE, "XXXX-" + unit + n));
            }
            LocalDate day = context.day();
            year = day.getYear() + found.number("yearshift", 0);
            boolean ahead = LocalDate.of(year, firstMonth, 1).isAfter(day);
            if (!found.has("yearshift") && ahead && tense.judge(found).behind()) {
                year--;
            }
        }
        return Value.of(Type.DATE, Iso.year(year) + "-" + unit + n, LocalDate.of(year, firstMonth, 1), Grain.MONTH);
    }

    private static Value decade(Found found) {
        int year = found.number("year", 0);
        if (year < 100) {
            year += year < 30 ? 2000 : 1900;
        }
        Value value = year % 100 == 0 && found.get("year", "").length() == 4 && year % 1000 != 0
                ? Value.bare(Type.DATE, Iso.pad(year / 100, 2))
                : Value.bare(Type.DATE, Iso.pad(year / 10, 3));
        return value.withMod(found.get("phase"));
    }

    private @Nullable Value feast(Found found, Context context) {
        String key = found.get("feast", "");
        int year = found.number("year", 0);
        if (year == 0 && context.published() == null) {
            return context.unknown(Value.bare(Type.DATE, "XXXX-XX-XX"));
        }
        if (year == 0) {
            year = feastYear(found, key, context);
        }
        if (year > 0 && year < Hijri.LAST_YEAR) {
            year = commonYear(key, year);
        }
        String value = feasts.in(key, year);
        LocalDate day = feasts.dayIn(key, year);
        if (value == null || day == null) {
            return Value.year(year).rejecting(List.of("the day: id/time/feast-dates.tsv does not reach " + year));
        }
        int shift = found.number("plus", 0) - found.number("minus", 0);
        Value chosen = shift != 0
                ? Value.day(day.plusDays(shift))
                : Value.of(Type.DATE, value, day, value.length() > 7 ? Grain.DAY : Grain.MONTH)
                        .withMod(found.get("phase"));
        return found.has("year") || found.has("yearshift") ? chosen : chosen.rejecting(otherYear(key, day, context));
    }

    /** The feast on the other side of publication, which lost. */
    private List<String> otherYear(String key, LocalDate chosen, Context context) {
        boolean ahead = chosen.isAfter(context.day());
        String other = feasts.in(key, chosen.getYear() + (ahead ? -1 : 1));
        return other == null
                ? List.of()
                : List.of(other + ": " + (ahead ? "the coming feast is spoken of" : "the last feast is spoken of"));
    }

    /** "Idul Fitri 1445 H": the common year in which that year of the Islamic calendar keeps the feast. */
    private int commonYear(String key, int hijriYear) {
        int first = Hijri.commonYear(hijriYear);
        for (int year = first; year <= first + 1; year++) {
            LocalDate day = feasts.dayIn(key, year);
            if (day != null && Hijri.yearOf(day) == hijriYear) {
                return year;
            }
        }
        return first;
    }

    /** The feast's next year where it comes soon or the sentence lies ahead, else its last year. */
    private int feastYear(Found found, String key, Context context) {
        LocalDate published = context.day();
        if (found.has("yearshift")) {
            return published.getYear() + found.number("yearshift", 0);
        }
        LocalDate past = null;
        LocalDate next = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate day = feasts.dayIn(key, year);
            if (day != null && day.isBefore(published)) {
                past = day;
            } else if (day != null && next == null) {
                next = day;
            }
        }
        if (past == null || next == null) {
            return past != null ? past.getYear() : next != null ? next.getYear() : published.getYear();
        }
        long behind = published.toEpochDay() - past.toEpochDay();
        long ahead = next.toEpochDay() - published.toEpochDay();
        boolean soon = ahead <= SOON_DAYS && behind > ahead;
        return soon || (tense.judge(found).ahead() && behind > FRESH_DAYS) ? next.getYear() : past.getYear();
    }

    private @Nullable Value anniversary(Found found) {
        NamedEvents.Event event = events.of(found.get("event", ""));
        if (event == null) {
            return null;
        }
        int year = event.year() + found.number("nth", 0);
        if (event.day() == 0) {
            return event.month() == 0 ? Value.year(year) : Value.month(year, event.month());
        }
        return Value.day(LocalDate.of(year, event.month(), event.day()));
    }

    private static Value weekend(Found found, Context context) {
        if (context.published() == null) {
            return context.unknown(Value.bare(Type.DATE, "XXXX-WXX-WE"));
        }
        int shift = found.says("lalu") || found.says("kemarin")
                ? -1
                : found.says("depan") || found.says("mendatang") ? 1 : 0;
        LocalDate day = context.day().plusWeeks(shift);
        LocalDate saturday = day.plusDays(6L - day.getDayOfWeek().getValue());
        return Value.of(Type.DATE, Iso.week(day) + "-WE", saturday, Grain.WEEK);
    }

    private @Nullable Value offset(Found found, Context context) {
        String unit = found.get("unit", "D");
        String number = found.get("num", "1");
        Grain grain = Lengths.grain(unit);
        Found anchor = context.lastDated(found, ANCHOR_REACH, grain == Grain.YEAR ? Grain.YEAR : grain);
        Value from = anchor == null ? null : context.valueOf(anchor);
        if (anchor == null || from == null || from.begin() == null || number.equals("X") || grain == Grain.TIME) {
            return Value.bare(Type.DURATION, Lengths.value(number, unit))
                    .rejecting(List.of("a date: the article gives none to reckon from"));
        }
        LocalDate day = step(from.begin(), found.number("sign", 1) * wholes(number), unit);
        if (day == null) {
            return null;
        }
        LocalDate published = context.published();
        if (published != null
                && day.isAfter(published.plusDays(STALE_DAYS))
                && found.number("sign", 1) > 0
                && !tense.judge(found).ahead()) {
            return Value.bare(Type.DURATION, Lengths.value(number, unit))
                    .rejecting(
                            List.of(Iso.day(day) + ": lies ahead of publication, and the sentence tells of the past"));
        }
        return Lengths.at(day, grain).anchored(anchor.span()).resting(List.of(anchor.span()));
    }

    private static @Nullable Value anaphor(Found found, Context context) {
        String unit = found.get("unit");
        Grain grain = unit == null ? found.has("daypart") ? Grain.DAY : Grain.YEAR : Lengths.grain(unit);
        Found anchor = context.lastDated(found, ANCHOR_REACH, grain);
        Value from = anchor == null ? null : context.valueOf(anchor);
        if (anchor == null || from == null || from.begin() == null) {
            return unit == null && !found.has("daypart") ? Value.bare(Type.DATE, "PAST_REF") : null;
        }
        List<Span> rests = List.of(anchor.span());
        Value value = unit == null && !found.has("daypart")
                ? Value.of(from.type(), from.value(), from.begin(), from.grain())
                : Lengths.at(from.begin(), grain == Grain.TIME ? Grain.DAY : grain);
        return Clock.on(value, found).anchored(anchor.span()).resting(rests);
    }

    private static Value clock(Found found, Context context) {
        Found anchor = dayOf(found, context);
        LocalDate day = context.published();
        Value from = anchor == null ? null : context.valueOf(anchor);
        if (from != null && from.day() != null) {
            day = from.day();
        }
        if (day == null) {
            return context.unknown(Clock.on(Value.bare(Type.DATE, "XXXX-XX-XX"), found));
        }
        Value value = Clock.on(Value.day(day), found);
        return anchor == null ? value : value.anchored(anchor.span()).resting(List.of(anchor.span()));
    }

    /** The day a clock time belongs to: of its own sentence, before it or after; else the last day named. */
    private static @Nullable Found dayOf(Found found, Context context) {
        Found before = context.lastDated(found, 0, Grain.DAY);
        if (before != null) {
            return before;
        }
        for (int i = found.n() + 1; i < context.found().size(); i++) {
            Found after = context.found().get(i);
            if (after.stretch() != found.stretch()) {
                break;
            }
            Value value = context.valueOf(after);
            if (value != null && value.day() != null) {
                return after;
            }
        }
        Found last = context.lastDated(found, ANCHOR_REACH, Grain.DAY);
        Value value = last == null ? null : context.valueOf(last);
        LocalDate day = value == null ? null : value.day();
        LocalDate published = context.published();
        // A day of long ago gives its hour to the next sentence, not to the rest of the article.
        boolean stale = last != null
                && found.stretch().n() - last.stretch().n() > 1
                && day != null
                && published != null
                && Math.abs(day.toEpochDay() - published.toEpochDay()) > STALE_DAYS;
        return stale ? null : last;
    }
}
