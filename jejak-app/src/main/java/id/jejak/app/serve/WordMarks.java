package id.jejak.app.serve;

import id.jejak.engine.statement.WordDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Two passages side by side, the words that only one of them has marked in each. */
final class WordMarks {
    private final List<String> words;
    private final boolean[] alone;

    private WordMarks(List<String> words) {
        this.words = words;
        this.alone = new boolean[words.size()];
    }

    /** The two sides of a comparison; case and marks make no difference. */
    static List<WordMarks> of(String a, String b) {
        WordMarks left = new WordMarks(List.of(a.strip().split("\\s+")));
        WordMarks right = new WordMarks(List.of(b.strip().split("\\s+")));
        for (WordDiff.Stretch stretch : WordDiff.of(bare(left.words), bare(right.words))) {
            if (!stretch.shared()) {
                java.util.Arrays.fill(left.alone, stretch.a(), stretch.aEnd(), true);
                java.util.Arrays.fill(right.alone, stretch.b(), stretch.bEnd(), true);
            }
        }
        return List.of(left, right);
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
        for (boolean each : alone) {
            n += each ? 1 : 0;
        }
        return n;
    }

    /** Appends the words, those that stand alone in {@code <mark>}. */
    void appendTo(Element parent) {
        int at = 0;
        while (at < alone.length) {
            int end = at;
            while (end < alone.length && alone[end] == alone[at]) {
                end++;
            }
            String run = String.join(" ", words.subList(at, end));
            if (at > 0) {
                parent.appendText(" ");
            }
            if (alone[at]) {
                parent.appendElement("mark").addClass("alone").text(run);
            } else {
                parent.appendText(run);
            }
            at = end;
        }
    }
}
