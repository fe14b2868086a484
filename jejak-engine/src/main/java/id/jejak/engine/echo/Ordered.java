package id.jejak.engine.echo;

/**
 * The words two passages have in the same order, gaps allowed: what is left of a sentence when a desk replaces every second or third
 * word, so that no long run survives.
 *
 * @param weight weight of the common words over the mean weight of the passages, 0 to 1
 * @param words their number over the mean length, 0 to 1
 * @param content how many of them say something and are no names or numbers
 */
record Ordered(double weight, double words, int content) {
    private static final double CONTENT = 0.3;

    /** Function words say nothing, but their order does; of two readings the one with more of them wins. */
    static final double FUNCTION = 0.05;

    /** The heaviest common subsequence (Hirschberg 1975, the plain table). O(n·m); both are bounded by {@link PassageReader}. */
    static Ordered of(Passage a, Passage b) {
        int n = a.size();
        int m = b.size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                double skip = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = a.words()[i] == b.words()[j] ? Math.max(skip, best[i + 1][j + 1] + worth(a, i)) : skip;
            }
        }
        int words = 0;
        int content = 0;
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (a.words()[i] == b.words()[j] && best[i][j] == best[i + 1][j + 1] + worth(a, i)) {
                words++;
                content += a.weights()[i] >= CONTENT && !a.is(i, Passage.NAME) ? 1 : 0;
                i++;
                j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        double mean = (a.weight(0, n) + FUNCTION * n + b.weight(0, m) + FUNCTION * m) / 2;
        return new Ordered(mean > 0 ? Math.min(1, best[0][0] / mean) : 0, 2.0 * words / (n + m), content);
    }

    private static double worth(Passage a, int i) {
        return a.weights()[i] + FUNCTION;
    }
}
