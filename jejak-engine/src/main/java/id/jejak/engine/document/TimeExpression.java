package id.jejak.engine.document;

import org.jspecify.annotations.Nullable;

/**
 * A dated phrase (TIMEX3).
 *
 * @param span the whole expression with the date in brackets that belongs to it, without prepositions
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value: {@code 2023-09-17}, {@code 2024-09-14T15:34}, {@code P1W}, {@code PAST_REF}
 * @param mod TIMEX3 modifier (START, MID, END, APPROX, MORE_THAN, LESS_THAN), or null
 * @param quant of a SET, TIMEX3's quantifier: {@code EVERY}; else null
 * @param freq of a SET, how often within its value: {@code 2X}; else null
 * @param anchor the expression it is reckoned from, or null when that is the publication date or none
 * @param by rule, and in {@code rejected} the readings that lost
 */
public record TimeExpression(
        Span span,
        Type type,
        String value,
        @Nullable String mod,
        @Nullable String quant,
        @Nullable String freq,
        @Nullable Span anchor,
        Provenance by)
        implements Annotation {
    /** An expression that says nothing of how often. */
    public TimeExpression(
            Span span, Type type, String value, @Nullable String mod, @Nullable Span anchor, Provenance by) {
        this(span, type, value, mod, null, null, anchor, by);
    }

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
