package id.jejak.engine.echo;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.WordWeights;
import java.util.List;

/**
 * Finds passages told twice, inside one article and across articles. Across articles through an index, never all pairs; each passage
 * echoes at most one passage of another article, the best.
 */
public final class EchoFinder {
    private final PassageReader reader;
    private final RepeatFinder repeats;

    /** A finder over these resources. */
    public EchoFinder(ResourceSource resources) {
        this(WordWeights.load(resources), Outlets.load(resources));
    }

    /** A finder over tables that others read as well. */
    public EchoFinder(WordWeights weights, Outlets outlets) {
        reader = new PassageReader(weights, outlets);
        repeats = new RepeatFinder(weights);
    }

    /** An empty collection that articles are added to one by one. */
    public EchoCollection collection() {
        return new EchoCollection(reader, repeats);
    }

    /** All echoes of these articles, sorted by their first, then their second passage; the articles' order does not matter. */
    public List<Echo> find(List<Annotated> articles) {
        EchoCollection collection = collection();
        articles.forEach(collection::add);
        return collection.echoes();
    }
}
