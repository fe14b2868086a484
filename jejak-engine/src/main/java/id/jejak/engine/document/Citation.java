package id.jejak.engine.document;

import java.util.Comparator;

/**
 * A pointer to words of an article.
 *
 * @param article the article's id
 * @param span where in its text
 * @param exact the words there; always equal to the slice
 */
public record Citation(String article, Span span, String exact) implements Comparable<Citation> {
    @Override
    public int compareTo(Citation other) {
        return Comparator.comparing(Citation::article)
                .thenComparing(Citation::span)
                .compare(this, other);
    }
}
