package id.jejak.engine.time;

import id.jejak.engine.document.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expression recognised but not yet resolved.
 *
 * @param n its place among all expressions of the article, from 0
 * @param rule the rule that found it
 * @param reading the words it stands in
 * @param from first word
 * @param to word past the last
 * @param fields what the rule kept of it, with what it shares with the other end of its range
 * @param others rules whose readings of the same words lost
 */
record Found(int n, Rule rule, Reading reading, int from, int to, Map<String, String> fields, List<String> others) {
    Span span() {
        return reading.stretch().span(from, to - 1);
    }

    Stretch stretch() {
        return reading.stretch();
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    @Nullable
    String get(String field) {
        return fields.get(field);
    }

    String get(String field, String otherwise) {
        return fields.getOrDefault(field, otherwise);
    }

    /** A field as a number; {@code otherwise} where it is not there. */
    int number(String field, int otherwise) {
        String value = fields.get(field);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    /** Whether one of its words is this. */
    boolean says(String lower) {
        for (int i = from; i < to; i++) {
            if (reading.word(i).is(lower)) {
                return true;
            }
        }
        return false;
    }
}
