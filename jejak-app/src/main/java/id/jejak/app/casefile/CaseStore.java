package id.jejak.app.casefile;

import id.jejak.app.input.Incoming;
import id.jejak.app.input.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case keeps its articles and what was read from them. One writer at a time; any number of readers beside it. Safe for several
 * threads.
 *
 * <p>What {@link #commit} has returned from survives a kill at any moment. Failures that a user can do something about are
 * {@link CaseFault}s.
 */
public interface CaseStore extends CorrectionLog, ChangeLog, AutoCloseable {
    /** The case's name. */
    String name();

    /** Its folder. */
    Path folder();

    /**
     * Takes an article in.
     *
     * @return whether it told the case anything new
     */
    boolean add(Incoming article) throws IOException;

    /** Keeps an input that could not be read, with its reason, so that nothing is lost. */
    void keepUnread(Problem problem, String reason) throws IOException;

    /** Makes everything taken in so far safe. */
    void commit() throws IOException;

    /** What came in, one for each article, sorted by id; gathered from what was noted of the inputs, without reading an original. */
    List<StoredArticle> articles() throws IOException;

    /** The texts that came under one address, of every article that has several; by article, the oldest first. */
    List<ArticleVersion> versions() throws IOException;

    /**
     * The bytes of an original.
     *
     * @throws java.nio.file.NoSuchFileException when it is gone
     */
    byte[] original(String sha256) throws IOException;

    /** Keeps what was read from the case: readers see all of the old or all of the new. Rows that stay the same are not touched. */
    void writeDerived(Derived derived) throws IOException;

    /** What was kept under a key by an engine with this mark, or null. */
    byte @Nullable [] kept(String key, String mark) throws IOException;

    /** Whether everything derived is of all that came in, and by the engine with this mark. */
    boolean isCurrent(String engine) throws IOException;

    /** Takes what the database holds as JSON, one document after the other. */
    interface Documents {
        /**
         * One document.
         *
         * @param part {@code analysis} for an article's, else the part of the chronicle it belongs to: {@code entries}, {@code echoes}
         * @param id its id in that part
         * @param json the document
         */
        void take(String part, String id, String json);
    }

    /**
     * Every document that was derived, analyses first, each part by id.
     *
     * @return what should be there and is not: ids of articles without an analysis, and {@code chronicle} where none was ever written
     */
    List<String> documents(Documents documents) throws IOException;

    /** Looks the case over without changing it; {@code engine} is the mark of the engine that runs. */
    List<Finding> examine(String engine) throws IOException;

    /** Forgets everything derived and sweeps up what a kill left half written, so that all is built anew. */
    void clearDerived() throws IOException;

    @Override
    void close() throws IOException;
}
