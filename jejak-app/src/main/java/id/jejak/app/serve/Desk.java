package id.jejak.app.serve;

import id.jejak.app.input.Details;
import id.jejak.app.work.ArticleCheck;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.clean.FurnitureTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the pages and the API do beyond reading: check an article, take articles in, keep an analyst's corrections. Each way of writing gives
 * the case as it stands afterwards. Writing is never called by two threads at once.
 */
public interface Desk {
    /**
     * An article checked.
     *
     * @param check what came out
     * @param chronicle the chronicle it was checked in: the articles most like it and itself
     * @param compared with how many others it was compared closely
     */
    record Checked(ArticleCheck check, Chronicle chronicle, int compared) {}

    /**
     * What became of files.
     *
     * @param after the case with them
     * @param added articles that were new
     * @param known articles that were there before
     * @param problems what could not be read, each with its file and reason
     */
    record Added(CaseView after, int added, int known, List<String> problems) {
        public Added {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A correction of an entry.
     *
     * @param entry the entry's id or a mention's
     * @param kind {@code set} or {@code reject}
     * @param field of {@code set}: {@code date}, {@code place}, {@code type}, {@code status}, {@code actors}, {@code recipients}
     * @param value of {@code set}: the value, null for none; several joined by {@code ;}
     * @param by who says so
     * @param why her reason, or null
     */
    record Correction(
            String entry,
            String kind,
            @Nullable String field,
            @Nullable String value,
            String by,
            @Nullable String why) {}

    /** Hears how far work is. */
    interface Progress {
        /** So many of so many articles are done; {@code total} is 0 while it is not known. */
        void done(int done, int total);
    }

    /** Checks a text beside the case. */
    Checked check(CaseView view, String text, Details details);

    /** Whether articles and corrections can be taken in. */
    boolean isWritable();

    /** Takes files in. */
    Added add(List<Path> files, Progress progress) throws IOException;

    /** Whether corrections are kept. */
    boolean isCorrectable();

    /**
     * Makes a correction.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    CaseView correct(CaseView before, Correction correction) throws IOException;

    /** The corrections so far, one JSON object each, oldest first. */
    List<String> corrections() throws IOException;

    /** What was learned of the outlets' furniture. */
    FurnitureTable furniture() throws IOException;

    /** Accepts or no longer accepts rows of it, by their numbers from 1; what is set aside changes when the case is next read. */
    void accept(Set<Integer> rows, boolean accepted) throws IOException;
}
