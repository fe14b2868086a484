package id.jejak.eval.ner;

import id.jejak.engine.entity.NameModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Trains a {@link NameModel}: averaged structured perceptron (Collins 2002), sentences shuffled by a seed before each pass. */
final class PerceptronTrainer {
    private static final int N = NameModel.LABELS.size();

    private final List<Example> examples;
    private final Map<Integer, Integer> rowOf = new HashMap<>();
    private final int[] keys;
    private final float[][] weight;
    private final double[][] sum;
    private final float[] step = new float[(N + 1) * N];
    private final double[] stepSum = new double[(N + 1) * N];
    private final int[][][] rows;
    private final float margin;
    private long clock = 1;

    private PerceptronTrainer(List<Example> examples, int least, float margin) {
        this.examples = examples;
        this.margin = margin;
        Map<Integer, Integer> uses = new HashMap<>();
        for (Example example : examples) {
            for (int[] features : example.features()) {
                for (int f : features) {
                    uses.merge(f, 1, Integer::sum);
                }
            }
        }
        TreeSet<Integer> kept = new TreeSet<>();
        uses.forEach((f, n) -> {
            if (n >= least) {
                kept.add(f);
            }
        });
        keys = kept.stream().mapToInt(Integer::intValue).toArray();
        for (int k = 0; k < keys.length; k++) {
            rowOf.put(keys[k], k);
        }
        weight = new float[keys.length][N];
        sum = new double[keys.length][N];
        rows = new int[examples.size()][][];
        for (int e = 0; e < rows.length; e++) {
            int[][] features = examples.get(e).features();
            rows[e] = new int[features.length][];
            for (int i = 0; i < features.length; i++) {
                rows[e][i] = Arrays.stream(features[i])
                        .map(f -> rowOf.getOrDefault(f, -1))
                        .filter(row -> row >= 0)
                        .toArray();
            }
        }
    }

    /**
     * The packed model.
     *
     * @param least least uses of a feature
     * @param passes over the sentences
     * @param margin by which the gold labels must win, each wrong label counting once
     */
    static byte[] train(List<Example> examples, int passes, int least, float margin, long seed) {
        PerceptronTrainer trainer = new PerceptronTrainer(examples, least, margin);
        List<Integer> order = new ArrayList<>();
        for (int e = 0; e < examples.size(); e++) {
            order.add(e);
        }
        Random random = new Random(seed);
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, random);
            order.forEach(trainer::learn);
        }
        return trainer.packed();
    }

    private void learn(int e) {
        int[] gold = examples.get(e).gold();
        int[] found = best(rows[e], gold);
        for (int i = 0; i < gold.length; i++) {
            if (gold[i] != found[i]) {
                for (int row : rows[e][i]) {
                    add(row, gold[i], 1);
                    add(row, found[i], -1);
                }
            }
            int right = (i == 0 ? 0 : gold[i - 1] + 1) * N + gold[i];
            int wrong = (i == 0 ? 0 : found[i - 1] + 1) * N + found[i];
            if (right != wrong) {
                step[right] += 1;
                stepSum[right] += clock;
                step[wrong] -= 1;
                stepSum[wrong] -= clock;
            }
        }
        clock++;
    }

    private void add(int row, int label, int amount) {
        weight[row][label] += amount;
        sum[row][label] += (double) amount * clock;
    }

    /** The best labels, those that differ from gold favoured by the margin. */
    private int[] best(int[][] pieces, int[] gold) {
        int n = pieces.length;
        float[][] score = new float[n][N];
        int[][] back = new int[n][N];
        for (int i = 0; i < n; i++) {
            float[] own = new float[N];
            for (int row : pieces[i]) {
                for (int l = 0; l < N; l++) {
                    own[l] += weight[row][l];
                }
            }
            for (int l = 0; l < N; l++) {
                own[l] += l == gold[i] ? 0 : margin;
                float best = Float.NEGATIVE_INFINITY;
                for (int p = i == 0 ? -1 : 0; p < (i == 0 ? 0 : N); p++) {
                    float before = p < 0 ? 0 : score[i - 1][p];
                    float s = NameModel.follows(p, l) ? before + step[(p + 1) * N + l] : Float.NEGATIVE_INFINITY;
                    if (s > best) {
                        best = s;
                        back[i][l] = Math.max(p, 0);
                    }
                }
                score[i][l] = own[l] + best;
            }
        }
        int[] labels = new int[n];
        for (int l = 1; n > 0 && l < N; l++) {
            labels[n - 1] = score[n - 1][l] > score[n - 1][labels[n - 1]] ? l : labels[n - 1];
        }
        for (int i = n - 1; i > 0; i--) {
            labels[i - 1] = back[i][labels[i]];
        }
        return labels;
    }

    private byte[] packed() {
        List<float[]> averaged = new ArrayList<>();
        List<Integer> used = new ArrayList<>();
        for (int k = 0; k < keys.length; k++) {
            float[] row = new float[N];
            float most = 0;
            for (int l = 0; l < N; l++) {
                row[l] = (float) (weight[k][l] - sum[k][l] / clock);
                most = Math.max(most, Math.abs(row[l]));
            }
            if (most > 0.02f) {
                averaged.add(row);
                used.add(keys[k]);
            }
        }
        float[] steps = new float[step.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (float) (step[i] - stepSum[i] / clock);
        }
        return NameModel.pack(
                used.stream().mapToInt(Integer::intValue).toArray(), averaged.toArray(new float[0][]), steps);
    }
}
