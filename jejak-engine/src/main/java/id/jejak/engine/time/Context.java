package id.jejak.engine.time;

import id.jejak.engine.document.Published;
import id.jejak.engine.document.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What resolution may look at besides the expression itself.
 *
 * @param published publication day, or null when unknown
 * @param unknownWhy why it is unknown, or null
 * @param found all expressions of the article in text order
 * @param values their values so far, null where not yet resolved
 * @param fullDays the first expression that gives a day with its month and year of four digits, by month * 100 + day
 * @param hints years that anniversaries give
 */
record Context(
        @Nullable LocalDate published,
        @Nullable String unknownWhy,
        List<Found> found,
        @Nullable Value[] values,
        Map<Integer, Found> fullDays,
        List<Anniversaries.Hint> hints) {

    static Context of(Published published, List<Found> found, List<Anniversaries.Hint> hints) {
        Map<Integer, Found> fullDays = new HashMap<>();
        for (Found one : found) {
            int month = one.number("month", one.number("mon", 0));
            if (one.rule().build() == Build.DATE
                    && one.has("day")
                    && month > 0
                    && one.get("year", "").length() == 4) {
                fullDays.putIfAbsent(month * 100 + one.number("day", 0), one);
            }
        }
        return new Context(
                published.date(),
                published.reason(),
                List.copyOf(found),
                new @Nullable Value[found.size()],
                fullDays,
                List.copyOf(hints));
    }

    /** The publication day; only for callers that have seen it is known. */
    LocalDate day() {
        LocalDate day = published;
        if (day == null) {
            throw new IllegalStateException("publication day asked for where it is unknown");
        }
        return day;
    }

    /** A value that cannot be told because the publication day is unknown. */
    Value unknown(Value value) {
        return value.rejecting(List.of("not resolved: publication date unknown"
                + (unknownWhy == null || unknownWhy.isEmpty() ? "" : ", " + unknownWhy)));
    }

    /** The last dated expression before one, not further back than a number of stretches; null when there is none. */
    @Nullable
    Found lastDated(Found from, int stretches, Value.Grain atLeast) {
        for (int i = from.n() - 1; i >= 0; i--) {
            Found before = found.get(i);
            if (from.stretch().n() - before.stretch().n() > stretches) {
                return null;
            }
            Value value = values[i];
            if (value != null && value.begin() != null && value.grain().compareTo(atLeast) >= 0) {
                return before;
            }
        }
        return null;
    }

    @Nullable
    Value valueOf(Found one) {
        return values[one.n()];
    }

    /** Span of an expression, for provenance. */
    static List<Span> rests(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }
}
