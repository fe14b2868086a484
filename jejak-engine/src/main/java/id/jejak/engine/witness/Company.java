package id.jejak.engine.witness;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which articles name the same rare persons and bodies: they tell of one matter, and a single name in both means one person. */
final class Company {
    /** Names that more articles than this hold say nothing. */
    private static final int RARE = 5;

    /** How many rare names two articles must share. */
    private static final int SHARED = 3;

    private final Map<String, Set<String>> rare;

    private Company(Map<String, Set<String>> rare) {
        this.rare = rare;
    }

    static Company of(List<Annotated> articles) {
        Map<String, Integer> counts = new HashMap<>();
        articles.forEach(doc -> full(doc).forEach(key -> counts.merge(key, 1, Integer::sum)));
        Map<String, Set<String>> rare = new HashMap<>();
        for (Annotated doc : articles) {
            Set<String> names = full(doc);
            names.removeIf(key -> counts.getOrDefault(key, 0) > RARE);
            rare.put(doc.article().id(), names);
        }
        return new Company(rare);
    }

    /** The names of two words and more of persons and bodies. */
    private static Set<String> full(Annotated doc) {
        Set<String> names = new HashSet<>();
        for (Entity entity : doc.entities()) {
            String key = Names.key(entity.name());
            if ((entity.type() == EntityType.PER || entity.type() == EntityType.ORG) && key.indexOf(' ') > 0) {
                names.add(key);
            }
        }
        return names;
    }

    /** Whether two articles share enough rare names. */
    boolean together(Annotated a, Annotated b) {
        Set<String> x = rare.getOrDefault(a.article().id(), Set.of());
        Set<String> y = rare.getOrDefault(b.article().id(), Set.of());
        return x.stream().filter(y::contains).limit(SHARED).count() >= SHARED;
    }
}
