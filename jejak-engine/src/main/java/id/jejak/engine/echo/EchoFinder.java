package id.jejak.engine.echo;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Statement;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.WordWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages told twice, inside one article and across articles. Across articles through an index, never all pairs; each passage
 * echoes at most one passage of another article, the best.
 */
public final class EchoFinder {
    private final PassageReader reader;
    private final RepeatFinder repeats;
    private final Outlets outlets;

    /** A finder over these resources. */
    public EchoFinder(ResourceSource resources) {
        WordWeights weights = WordWeights.load(resources);
        reader = new PassageReader(weights);
        repeats = new RepeatFinder(weights);
        outlets = Outlets.load(resources);
    }

    /** All echoes of these articles, sorted by their first, then their second passage; the articles' order does not matter. */
    public List<Echo> find(List<Annotated> articles) {
        List<Annotated> sorted = articles.stream()
                .sorted(Comparator.comparing((Annotated doc) -> doc.article().id()))
                .toList();
        PassageIndex index = new PassageIndex();
        List<Echo> echoes = new ArrayList<>();
        for (Annotated doc : sorted) {
            reader.read(doc).forEach(index::add);
            echoes.addAll(repeats.find(doc));
        }
        across(index, echoes);
        echoes.sort(Comparator.comparing(Echo::a).thenComparing(Echo::b).thenComparing(Echo::kind));
        return List.copyOf(echoes);
    }

    private void across(PassageIndex index, List<Echo> echoes) {
        Map<String, List<Match>> byPair = new HashMap<>();
        for (int i = 0; i < index.size(); i++) {
            for (int j : index.candidates(i)) {
                Passage a = index.get(i);
                Passage b = index.get(j);
                Comparison.Result result = Comparison.of(a, b);
                if (result != null) {
                    byPair.computeIfAbsent(a.article() + '\n' + b.article(), key -> new ArrayList<>())
                            .add(new Match(i, j, result));
                }
            }
        }
        for (List<Match> matches : byPair.values()) {
            matches.sort(
                    Comparator.comparingDouble((Match match) -> -match.result().score())
                            .thenComparingInt(Match::a)
                            .thenComparingInt(Match::b));
            Set<Integer> used = new HashSet<>();
            for (Match match : matches) {
                if (!used.contains(match.a()) && !used.contains(match.b())) {
                    used.add(match.a());
                    used.add(match.b());
                    echoes.add(echo(index.get(match.a()), index.get(match.b()), match.result()));
                }
            }
        }
    }

    private record Match(int a, int b, Comparison.Result result) {}

    private Echo echo(Passage a, Passage b, Comparison.Result result) {
        String origin = quotedPublisher(a);
        if (origin == null) {
            origin = quotedPublisher(b);
        }
        String how = origin == null ? null : "stated";
        if (origin == null) {
            origin = a.doc().credit().agency() != null
                    ? a.doc().credit().agency()
                    : b.doc().credit().agency();
            how = origin == null ? null : "carried";
        }
        return new Echo(
                a.doc().article().cite(a.span()),
                b.doc().article().cite(b.span()),
                result.kind(),
                result.score(),
                origin,
                how,
                result.evidence());
    }

    /** The agency or state medium that a statement filling most of the passage is attributed to, or null. */
    private @Nullable String quotedPublisher(Passage passage) {
        for (Statement statement : passage.doc().statements()) {
            String source = statement.sourceEntity();
            if (source != null
                    && statement.content().overlap(passage.span()) * 2
                            >= passage.span().length()
                    && outlets.byName(source) != null) {
                return source;
            }
        }
        return null;
    }
}
