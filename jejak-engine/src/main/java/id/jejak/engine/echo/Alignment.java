package id.jejak.engine.echo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The common runs of two passages, longest first, in any order: two translations of one sentence often turn its clauses round.
 *
 * @param runs the runs by weight, heaviest first
 * @param overlap weight of the runs over the weight of the lighter passage, 0 to 1
 * @param words number of words in the runs over the words of the shorter passage, 0 to 1
 */
record Alignment(List<Run> runs, double overlap, double words) {
    /**
     * Words that both passages have in a row.
     *
     * @param a first word in the first passage
     * @param b first word in the second passage
     * @param length words
     * @param weight sum of their weights
     */
    record Run(int a, int b, int length, double weight) {}

    /** A run of one word counts only when the word says at least this much and is a name or number. */
    private static final double NAME = 0.3;

    private static final double PAIR = 0.4;

    /**
     * Aligns two passages: again and again the heaviest common run of unused words. O(n·m) for the table of runs and a sort; n and
     * m are bounded by {@link PassageReader}.
     */
    static Alignment of(Passage a, Passage b) {
        List<Run> all = maximalRuns(a, b);
        all.sort(Comparator.comparingDouble((Run run) -> -run.weight())
                .thenComparingInt(run -> -run.length())
                .thenComparingInt(Run::a)
                .thenComparingInt(Run::b));
        boolean[] usedA = new boolean[a.size()];
        boolean[] usedB = new boolean[b.size()];
        List<Run> taken = new ArrayList<>();
        double weight = 0;
        int words = 0;
        for (Run candidate : all) {
            Run run = unused(candidate, a, usedA, usedB);
            if (run == null) {
                continue;
            }
            for (int i = 0; i < run.length(); i++) {
                usedA[run.a() + i] = true;
                usedB[run.b() + i] = true;
            }
            taken.add(run);
            weight += run.weight();
            words += run.length();
        }
        double lighter = Math.min(a.weight(0, a.size()), b.weight(0, b.size()));
        taken.sort(Comparator.comparingDouble((Run run) -> -run.weight()).thenComparingInt(Run::a));
        return new Alignment(
                taken, lighter > 0 ? Math.min(1, weight / lighter) : 0, (double) words / Math.min(a.size(), b.size()));
    }

    private static List<Run> maximalRuns(Passage a, Passage b) {
        List<Run> runs = new ArrayList<>();
        int[] previous = new int[b.size() + 1];
        int[] current = new int[b.size() + 1];
        for (int i = 0; i < a.size(); i++) {
            Arrays.fill(current, 0);
            for (int j = 0; j < b.size(); j++) {
                if (a.words()[i] == b.words()[j]) {
                    int length = previous[j] + 1;
                    current[j + 1] = length;
                    boolean ends = i + 1 == a.size() || j + 1 == b.size() || a.words()[i + 1] != b.words()[j + 1];
                    if (ends) {
                        addRun(runs, a, i - length + 1, j - length + 1, length);
                    }
                }
            }
            int[] spare = previous;
            previous = current;
            current = spare;
        }
        return runs;
    }

    private static void addRun(List<Run> runs, Passage a, int from, int fromB, int length) {
        double weight = a.weight(from, from + length);
        boolean name = length == 1 && a.is(from, Passage.NAME) && a.weights()[from] >= NAME;
        if ((length >= 2 && weight >= PAIR) || name) {
            runs.add(new Run(from, fromB, length, weight));
        }
    }

    /** The longest part of a run whose words are still unused on both sides, or null when too little is left. */
    private static @Nullable Run unused(Run run, Passage a, boolean[] usedA, boolean[] usedB) {
        int bestFrom = 0;
        int bestLength = 0;
        int from = 0;
        for (int i = 0; i <= run.length(); i++) {
            if (i == run.length() || usedA[run.a() + i] || usedB[run.b() + i]) {
                if (i - from > bestLength) {
                    bestFrom = from;
                    bestLength = i - from;
                }
                from = i + 1;
            }
        }
        List<Run> left = new ArrayList<>(1);
        if (bestLength > 0) {
            addRun(left, a, run.a() + bestFrom, run.b() + bestFrom, bestLength);
        }
        return left.isEmpty() ? null : left.getFirst();
    }
}
