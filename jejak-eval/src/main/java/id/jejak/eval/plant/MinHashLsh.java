package id.jejak.eval.plant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * The textbook's near-duplicate finder, as a reference: MinHash signatures of word 5-grams, banded for locality (Broder 1997; Leskovec,
 * Rajaraman and Ullman, Mining of Massive Datasets, chapter 3), candidates checked by their exact Jaccard similarity.
 */
final class MinHashLsh {
    private static final int GRAM = 5;

    /** 32 bands of 4 rows: half of the pairs at Jaccard .38 become candidates, 87 of 100 at .5. */
    private static final int BANDS = 32;

    private static final int ROWS = 4;

    private final double threshold;
    private final long[] seeds = new long[BANDS * ROWS];

    MinHashLsh(double threshold) {
        this.threshold = threshold;
        SplittableRandom random = new SplittableRandom(1);
        Arrays.setAll(seeds, i -> random.nextLong());
    }

    /** Two texts by position, the smaller first, that are alike. */
    record Pair(int a, int b) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    /** All pairs whose Jaccard similarity reaches the threshold, as far as banding brings them together; ascending. */
    List<Pair> pairs(List<List<String>> texts) {
        List<long[]> grams = texts.stream().map(MinHashLsh::grams).toList();
        TreeSet<Pair> found = new TreeSet<>();
        List<long[]> signatures = grams.stream().map(this::signature).toList();
        for (int band = 0; band < BANDS; band++) {
            Map<Long, List<Integer>> buckets = new HashMap<>();
            for (int i = 0; i < signatures.size(); i++) {
                if (grams.get(i).length > 0) {
                    buckets.computeIfAbsent(key(signatures.get(i), band), k -> new ArrayList<>(1))
                            .add(i);
                }
            }
            for (List<Integer> bucket : buckets.values()) {
                for (int x = 0; x < bucket.size(); x++) {
                    for (int y = x + 1; y < bucket.size(); y++) {
                        Pair pair = new Pair(bucket.get(x), bucket.get(y));
                        if (!found.contains(pair) && jaccard(grams.get(pair.a()), grams.get(pair.b())) >= threshold) {
                            found.add(pair);
                        }
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** Hashes of the distinct word 5-grams, ascending. */
    private static long[] grams(List<String> words) {
        TreeSet<Long> grams = new TreeSet<>();
        for (int i = 0; i + GRAM <= words.size(); i++) {
            long hash = 1;
            for (int j = i; j < i + GRAM; j++) {
                String word = words.get(j);
                for (int c = 0; c < word.length(); c++) {
                    hash = hash * 0x100000001b3L + word.charAt(c);
                }
                hash = mix(hash + 1);
            }
            grams.add(hash);
        }
        return grams.stream().mapToLong(Long::longValue).toArray();
    }

    private long[] signature(long[] grams) {
        long[] signature = new long[seeds.length];
        Arrays.fill(signature, Long.MAX_VALUE);
        for (long gram : grams) {
            for (int i = 0; i < seeds.length; i++) {
                signature[i] = Math.min(signature[i], mix(gram ^ seeds[i]));
            }
        }
        return signature;
    }

    private static long key(long[] signature, int band) {
        long key = band;
        for (int r = band * ROWS; r < (band + 1) * ROWS; r++) {
            key = mix(key * 31 + signature[r]);
        }
        return key;
    }

    private static double jaccard(long[] a, long[] b) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) common / (a.length + b.length - common);
    }

    /** SplitMix64's finaliser. */
    private static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
