package id.jejak.eval.ner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts words into classes so that the class of a word can be told from its neighbour: the exchange algorithm over bigrams of word
 * and class (Uszkoreit and Brants 2008), each pass looking the other way. There is no chance in it: words start in turn by
 * frequency and move in that order, the first of equal classes winning.
 */
final class WordClassing {
    private final int[][] before;
    private final int[][] after;
    private final int[] frequency;
    private final int classes;
    private final int[] classOf;
    private final double[] entropy;

    private WordClassing(int[][] before, int[][] after, int[] frequency, int classes) {
        this.before = before;
        this.after = after;
        this.frequency = frequency;
        this.classes = classes;
        this.classOf = new int[frequency.length];
        this.entropy = new double[1 << 16];
        for (int n = 2; n < entropy.length; n++) {
            entropy[n] = n * StrictMath.log(n);
        }
    }

    /**
     * Classes of words.
     *
     * @param texts word numbers by frequency, 0 the commonest; -1 parts texts
     * @param frequency uses of each word
     * @return the class of each word, from 0
     */
    static int[] of(int[] texts, int[] frequency, int classes, int passes) {
        WordClassing classing = new WordClassing(
                neighbours(texts, frequency.length, -1), neighbours(texts, frequency.length, 1), frequency, classes);
        for (int w = 0; w < frequency.length; w++) {
            classing.classOf[w] = w % classes;
        }
        for (int pass = 0; pass < passes; pass++) {
            int moved = classing.pass(pass % 2 == 0 ? classing.before : classing.after);
            if (moved == 0) {
                break;
            }
        }
        return classing.classOf;
    }

    /** For each word its neighbours on one side as pairs of word and count. */
    private static int[][] neighbours(int[] texts, int words, int side) {
        List<Map<Integer, Integer>> counts = new ArrayList<>();
        for (int w = 0; w < words; w++) {
            counts.add(new HashMap<>());
        }
        for (int i = 1; i < texts.length; i++) {
            int word = side < 0 ? texts[i] : texts[i - 1];
            int other = side < 0 ? texts[i - 1] : texts[i];
            if (word >= 0 && other >= 0) {
                counts.get(word).merge(other, 1, Integer::sum);
            }
        }
        int[][] pairs = new int[words][];
        for (int w = 0; w < words; w++) {
            int[] others = counts.get(w).keySet().stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            pairs[w] = new int[others.length * 2];
            for (int k = 0; k < others.length; k++) {
                pairs[w][2 * k] = others[k];
                pairs[w][2 * k + 1] = counts.get(w).getOrDefault(others[k], 0);
            }
        }
        return pairs;
    }

    private double entropy(int n) {
        return n < entropy.length ? entropy[n] : n * StrictMath.log(n);
    }

    private int pass(int[][] neighbours) {
        int[] size = new int[classes];
        int[] joint = new int[frequency.length * classes];
        for (int w = 0; w < frequency.length; w++) {
            size[classOf[w]] += frequency[w];
            add(joint, neighbours[w], classOf[w], 1);
        }
        int moved = 0;
        double[] gain = new double[classes];
        for (int w = 0; w < frequency.length; w++) {
            int old = classOf[w];
            size[old] -= frequency[w];
            add(joint, neighbours[w], old, -1);
            for (int c = 0; c < classes; c++) {
                gain[c] = entropy(size[c]) - entropy(size[c] + frequency[w]);
            }
            int[] pairs = neighbours[w];
            for (int k = 0; k < pairs.length; k += 2) {
                int row = pairs[k] * classes;
                int n = pairs[k + 1];
                double alone = entropy(n);
                for (int c = 0; c < classes; c++) {
                    int there = joint[row + c];
                    gain[c] += there == 0 ? alone : entropy(there + n) - entropy(there);
                }
            }
            int best = old;
            for (int c = 0; c < classes; c++) {
                if (gain[c] > gain[best] + 1e-9) {
                    best = c;
                }
            }
            classOf[w] = best;
            size[best] += frequency[w];
            add(joint, pairs, best, 1);
            moved += best == old ? 0 : 1;
        }
        return moved;
    }

    private void add(int[] joint, int[] pairs, int cls, int sign) {
        for (int k = 0; k < pairs.length; k += 2) {
            joint[pairs[k] * classes + cls] += sign * pairs[k + 1];
        }
    }

    /** The classes renumbered by the frequency of their commonest word, so that runs of other data differ little. */
    static int[] renumbered(int[] classOf, int classes) {
        int[] number = new int[classes];
        Arrays.fill(number, -1);
        int next = 0;
        int[] renumbered = new int[classOf.length];
        for (int w = 0; w < classOf.length; w++) {
            if (number[classOf[w]] < 0) {
                number[classOf[w]] = next++;
            }
            renumbered[w] = number[classOf[w]];
        }
        return renumbered;
    }
}
