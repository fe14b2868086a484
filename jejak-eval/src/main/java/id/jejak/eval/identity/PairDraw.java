package id.jejak.eval.identity;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of persons or bodies of two articles whose names are alike. Each two names come once, however often they meet, so that the
 * famous do not fill the sample.
 */
final class PairDraw {
    /** Words that more names than this share make no names alike. */
    private static final int COMMON = 60;

    /** An entity of an article. */
    record Named(Annotated doc, Entity entity) {}

    /** What was decided of two entities. */
    enum Kind {
        /** One, by the same name. */
        SAME_NAME,
        /** One, by different names. */
        OTHER_NAME,
        /** Two. */
        APART
    }

    /** Two entities; {@code a} of the smaller article id. */
    record Pair(Kind kind, Named a, Named b) {}

    private final WhoIsWho who;
    private final Map<String, List<Named>> byName = new TreeMap<>();

    PairDraw(List<Annotated> articles, WhoIsWho who) {
        this.who = who;
        for (Annotated doc : articles) {
            for (Entity entity : doc.entities()) {
                if (entity.type() == EntityType.PER || entity.type() == EntityType.ORG) {
                    byName.computeIfAbsent(entity.type() + " " + entity.name(), k -> new ArrayList<>())
                            .add(new Named(doc, entity));
                }
            }
        }
    }

    /** So many pairs of a kind, drawn with a seed; fewer where there are fewer. */
    List<Pair> draw(Kind kind, int count, long seed) {
        List<Pair> pairs = new ArrayList<>(kind == Kind.SAME_NAME ? sameName(seed) : alike(kind));
        Collections.shuffle(pairs, new Random(seed));
        return pairs.subList(0, Math.min(count, pairs.size()));
    }

    private List<Pair> sameName(long seed) {
        Random random = new Random(seed);
        List<Pair> pairs = new ArrayList<>();
        for (List<Named> group : byName.values()) {
            if (group.size() > 1) {
                int first = random.nextInt(group.size() - 1);
                Pair pair = pair(group.get(first), group.get(first + 1 + random.nextInt(group.size() - first - 1)));
                if (pair != null && pair.kind() == Kind.SAME_NAME) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private List<Pair> alike(Kind kind) {
        Map<String, TreeSet<String>> byWord = new TreeMap<>();
        byName.keySet()
                .forEach(name -> words(name)
                        .forEach(word -> byWord.computeIfAbsent(name.substring(0, 4) + word, k -> new TreeSet<>())
                                .add(name)));
        Set<String> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        byWord.values().stream().filter(names -> names.size() <= COMMON).forEach(names -> {
            for (String a : names) {
                for (String b : names.tailSet(a, false)) {
                    if (seen.add(a + "|" + b) && alike(words(a), words(b))) {
                        Pair pair = pair(named(a).getFirst(), named(b).getLast());
                        if (pair != null && pair.kind() == kind) {
                            pairs.add(pair);
                        }
                    }
                }
            }
        });
        return pairs;
    }

    private List<Named> named(String key) {
        return byName.getOrDefault(key, List.of());
    }

    private @Nullable Pair pair(Named a, Named b) {
        String idA = a.doc().article().id();
        String idB = b.doc().article().id();
        if (idA.equals(idB)) {
            return null;
        }
        WhoIsWho.Facts factsA = who.facts(idA, a.entity().name());
        WhoIsWho.Facts factsB = who.facts(idB, b.entity().name());
        boolean one = factsA != null && factsA == factsB;
        Kind kind = !one ? Kind.APART : a.entity().name().equals(b.entity().name()) ? Kind.SAME_NAME : Kind.OTHER_NAME;
        return idA.compareTo(idB) < 0 ? new Pair(kind, a, b) : new Pair(kind, b, a);
    }

    /** The words of a key, its type left out. */
    private static Set<String> words(String key) {
        Set<String> words = new TreeSet<>(List.of(key.substring(4)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ")));
        words.remove("");
        return words;
    }

    /** Whether one name stands in the other, or half of all words are shared. */
    private static boolean alike(Set<String> a, Set<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return shared.size() == Math.min(a.size(), b.size())
                || 2 * shared.size() >= a.size() + b.size() - shared.size();
    }
}
