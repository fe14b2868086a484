package id.jejak.engine.chronicle;

import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.TimeExpression;
import java.time.DateTimeException;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;

/**
 * Spans of time between two happenings of one sentence: {@code pertemuan itu terjadi dua hari setelah X menembakkan rudal},
 * {@code dua hari setelah pertemuan itu X menembakkan rudal}.
 */
final class Offsets {
    private final RepriseWords words;

    Offsets(RepriseWords words) {
        this.words = words;
    }

    /**
     * How a telling lies to the happening that a noun of its sentence takes up.
     *
     * @param words the span of time with the word of order
     * @param amount how long
     * @param later whether the telling is the later one
     */
    record Offset(Span words, TemporalAmount amount, boolean later) {
        /** The date of the telling, from a day on which the other happening was; null where it leaves the calendar. */
        @Nullable
        When from(When day) {
            try {
                return When.of((later ? day.first().plus(amount) : day.first().minus(amount)).toString());
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    /** The offset between a trigger and a noun, the span of time standing between them or before both; null where there is none. */
    @Nullable
    Offset between(Telling telling, Sentence sentence, Span noun) {
        Span trigger = telling.event().trigger();
        for (TimeExpression time : telling.doc().times()) {
            if (time.type() != TimeExpression.Type.DURATION || !sentence.span().contains(time.span())) {
                continue;
            }
            int order = words.order(sentence, time.span());
            TemporalAmount amount = order == 0 ? null : amount(time.value());
            if (amount == null || time.span().start() > trigger.start()) {
                continue;
            }
            // "<noun> ... N hari setelah <trigger>": the noun's is later; "N hari setelah <noun>, <trigger>": the
            // trigger's is.
            boolean nounFirst = noun.end() <= time.span().start();
            boolean nounNext = noun.start() >= time.span().end()
                    && noun.end() <= trigger.start()
                    && noun.start() - time.span().end() <= NEXT;
            if (nounFirst || nounNext) {
                return new Offset(time.span(), amount, nounFirst ? order < 0 : order > 0);
            }
        }
        return null;
    }

    /** The noun stands right after the word of order, a light verb or an article word between at most. */
    private static final int NEXT = 24;

    private static @Nullable TemporalAmount amount(String value) {
        try {
            return Period.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
