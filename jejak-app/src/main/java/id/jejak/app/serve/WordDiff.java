package id.jejak.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Two passages side by side, the words that only one of them has marked in each. */
final class WordDiff {
    /** Longer passages are shown without marks: the comparison grows with the product of their lengths. */
    private static final int MOST_WORDS = 500;

    private final List<String> words;
    private final boolean[] shared;

    private WordDiff(List<String> words, boolean[] shared) {
        this.words = words;
        this.shared = shared;
    }

    /** The two sides of a comparison, by the longest common run of words in order; case and marks make no difference. */
    static List<WordDiff> of(String a, String b) {
        List<String> left = List.of(a.strip().split("\\s+"));
        List<String> right = List.of(b.strip().split("\\s+"));
        boolean[] inLeft = new boolean[left.size()];
        boolean[] inRight = new boolean[right.size()];
        if (left.size() > MOST_WORDS || right.size() > MOST_WORDS) {
            java.util.Arrays.fill(inLeft, true);
            java.util.Arrays.fill(inRight, true);
        } else {
            mark(bare(left), bare(right), inLeft, inRight);
        }
        return List.of(new WordDiff(left, inLeft), new WordDiff(right, inRight));
    }

    private static void mark(List<String> a, List<String> b, boolean[] inA, boolean[] inB) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                inA[i++] = true;
                inB[j++] = true;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<String> bare(List<String> words) {
        List<String> bare = new ArrayList<>();
        for (String word : words) {
            String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
            bare.add(letters.isEmpty() ? word : letters);
        }
        return bare;
    }

    /** Words that the other side lacks. */
    int alone() {
        int n = 0;
        for (boolean each : shared) {
            n += each ? 0 : 1;
        }
        return n;
    }

    /** Appends the words, those that stand alone in {@code <mark>}. */
    void appendTo(Element parent) {
        int at = 0;
        while (at < shared.length) {
            int end = at;
            while (end < shared.length && shared[end] == shared[at]) {
                end++;
            }
            String run = String.join(" ", words.subList(at, end));
            if (at > 0) {
                parent.appendText(" ");
            }
            if (shared[at]) {
                parent.appendText(run);
            } else {
                parent.appendElement("mark").addClass("alone").text(run);
            }
            at = end;
        }
    }
}
