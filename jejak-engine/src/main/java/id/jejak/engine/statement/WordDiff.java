package id.jejak.engine.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * The differences of two sequences of words by a longest common subsequence.
 *
 * <p>O(n·m) time and space after equal beginnings and ends are cut off; sequences whose rest is beyond {@value #CELLS} cells are
 * told apart as a whole, so that no text can make it slow.
 */
public final class WordDiff {
    private static final int CELLS = 250_000;

    /**
     * A stretch: words {@code [a, aEnd)} of the first sequence and {@code [b, bEnd)} of the second. Both hold words exactly where the
     * stretch is shared.
     */
    public record Stretch(int a, int aEnd, int b, int bEnd) {
        /** Whether both sequences hold it. */
        public boolean shared() {
            return a < aEnd && b < bEnd;
        }
    }

    private WordDiff() {}

    /** The stretches in order; together they cover both sequences, of two unlike ones in a row the first sequence's stands first. */
    public static List<Stretch> of(List<String> a, List<String> b) {
        List<Stretch> out = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] pair : pairs(a, b)) {
            alone(out, i, pair[0], j, pair[1]);
            Stretch last = out.isEmpty() ? null : out.getLast();
            if (last != null && last.shared() && last.aEnd() == pair[0] && last.bEnd() == pair[1]) {
                out.set(out.size() - 1, new Stretch(last.a(), pair[0] + 1, last.b(), pair[1] + 1));
            } else {
                out.add(new Stretch(pair[0], pair[0] + 1, pair[1], pair[1] + 1));
            }
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        alone(out, i, a.size(), j, b.size());
        return out;
    }

    /** How many words both have in one order. */
    static int common(List<String> a, List<String> b) {
        return pairs(a, b).size();
    }

    private static void alone(List<Stretch> out, int i, int a, int j, int b) {
        if (i < a) {
            out.add(new Stretch(i, a, j, j));
        }
        if (j < b) {
            out.add(new Stretch(a, a, j, b));
        }
    }

    /** Places of equal words, ascending in both. */
    private static List<int[]> pairs(List<String> a, List<String> b) {
        int start = 0;
        while (start < a.size() && start < b.size() && a.get(start).equals(b.get(start))) {
            start++;
        }
        int aEnd = a.size();
        int bEnd = b.size();
        while (aEnd > start && bEnd > start && a.get(aEnd - 1).equals(b.get(bEnd - 1))) {
            aEnd--;
            bEnd--;
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            pairs.add(new int[] {i, i});
        }
        if ((long) (aEnd - start) * (bEnd - start) <= CELLS) {
            middle(a, b, start, aEnd, bEnd, pairs);
        }
        for (int k = 0; aEnd + k < a.size(); k++) {
            pairs.add(new int[] {aEnd + k, bEnd + k});
        }
        return pairs;
    }

    private static void middle(List<String> a, List<String> b, int start, int aEnd, int bEnd, List<int[]> pairs) {
        int n = aEnd - start;
        int m = bEnd - start;
        int[][] length = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                length[i][j] = a.get(start + i).equals(b.get(start + j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (a.get(start + i).equals(b.get(start + j))) {
                pairs.add(new int[] {start + i++, start + j++});
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
