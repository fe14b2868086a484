package id.jejak.engine.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Brings texts together that share weighty words and lie near each other in time. Of each weighty word a text looks at the next few
 * texts alone, by day, so that the work stays linear in the texts however many speak of one matter.
 */
final class Neighbours {
    /** So many texts further on a word leads. */
    private static final int REACH = 60;

    /** Texts that share fewer of their weighty words are not alike. */
    private static final int SHARED = 3;

    private Neighbours() {}

    /** What is done with two texts, the smaller number first. */
    interface Pair {
        void of(int a, int b);
    }

    /**
     * Hands each pair over once.
     *
     * @param days day of each text, or null; texts without one meet nobody
     * @param reach how many days apart two may lie
     */
    static void meet(Vectors vectors, List<? extends @Nullable LocalDate> days, long reach, Pair pair) {
        int n = days.size();
        int[] order = IntStream.range(0, n)
                .filter(i -> days.get(i) != null)
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> days.get(i), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        Map<Integer, List<Integer>> byKey = new HashMap<>();
        int[] shared = new int[n];
        int[] touched = new int[n];
        // From the last day back, so that each list holds what comes after, nearest last.
        for (int at = order.length - 1; at >= 0; at--) {
            int text = order[at];
            int count = 0;
            for (int key : vectors.keys(text)) {
                List<Integer> later = byKey.computeIfAbsent(key, word -> new ArrayList<>(2));
                for (int k = later.size() - 1; k >= Math.max(0, later.size() - REACH); k--) {
                    int other = later.get(k);
                    if (apart(days.get(text), days.get(other)) > reach) {
                        break;
                    }
                    if (shared[other]++ == 0) {
                        touched[count++] = other;
                    }
                }
                later.add(text);
            }
            for (int k = 0; k < count; k++) {
                int other = touched[k];
                if (shared[other] >= SHARED) {
                    pair.of(Math.min(text, other), Math.max(text, other));
                }
                shared[other] = 0;
            }
        }
    }

    /** Days between two, or as many as there can be where one is unknown. */
    static long apart(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
