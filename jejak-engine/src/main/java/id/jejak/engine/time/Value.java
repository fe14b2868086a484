package id.jejak.engine.time;

import id.jejak.engine.document.Span;
import id.jejak.engine.document.TimeExpression.Type;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param mod TIMEX3 modifier, or null
 * @param begin first day of what it names, or null where no day can be told
 * @param grain how exact it is
 * @param anchor the expression it is reckoned from, or null
 * @param rests spans it rests on besides its own words
 * @param rejected readings that lost, each with its reason
 * @param slip what the article seems to have got wrong, or null
 */
record Value(
        Type type,
        String value,
        @Nullable String mod,
        @Nullable LocalDate begin,
        Grain grain,
        @Nullable Span anchor,
        List<Span> rests,
        List<String> rejected,
        @Nullable String slip) {
    /** How exact a value is, coarse first. */
    enum Grain {
        NONE,
        CENTURY,
        DECADE,
        YEAR,
        MONTH,
        WEEK,
        DAY,
        TIME
    }

    static Value of(Type type, String value, @Nullable LocalDate begin, Grain grain) {
        return new Value(type, value, null, begin, grain, null, List.of(), List.of(), null);
    }

    static Value day(LocalDate day) {
        return of(Type.DATE, Iso.day(day), day, Grain.DAY);
    }

    static Value month(int year, int month) {
        return of(Type.DATE, Iso.month(year, month), LocalDate.of(year, month, 1), Grain.MONTH);
    }

    static Value year(int year) {
        return of(Type.DATE, Iso.year(year), LocalDate.of(year, 1, 1), Grain.YEAR);
    }

    static Value week(LocalDate day) {
        return of(Type.DATE, Iso.week(day), day.minusDays(day.getDayOfWeek().getValue() - 1L), Grain.WEEK);
    }

    /** A value without a day: a duration, a set, a reference, an unknown date. */
    static Value bare(Type type, String value) {
        return of(type, value, null, Grain.NONE);
    }

    Value withMod(@Nullable String mod) {
        return new Value(type, value, mod, begin, grain, anchor, rests, rejected, slip);
    }

    Value anchored(@Nullable Span anchor) {
        return new Value(type, value, mod, begin, grain, anchor, rests, rejected, slip);
    }

    Value resting(List<Span> rests) {
        return new Value(type, value, mod, begin, grain, anchor, rests, rejected, slip);
    }

    Value rejecting(List<String> rejected) {
        return new Value(type, value, mod, begin, grain, anchor, rests, rejected, slip);
    }

    Value slipping(String slip) {
        return new Value(type, value, mod, begin, grain, anchor, rests, rejected, slip);
    }

    /** The same as a TIME with a part of the day or a clock time after the day: {@code TMO}, {@code T15:34}. */
    Value at(String tail) {
        return new Value(Type.TIME, value + tail, mod, begin, Grain.TIME, anchor, rests, rejected, slip);
    }

    /** The day, where the value is as exact as a day. */
    @Nullable
    LocalDate day() {
        return grain == Grain.DAY || grain == Grain.TIME ? begin : null;
    }
}
