package id.jejak.engine.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What most tellings of an entry have. */
final class Most {
    private Most() {}

    /** Who acts and who is acted on, as most tellings have it; who stands on both sides stays where he stands more often. */
    static void sides(List<Telling> tellings, List<String> actors, List<String> recipients) {
        Map<String, Integer> acts = new LinkedHashMap<>();
        Map<String, Integer> suffers = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            telling.actors().forEach(name -> acts.merge(name, 1, Integer::sum));
            telling.recipients().forEach(name -> suffers.merge(name, 1, Integer::sum));
        }
        Set<String> both = new LinkedHashSet<>(acts.keySet());
        both.retainAll(suffers.keySet());
        for (String name : both) {
            if (acts.getOrDefault(name, 0) >= suffers.getOrDefault(name, 0)) {
                suffers.remove(name);
            } else {
                acts.remove(name);
            }
        }
        actors.addAll(byCount(acts));
        recipients.addAll(byCount(suffers));
    }

    private static List<String> byCount(Map<String, Integer> counts) {
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparingInt((String name) -> -counts.getOrDefault(name, 0)));
        return names;
    }

    /** The value most tellings give; of equals the first. */
    static @Nullable String of(List<Telling> tellings, Function<Telling, @Nullable String> field) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            String value = field.apply(telling);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return byCount(counts).stream().findFirst().orElse(null);
    }
}
