package id.jejak.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** {@code [-left out-]}, {@code {+added+}}, shared words plain. */
    private static String diff(String a, String b) {
        List<String> x = words(a);
        List<String> y = words(b);
        List<String> out = new ArrayList<>();
        for (WordDiff.Stretch stretch : WordDiff.of(x, y)) {
            String left = String.join(" ", x.subList(stretch.a(), stretch.aEnd()));
            String right = String.join(" ", y.subList(stretch.b(), stretch.bEnd()));
            out.add(stretch.shared() ? left : left.isEmpty() ? "{+" + right + "+}" : "[-" + left + "-]");
        }
        return String.join(" ", out);
    }

    @Test
    void equalSequencesAreOneStretch() {
        assertThat(diff("kami siap berunding", "kami siap berunding")).isEqualTo("kami siap berunding");
        assertThat(diff("", "")).isEmpty();
    }

    @Test
    void wordsLeftOutAddedAndExchangedStandInReadingOrder() {
        assertThat(diff("kami siap berunding kapan saja", "kami siap berunding"))
                .isEqualTo("kami siap berunding [-kapan saja-]");
        assertThat(diff("kami berunding", "tentu kami akan berunding")).isEqualTo("{+tentu+} kami {+akan+} berunding");
        assertThat(diff("kami siap berunding besok", "kami mau berunding besok"))
                .isEqualTo("kami [-siap-] {+mau+} berunding besok");
        assertThat(diff("a b", "c d")).isEqualTo("[-a b-] {+c d+}");
        assertThat(diff("", "c d")).isEqualTo("{+c d+}");
    }

    @Test
    void stretchesRebuildBothSequencesAndShareALongestSubsequence() {
        Random random = new Random(20240913);
        for (int round = 0; round < 300; round++) {
            List<String> a = some(random);
            List<String> b = some(random);
            List<String> x = new ArrayList<>();
            List<String> y = new ArrayList<>();
            int shared = 0;
            for (WordDiff.Stretch stretch : WordDiff.of(a, b)) {
                x.addAll(a.subList(stretch.a(), stretch.aEnd()));
                y.addAll(b.subList(stretch.b(), stretch.bEnd()));
                if (stretch.shared()) {
                    assertThat(a.subList(stretch.a(), stretch.aEnd()))
                            .isEqualTo(b.subList(stretch.b(), stretch.bEnd()));
                    shared += stretch.aEnd() - stretch.a();
                }
            }
            assertThat(x).isEqualTo(a);
            assertThat(y).isEqualTo(b);
            assertThat(shared).as(a + " " + b).isEqualTo(longest(a, b));
            assertThat(WordDiff.common(a, b)).isEqualTo(shared);
        }
    }

    private static List<String> some(Random random) {
        List<String> words = new ArrayList<>();
        for (int n = random.nextInt(9); n > 0; n--) {
            words.add("abcd".substring(random.nextInt(4)).substring(0, 1));
        }
        return words;
    }

    /** The slow definition. */
    private static int longest(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        List<String> restA = a.subList(1, a.size());
        List<String> restB = b.subList(1, b.size());
        return a.getFirst().equals(b.getFirst())
                ? 1 + longest(restA, restB)
                : Math.max(longest(restA, b), longest(a, restB));
    }

    @Test
    void endlessSequencesAreToldApartAsAWhole() {
        List<String> a = new ArrayList<>(Collections.nCopies(200_000, "a"));
        List<String> b = new ArrayList<>(Collections.nCopies(200_000, "b"));
        a.addFirst("kata");
        b.addFirst("kata");
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(WordDiff.of(a, b)).hasSize(3));
    }
}
