package id.jejak.eval.ner;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names found, missed and wrong, exactly by span and kind. */
final class NerScore {
    private static final class Count {
        int right;
        int found;
        int gold;

        double f1() {
            return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "p=%.4f r=%.4f f1=%.4f (gold %d)",
                    found == 0 ? 0 : 1.0 * right / found,
                    gold == 0 ? 0 : 1.0 * right / gold,
                    f1(),
                    gold);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();

    void add(List<Example.Name> gold, List<Example.Name> found) {
        Set<Example.Name> all = new HashSet<>(gold);
        for (Example.Name name : gold) {
            count(name.kind()).gold++;
            count("all").gold++;
        }
        for (Example.Name name : found) {
            count(name.kind()).found++;
            count("all").found++;
            if (all.contains(name)) {
                count(name.kind()).right++;
                count("all").right++;
            }
        }
    }

    private Count count(String kind) {
        return counts.computeIfAbsent(kind, key -> new Count());
    }

    /** F1 over all kinds. */
    double f1() {
        return count("all").f1();
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((kind, count) -> lines.append(String.format(Locale.ROOT, "%-4s %s%n", kind, count)));
        return lines.toString();
    }
}
