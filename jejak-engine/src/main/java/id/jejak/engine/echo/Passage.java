package id.jejak.engine.echo;

import id.jejak.engine.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a body as a sequence of words to compare; a dozen bytes a word.
 *
 * @param text the article
 * @param span the sentence
 * @param words numbers of the lower-case words in the vocabulary, marks left out, the suffix {@code -nya} cut off
 * @param starts where each word starts in the article
 * @param lengths how many characters it has
 * @param weights how much each word says, 0 to 1; names and titles count a third
 * @param marks bits of {@link #NAME}, {@link #FIGURE}, {@link #QUOTED} for each word
 * @param publisher the agency or state medium that the passage is attributed to, or null
 */
record Passage(
        Text text,
        Span span,
        int[] words,
        int[] starts,
        short[] lengths,
        float[] weights,
        byte[] marks,
        @Nullable String publisher) {
    /** The word begins with a capital that its place in the sentence does not call for, or is a number. */
    static final int NAME = 1;

    /** The word begins with a digit. */
    static final int FIGURE = 2;

    /** The word stands in quotation marks. */
    static final int QUOTED = 4;

    int size() {
        return words.length;
    }

    boolean is(int word, int mark) {
        return (marks[word] & mark) != 0;
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
    String between(int first, int last) {
        return text.article().slice(new Span(starts[first], starts[last] + lengths[last]));
    }

    String article() {
        return text.id();
    }
}
