package id.jejak.engine.story;

import id.jejak.engine.lexicon.Vocabulary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts as weighted words of length 1 together. A word weighs less the more of the given texts have it: a busy person and the topic of
 * a month stand in hundreds and bring no two together, the rare name and figure of a happening do.
 */
final class Vectors {
    /** As many other texts as are thought of beside the given ones, so that in a few texts not every word is common. */
    private static final double UNSEEN = 200;

    /** So many of its weightiest words a text is looked up by. */
    private static final int KEYS = 25;

    /**
     * One text.
     *
     * @param words numbers of its words, sorted by the words' hashes, so that sums come out the same whatever was read before
     * @param weights how much it makes of each word, above 0
     */
    record Text(int[] words, float[] weights) {}

    private final long[][] hashes;
    private final float[][] weights;
    private final int[][] keys;

    Vectors(List<Text> texts, Vocabulary vocabulary) {
        int[] having = new int[vocabulary.size()];
        for (Text text : texts) {
            for (int word : text.words()) {
                having[word]++;
            }
        }
        int n = texts.size();
        hashes = new long[n][];
        weights = new float[n][];
        keys = new int[n][];
        double all = Math.log(n + UNSEEN);
        for (int i = 0; i < n; i++) {
            int[] words = texts.get(i).words();
            hashes[i] = Arrays.stream(words).mapToLong(vocabulary::hashOf).toArray();
            weights[i] = scaled(texts.get(i), having, all);
            keys[i] = keys(words, weights[i]);
        }
    }

    private static float[] scaled(Text text, int[] having, double all) {
        float[] scaled = text.weights().clone();
        double squares = 0;
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] *= (float) ((all - Math.log(having[text.words()[k]])) / all);
            squares += scaled[k] * scaled[k];
        }
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] /= (float) Math.sqrt(squares);
        }
        return scaled;
    }

    private static int[] keys(int[] words, float[] weights) {
        return IntStream.range(0, words.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> -weights[k]).thenComparing(k -> k))
                .limit(KEYS)
                .mapToInt(k -> words[k])
                .toArray();
    }

    /** Numbers of the words a text is looked up by, weightiest first. */
    int[] keys(int text) {
        return keys[text];
    }

    /** Cosine of two texts, 0 to 1. */
    double cosine(int first, int second) {
        long[] a = hashes[first];
        long[] b = hashes[second];
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                sum += weights[first][i++] * weights[second][j++];
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
