package id.jejak.engine.time;

import id.jejak.engine.document.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What resolution may look at besides the expression itself.
 *
 * @param published publication day, or null when unknown
 * @param unknownWhy why it is unknown, or null
 * @param found all expressions of the article in text order
 * @param values their values so far, null where not yet resolved
 * @param hints years that anniversaries give
 */
record Context(
        @Nullable LocalDate published,
        @Nullable String unknownWhy,
        List<Found> found,
        @Nullable Value[] values,
        List<Anniversaries.Hint> hints) {

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
