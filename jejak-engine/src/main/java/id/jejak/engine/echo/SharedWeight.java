package id.jejak.engine.echo;

import java.util.Arrays;

/**
 * Tells in one walk over a passage's words that it has too little in common with another one to be compared. Never more than that: what
 * it turns down, {@link Comparison#of} would turn down.
 */
final class SharedWeight {
    private final int[] holder;
    private final float[] most;
    private int round;
    private double weight;
    private int size;

    /** For passages over so many different words. */
    SharedWeight(int words) {
        holder = new int[words];
        most = new float[words];
        Arrays.fill(holder, -1);
    }

    /** Sets the passage that others are held against. */
    void with(Passage passage) {
        round++;
        size = passage.size();
        weight = passage.weight(0, size);
        for (int i = 0; i < size; i++) {
            int word = passage.words()[i];
            most[word] = holder[word] == round ? Math.max(most[word], passage.weights()[i]) : passage.weights()[i];
            holder[word] = round;
        }
    }

    /** Whether the words in common, in whatever order, weigh enough for an echo. */
    boolean mayBeEnough(Passage other) {
        double common = 0;
        int words = 0;
        for (int word : other.words()) {
            if (holder[word] == round) {
                common += most[word];
                words++;
            }
        }
        double weights = other.weight(0, other.size());
        double ordered = common + Ordered.FUNCTION * words;
        double mean = (weight + weights + Ordered.FUNCTION * (size + other.size())) / 2;
        return common >= Comparison.TRANSLATED * Math.min(weight, weights) || ordered >= Comparison.REWRITTEN * mean;
    }
}
