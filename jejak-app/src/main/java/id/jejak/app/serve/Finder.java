package id.jejak.app.serve;

import id.jejak.app.search.ChangeFeed;
import id.jejak.app.search.Indexable;
import id.jejak.app.search.QueryFault;
import id.jejak.app.search.Request;
import id.jejak.app.search.Results;
import id.jejak.app.search.SearchIndex;
import id.jejak.app.search.Stories;
import id.jejak.app.search.Words;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.WordFamilies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Searches one view of the case. The index is made when it is first asked for, in memory, and goes with the view. */
final class Finder {
    private final Chronicle chronicle;
    private @Nullable SearchIndex index;
    private @Nullable Stories stories;

    Finder(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Makes the index unless it is there. */
    synchronized SearchIndex index() {
        if (index == null) {
            try {
                index = SearchIndex.inMemory(
                        new Feed(chronicle.articles()), new Words(WordFamilies.load(ResourceSource.shipped())));
                TreeMap<String, List<String>> byName = new TreeMap<>();
                chronicle.stories().forEach(story -> byName.put(story.name(), story.articles()));
                stories = new Stories(byName);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return index;
    }

    /** What answers a request; one question after the other, since the index's words remember what they looked up. */
    synchronized Results search(Request request) throws QueryFault {
        try {
            SearchIndex made = index();
            return made.searcher(stories == null ? new Stories(new TreeMap<>()) : stories)
                    .search(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The view's articles, each a change. */
    private record Feed(List<Annotated> docs) implements ChangeFeed {
        @Override
        public long sequence() {
            return docs.size();
        }

        @Override
        public String analysis() {
            return "view";
        }

        @Override
        public void after(long sequence, Taker taker) throws IOException {
            for (int i = (int) sequence; i < docs.size(); i++) {
                taker.changed(i + 1, Indexable.of(docs.get(i)));
            }
        }
    }
}
