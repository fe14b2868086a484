package id.jejak.app.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The index of a case, in a folder of its own. The case holds the truth; the index only follows: its commit says which change it saw last,
 * and opening it replays what it missed. An index that another analyser made, that is damaged or missing is made anew. Where the folder
 * cannot be written, or another process writes it, an index in memory serves.
 */
public final class SearchIndex implements AutoCloseable {
    /** Grows with every change of fields and units. */
    static final String SCHEMA = "1";

    private static final String SEQUENCE = "sequence";
    private static final String ANALYSER = "analyser";
    private static final double BUFFER_MB = 64;
    /** Held, since a logger that nobody holds forgets its level. Lucene reports at start which memory access it found. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.OFF);
    }

    private final Words words;
    private final Directory directory;
    private final DirectoryReader reader;

    private SearchIndex(Words words, Directory directory) throws IOException {
        this.words = words;
        this.directory = directory;
        reader = DirectoryReader.open(directory);
    }

    /**
     * Opens the index of a case and brings it up to date.
     *
     * @param folder where it lies; made when missing
     * @param feed the case
     * @param words how text is cut into words
     */
    public static SearchIndex open(Path folder, ChangeFeed feed, Words words) throws IOException {
        try {
            return open(directory(folder), feed, words);
        } catch (LockObtainFailedException | java.nio.file.FileSystemException e) {
            // Read-only, or another process is about to write the same: this one reads all of the case itself.
            return inMemory(feed, words);
        }
    }

    /** An index that is gone when it is closed. */
    public static SearchIndex inMemory(ChangeFeed feed, Words words) throws IOException {
        return open(new ByteBuffersDirectory(), feed, words);
    }

    private static Directory directory(Path folder) throws IOException {
        Files.createDirectories(folder);
        return FSDirectory.open(folder);
    }

    private static SearchIndex open(Directory directory, ChangeFeed feed, Words words) throws IOException {
        try {
            bringUpToDate(directory, feed, words);
            return new SearchIndex(words, directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Brings the index in a folder up to date without opening it for search. */
    public static void update(Path folder, ChangeFeed feed, Words words) throws IOException {
        open(folder, feed, words).close();
    }

    private static void bringUpToDate(Directory directory, ChangeFeed feed, Words words) throws IOException {
        String analyser = analyser(feed, words);
        Long seen = seen(directory, analyser);
        if (seen != null && seen == feed.sequence()) {
            return;
        }
        if (seen == null || seen > feed.sequence()) {
            clear(directory);
            seen = 0L;
        }
        write(directory, feed, seen, words, analyser);
    }

    private static String analyser(ChangeFeed feed, Words words) {
        return SCHEMA + " " + words.version() + " " + feed.analysis();
    }

    /** The sequence an index saw last; null where it has to be made anew. */
    private static @Nullable Long seen(Directory directory, String analyser) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> data = reader.getIndexCommit().getUserData();
            if (!analyser.equals(data.get(ANALYSER))) {
                return null;
            }
            return Long.valueOf(data.getOrDefault(SEQUENCE, ""));
        } catch (IndexNotFoundException
                | CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | java.io.EOFException
                | java.nio.file.NoSuchFileException
                | IllegalArgumentException e) {
            return null;
        }
    }

    /** How an index stands to its case. */
    public enum Condition {
        /** There is none yet, or none of this form: the next search makes it. */
        NONE,
        /** A file of it is not as it was written. */
        DAMAGED,
        /** Changes came since; the next search takes them in. */
        BEHIND,
        /** It holds all of the case. */
        CURRENT
    }

    /** How the index in a folder stands to its case; reads every file of it and changes none. */
    static Condition condition(Path folder, ChangeFeed feed, Words words) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Condition.NONE;
        }
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                // A lock alone is what a kill leaves before the first commit.
                return Arrays.stream(directory.listAll()).allMatch(IndexWriter.WRITE_LOCK_NAME::equals)
                        ? Condition.NONE
                        : Condition.DAMAGED;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
            Long seen = seen(directory, analyser(feed, words));
            if (seen == null) {
                return Condition.NONE;
            }
            return seen == feed.sequence() ? Condition.CURRENT : Condition.BEHIND;
        } catch (IOException | IllegalArgumentException e) {
            return Condition.DAMAGED;
        }
    }

    /** Throws an index away. */
    static void discard(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Directory directory = FSDirectory.open(folder)) {
                clear(directory);
            }
        }
    }

    private static void clear(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            // A lock in use is empty; one that is not was damaged and would be refused for ever.
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME) || directory.fileLength(file) > 0) {
                directory.deleteFile(file);
            }
        }
    }

    private static void write(Directory directory, ChangeFeed feed, long seen, Words words, String analyser)
            throws IOException {
        TieredMergePolicy merges = new TieredMergePolicy();
        // What was deleted must not weigh in ranks: an index grown bit by bit ranks like one made at once.
        merges.setForceMergeDeletesPctAllowed(0);
        IndexWriterConfig config = new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(merges)
                .setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            feed.after(seen, new ChangeFeed.Taker() {
                @Override
                public void changed(long arrival, Indexable article) throws IOException {
                    writer.updateDocuments(term(article.id()), ArticleDocuments.of(words, arrival, article));
                }

                @Override
                public void gone(String article) throws IOException {
                    writer.deleteDocuments(term(article));
                }
            });
            writer.forceMergeDeletes();
            writer.setLiveCommitData(Map.of(SEQUENCE, Long.toString(feed.sequence()), ANALYSER, analyser)
                    .entrySet());
            writer.commit();
        }
    }

    private static Term term(String article) {
        return new Term(Fields.ARTICLE, ArticleDocuments.term(article));
    }

    /** A searcher over the index. */
    public Searcher searcher(Stories stories) {
        return new Searcher(reader, words, stories);
    }

    /** How many articles it holds. */
    public int articles() throws IOException {
        return new IndexSearcher(reader).count(new TermQuery(new Term(Fields.KIND, "a")));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
