package id.jejak.app.casefile;

import id.jejak.app.input.Incoming;
import id.jejak.app.input.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case keeps its articles. One writer at a time; any number of readers beside it.
 *
 * <p>What {@link #commit} has returned from survives a kill at any moment.
 */
public interface CaseStore extends AutoCloseable {
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

    /** What came in, one for each article, sorted by id; gathered from the manifest alone. */
    List<StoredArticle> articles() throws IOException;

    /**
     * The bytes of an original.
     *
     * @throws java.nio.file.NoSuchFileException when it is gone
     */
    byte[] original(String sha256) throws IOException;

    /** Writes a derived file whole: readers see the old or the new one, never a part. */
    void writeDerived(String name, Iterable<String> lines) throws IOException;

    /** A derived file, or null when there is none. */
    @Nullable
    Path derived(String name);

    @Override
    void close() throws IOException;
}
