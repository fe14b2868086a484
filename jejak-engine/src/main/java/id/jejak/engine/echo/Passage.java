package id.jejak.engine.echo;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Span;

/**
 * One sentence of a body as a sequence of words to compare.
 *
 * @param doc the article
 * @param span the sentence
 * @param words lower-case words, marks left out, the suffix {@code -nya} cut off
 * @param spans where each word stands
 * @param weights how much each word says, 0 to 1; names and titles count a third
 * @param capital whether each word begins with a capital that its place in the sentence does not call for, or is a number
 */
record Passage(Annotated doc, Span span, String[] words, Span[] spans, double[] weights, boolean[] capital) {
    int size() {
        return words.length;
    }

    /** Sum of the weights of words {@code [from, to)}. */
    double weight(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += weights[i];
        }
        return sum;
    }

    /** The text from one word to another, the last one included. */
    Span between(int first, int last) {
        return spans[first].cover(spans[last]);
    }

    String article() {
        return doc.article().id();
    }
}
