package id.jejak.engine.chronicle;

import id.jejak.engine.document.EventContext;
import id.jejak.engine.document.PloverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Mode and contexts of an entry, by its reports that are of the entry's type: a mode belongs under its type. */
final class Coding {
    private Coding() {}

    /** The mode that most reports give, of equals the first by spelling; null where none gives one. */
    static @Nullable String mode(List<Telling> tellings, PloverType type) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Telling telling : tellings) {
            String mode = telling.event().mode();
            if (telling.type() == type && mode != null) {
                counts.merge(mode, 1, Integer::sum);
            }
        }
        return byCount(counts, 1).stream().findFirst().orElse(null);
    }

    /** The contexts that at least half of the reports show, most often shown first, of equals by spelling. */
    static List<String> contexts(List<Telling> tellings, PloverType type) {
        Map<String, Integer> counts = new TreeMap<>();
        int reports = 0;
        for (Telling telling : tellings) {
            if (telling.type() == type) {
                reports++;
                telling.event().contexts().stream()
                        .map(EventContext::name)
                        .distinct()
                        .forEach(name -> counts.merge(name, 1, Integer::sum));
            }
        }
        return byCount(counts, (reports + 1) / 2);
    }

    private static List<String> byCount(Map<String, Integer> counts, int least) {
        List<Map.Entry<String, Integer>> found = new ArrayList<>(counts.entrySet());
        found.removeIf(count -> count.getValue() < least);
        found.sort(Comparator.comparingInt((Map.Entry<String, Integer> count) -> -count.getValue()));
        return found.stream().map(Map.Entry::getKey).toList();
    }
}
