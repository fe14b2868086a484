package id.jejak.engine.echo;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Articles whose passages are to be compared. Of each article it keeps the text and its words as numbers, some 20 bytes a word; the
 * annotations can be let go once the article is added.
 */
public final class EchoCollection {
    private final PassageReader reader;
    private final RepeatFinder repeats;
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<List<Passage>> passages = new ArrayList<>();
    private final List<Echo> repeated = new ArrayList<>();

    EchoCollection(PassageReader reader, RepeatFinder repeats) {
        this.reader = reader;
        this.repeats = repeats;
    }

    /** Adds an article, whose id is new. */
    public void add(Annotated doc) {
        List<Passage> read = reader.read(doc, vocabulary);
        if (!read.isEmpty()) {
            passages.add(read);
        }
        repeated.addAll(repeats.find(doc));
    }

    /** All echoes of the articles so far, sorted by their first, then their second passage; the order of adding does not matter. */
    public List<Echo> echoes() {
        List<Passage> sorted = passages.stream()
                .sorted(Comparator.comparing(read -> read.getFirst().article()))
                .flatMap(List::stream)
                .toList();
        PassageIndex index = new PassageIndex(sorted, vocabulary);
        List<Echo> echoes = new ArrayList<>(new Links(index, vocabulary).echoes());
        echoes.addAll(repeated);
        echoes.sort(Comparator.comparing(Echo::a).thenComparing(Echo::b).thenComparing(Echo::kind));
        return List.copyOf(echoes);
    }
}
