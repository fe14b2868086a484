package id.jejak.engine.quantity;

import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param span number and unit as they stand, words of a bound left out
 * @param amount decimal with a point, {@code 419600000000000}; null where the words name none ({@code puluhan}, {@code 3-5})
 * @param min least amount said, or null where none is
 * @param max most amount said, or null where none is
 * @param approx whether the words call the amount rough
 * @param unit {@code IDR}, {@code percent}, {@code ha}, {@code orang}, {@code drone}
 * @param kind what sort of thing is counted
 * @param counted the noun counted, or null where a measure stands alone
 * @param by {@code rejected} holds readings that lost; {@code rests} the words of the bound
 */
public record Quantity(
        Span span,
        @Nullable String amount,
        @Nullable String min,
        @Nullable String max,
        boolean approx,
        String unit,
        Kind kind,
        @Nullable Span counted,
        Provenance by) {
    /** Sorts of things. */
    public enum Kind {
        MONEY,
        SHARE,
        AREA,
        LENGTH,
        MASS,
        VOLUME,
        POWER,
        TEMPERATURE,
        SPEED,
        PEOPLE,
        WEAPON,
        THING,
        OTHER
    }
}
