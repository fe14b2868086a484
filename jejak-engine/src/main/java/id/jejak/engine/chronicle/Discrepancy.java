package id.jejak.engine.chronicle;

import id.jejak.engine.document.Citation;
import java.util.List;

/**
 * Reports of one happening that differ in a value.
 *
 * @param entry id of the entry
 * @param field {@code date}, {@code place}, {@code amount} (of one unit), {@code speaker} (of one quotation)
 * @param values the values, each with the words that give it; at least two
 */
public record Discrepancy(String entry, String field, List<Value> values) {
    public Discrepancy {
        values = List.copyOf(values);
    }

    /** One of the values. */
    public record Value(String value, List<Citation> mentions) {
        public Value {
            mentions = List.copyOf(mentions);
        }
    }
}
