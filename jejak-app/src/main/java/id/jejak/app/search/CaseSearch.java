package id.jejak.app.search;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.ChangeLog;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.WordFamilies;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches a case through the index in its folder {@code index/}, which is brought up to date before each search and made anew when it turns out
 * to be damaged. Safe for several threads, which take turns.
 */
public final class CaseSearch implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CaseStore store;
    private final Path folder;
    private final Words words;
    private @Nullable SearchIndex index;
    private long change;

    /** A search over a case, which has to stay open as long. */
    public CaseSearch(CaseStore store) {
        this.store = store;
        this.folder = store.folder().resolve("index");
        this.words = new Words(WordFamilies.load(ResourceSource.shipped()));
    }

    /** Brings the index up to date; gives how many articles it holds. */
    public synchronized int update() throws IOException {
        return upToDate().articles();
    }

    /**
     * What answers a request.
     *
     * @throws QueryFault when the query cannot be read
     */
    public synchronized Results search(Request request) throws IOException, QueryFault {
        Stories stories = request.query().contains("story:") ? new Stories(store.storyArticles()) : Stories.NONE;
        try {
            return upToDate().searcher(stories).search(request);
        } catch (IOException | RuntimeException e) {
            // A damaged file may show only when its middle is read. The case is the truth: once more from there.
            close();
            SearchIndex.discard(folder);
            return upToDate().searcher(stories).search(request);
        }
    }

    /** How the index stands to the case; reads all of it and changes nothing. */
    public synchronized SearchIndex.Condition condition() throws IOException {
        return SearchIndex.condition(folder, new Feed(store, store.lastChange()), words);
    }

    /** Throws the index away and makes it anew from the case. */
    public synchronized void remake() throws IOException {
        close();
        SearchIndex.discard(folder);
        upToDate();
    }

    /** Whether a query can be read at all. */
    public void check(String query) throws QueryFault {
        QueryParser.read(query, words, Stories.NONE);
    }

    private SearchIndex upToDate() throws IOException {
        long last = store.lastChange();
        SearchIndex open = index;
        if (open != null && change == last) {
            return open;
        }
        close();
        Feed feed = new Feed(store, last);
        try {
            open = SearchIndex.open(folder, feed, words);
        } catch (IOException | RuntimeException e) {
            SearchIndex.discard(folder);
            open = SearchIndex.open(folder, feed, words);
        }
        index = open;
        change = last;
        return open;
    }

    @Override
    public synchronized void close() throws IOException {
        SearchIndex open = index;
        index = null;
        if (open != null) {
            open.close();
        }
    }

    /** The changes of a case as a feed. */
    private record Feed(CaseStore store, long sequence) implements ChangeFeed {
        /** Whatever analysed an article, another result is a change of its own. */
        @Override
        public String analysis() {
            return "jejak/1";
        }

        @Override
        public void after(long seen, Taker taker) throws IOException {
            store.changesAfter(seen, new ChangeLog.Changes() {
                @Override
                public void put(long arrival, @Nullable String title, String text, String analysis) throws IOException {
                    taker.changed(arrival, Indexable.of(JSON.readTree(analysis), text, title));
                }

                @Override
                public void drop(String article) throws IOException {
                    taker.gone(article);
                }
            });
        }
    }
}
