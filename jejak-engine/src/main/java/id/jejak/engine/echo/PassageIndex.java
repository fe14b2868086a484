package id.jejak.engine.echo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds passages worth comparing through shared shingles: runs of three words, and pairs of neighbouring content words with the
 * function words between them left out, which survive translation. A shingle that stands in many passages is a standing phrase
 * and leads nowhere, so the work stays near-linear in the passages.
 */
final class PassageIndex {
    /** A shingle in more passages than this is a standing phrase. */
    private static final int COMMON = 40;

    private static final double CONTENT = 0.3;
    private static final int RUN = 3;

    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, List<Integer>> postings = new HashMap<>();

    void add(Passage passage) {
        int number = passages.size();
        passages.add(passage);
        shingles(passage)
                .keySet()
                .forEach(key ->
                        postings.computeIfAbsent(key, k -> new ArrayList<>(2)).add(number));
    }

    Passage get(int number) {
        return passages.get(number);
    }

    int size() {
        return passages.size();
    }

    /**
     * Numbers of passages after {@code number}, of other articles, that share a run of three words with some content or at
     * least two pairs of content words; ascending.
     */
    List<Integer> candidates(int number) {
        Passage passage = passages.get(number);
        Map<Integer, Integer> score = new TreeMap<>();
        shingles(passage).forEach((key, points) -> {
            List<Integer> posting = postings.getOrDefault(key, List.of());
            if (posting.size() <= COMMON) {
                for (int other : posting) {
                    if (other > number && !passages.get(other).article().equals(passage.article())) {
                        score.merge(other, points, Integer::sum);
                    }
                }
            }
        });
        List<Integer> found = new ArrayList<>();
        score.forEach((other, points) -> {
            if (points >= 2) {
                found.add(other);
            }
        });
        return found;
    }

    /** Each shingle once with its points: 2 for a run of three words that holds content, 1 for a pair of content words. */
    private static Map<String, Integer> shingles(Passage passage) {
        Map<String, Integer> keys = new HashMap<>();
        Set<String> pairs = new HashSet<>();
        String last = null;
        for (int i = 0; i < passage.size(); i++) {
            if (i + RUN <= passage.size() && passage.weight(i, i + RUN) >= CONTENT * 2) {
                keys.put(passage.words()[i] + ' ' + passage.words()[i + 1] + ' ' + passage.words()[i + 2], 2);
            }
            if (passage.weights()[i] >= CONTENT) {
                if (last != null) {
                    pairs.add("+" + last + ' ' + passage.words()[i]);
                }
                last = passage.words()[i];
            }
        }
        pairs.forEach(pair -> keys.put(pair, 1));
        return keys;
    }
}
