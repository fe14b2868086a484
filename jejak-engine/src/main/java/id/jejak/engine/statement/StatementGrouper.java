package id.jejak.engine.statement;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.WordWeights;
import id.jejak.engine.witness.WhoIsWho;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings statements together that are one, told several times. Candidates come from an index, never all pairs; two groups become one
 * only where their fullest variants are the same statement and no article tells two others in them, so that a long statement draws no
 * two different short ones together.
 */
public final class StatementGrouper {
    /** The fullest first; the earlier published, then the smaller place, of equals. */
    private static final Comparator<Saying> FULLEST = Comparator.comparingInt(
                    (Saying saying) -> -saying.tokens().size())
            .thenComparing(StatementGrouper::published)
            .thenComparing(Saying::n);

    private final SayingReader reader;
    private final VariantReader variants = new VariantReader();

    /** A grouper over these resources. */
    public StatementGrouper(ResourceSource resources) {
        this(WordWeights.load(resources));
    }

    /** A grouper over a table that others read as well. */
    public StatementGrouper(WordWeights weights) {
        reader = new SayingReader(weights);
    }

    private record Pair(Saying a, Saying b, double score) {}

    /** The groups of at least two, by first mention; the articles' order does not matter. */
    public List<StatementGroup> group(List<Annotated> articles, List<Echo> echoes, WhoIsWho who) {
        List<Annotated> sorted = articles.stream()
                .sorted(Comparator.comparing((Annotated doc) -> doc.article().id()))
                .toList();
        List<Saying> sayings = reader.read(sorted, who);
        Echoed echoed = new Echoed(echoes, sayings);
        Sameness sameness = new Sameness(new Speakers(who), echoed);
        SayingIndex index = new SayingIndex(sayings, echoed);
        List<Pair> pairs = new ArrayList<>();
        Set<Long> same = new HashSet<>();
        for (Saying saying : sayings) {
            for (int other : index.candidates(saying)) {
                double score = sameness.of(saying, sayings.get(other));
                if (score > 0) {
                    pairs.add(new Pair(saying, sayings.get(other), score));
                    same.add(key(saying, sayings.get(other)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparingInt(pair -> pair.a().n())
                .thenComparingInt(pair -> pair.b().n()));
        Map<Saying, List<Saying>> groups = new IdentityHashMap<>();
        for (Pair pair : pairs) {
            List<Saying> x = groups.computeIfAbsent(pair.a(), key -> new ArrayList<>(List.of(key)));
            List<Saying> y = groups.computeIfAbsent(pair.b(), key -> new ArrayList<>(List.of(key)));
            if (x != y && fit(x, y, same)) {
                x.addAll(y);
                x.sort(FULLEST);
                y.forEach(saying -> groups.put(saying, x));
            }
        }
        List<StatementGroup> found = new ArrayList<>();
        for (Saying saying : sayings) {
            List<Saying> group = groups.getOrDefault(saying, List.of());
            if (group.size() > 1 && group.stream().allMatch(other -> other.n() >= saying.n())) {
                found.add(variants.group(group, who));
            }
        }
        return List.copyOf(found);
    }

    private static boolean fit(List<Saying> x, List<Saying> y, Set<Long> same) {
        if (!same.contains(key(x.getFirst(), y.getFirst()))) {
            return false;
        }
        for (Saying a : x) {
            for (Saying b : y) {
                if (a.article().equals(b.article()) && !same.contains(key(a, b))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long key(Saying a, Saying b) {
        return (long) Math.min(a.n(), b.n()) << 32 | Math.max(a.n(), b.n());
    }

    static String published(Saying saying) {
        String day = saying.doc().published().value();
        return day == null ? "9999" : day;
    }
}
