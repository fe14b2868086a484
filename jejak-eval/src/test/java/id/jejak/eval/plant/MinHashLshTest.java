package id.jejak.eval.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MinHashLshTest {
    private static List<String> text(Random random, int words) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            text.add("k" + random.nextInt(5_000));
        }
        return text;
    }

    private static double jaccard(List<String> a, List<String> b) {
        Set<String> x = grams(a);
        Set<String> y = grams(b);
        Set<String> all = new HashSet<>(x);
        all.addAll(y);
        x.retainAll(y);
        return (double) x.size() / all.size();
    }

    private static Set<String> grams(List<String> words) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 5 <= words.size(); i++) {
            grams.add(String.join(" ", words.subList(i, i + 5)));
        }
        return grams;
    }

    @Test
    void findsNearlyAllPairsThatBruteForceFindsAndNoOther() {
        Random random = new Random(3);
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> base = text(random, 80);
            texts.add(base);
            List<String> copy = new ArrayList<>(base);
            for (int edits = random.nextInt(14); edits > 0; edits--) {
                copy.set(random.nextInt(copy.size()), "baru" + edits);
            }
            texts.add(copy);
        }
        Set<MinHashLsh.Pair> found = new HashSet<>(new MinHashLsh(0.5).pairs(texts));
        int all = 0;
        int missed = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                boolean alike = jaccard(texts.get(i), texts.get(j)) >= 0.5;
                boolean have = found.contains(new MinHashLsh.Pair(i, j));
                assertThat(have && !alike).isFalse();
                all += alike ? 1 : 0;
                missed += alike && !have ? 1 : 0;
            }
        }
        assertThat(all).isGreaterThan(20);
        assertThat(missed).isLessThanOrEqualTo(all / 10);
    }

    @Test
    void textsShorterThanAGramAreAlikeToNothing() {
        assertThat(new MinHashLsh(0.5).pairs(List.of(List.of("a"), List.of("a"), List.of())))
                .isEmpty();
    }
}
