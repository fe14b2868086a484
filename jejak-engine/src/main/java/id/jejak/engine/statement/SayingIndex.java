package id.jejak.engine.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds statements worth comparing: of one speaker through shared content words, of anybody through shared neighbouring content words,
 * and through echoes. What stands in many statements leads nowhere, so the work stays near-linear.
 */
final class SayingIndex {
    /** A word in more statements of one speaker than this is the speaker's topic. */
    private static final int TOPIC = 100;

    /** A pair of words in more statements than this is a standing phrase. */
    private static final int COMMON = 40;

    /** A speaker's two statements must share so many words, anybody's so many pairs of them. */
    private static final int SHARED = 2;

    private final Echoed echoed;
    private final Map<String, List<Integer>> bySpeaker = new HashMap<>();
    private final Map<String, List<Integer>> byPair = new HashMap<>();

    SayingIndex(List<Saying> sayings, Echoed echoed) {
        this.echoed = echoed;
        for (Saying saying : sayings) {
            for (String key : wordKeys(saying)) {
                bySpeaker.computeIfAbsent(key, k -> new ArrayList<>(2)).add(saying.n());
            }
            for (String pair : saying.pairs()) {
                byPair.computeIfAbsent(pair, k -> new ArrayList<>(2)).add(saying.n());
            }
        }
    }

    private static Set<String> wordKeys(Saying saying) {
        Set<String> keys = new TreeSet<>();
        for (String name : saying.names()) {
            saying.content().keySet().forEach(word -> keys.add(name + '\n' + word));
        }
        return keys;
    }

    /** Numbers of later statements to compare with, ascending. */
    Set<Integer> candidates(Saying saying) {
        TreeSet<Integer> found = new TreeSet<>(echoed.after(saying.n()));
        count(saying, wordKeys(saying), bySpeaker, TOPIC, found);
        count(saying, saying.pairs(), byPair, COMMON, found);
        return found;
    }

    private static void count(
            Saying saying, Set<String> keys, Map<String, List<Integer>> postings, int limit, Set<Integer> found) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String key : keys) {
            List<Integer> posting = postings.getOrDefault(key, List.of());
            if (posting.size() <= limit) {
                for (int other : posting) {
                    if (other > saying.n()) {
                        counts.merge(other, 1, Integer::sum);
                    }
                }
            }
        }
        counts.forEach((other, n) -> {
            if (n >= SHARED) {
                found.add(other);
            }
        });
    }
}
