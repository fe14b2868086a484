package id.jejak.app.serve;

import id.jejak.app.input.Details;
import id.jejak.app.search.QueryFault;
import id.jejak.app.search.Request;
import id.jejak.app.search.Results;
import id.jejak.app.work.ArticleCheck;
import id.jejak.app.work.CorrectionBook;
import id.jejak.app.work.Wish;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.clean.FurnitureTable;
import id.jejak.engine.correction.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the pages and the API do beyond reading: check an article, take articles in, keep an analyst's corrections. Each way of writing gives
 * the case as it stands afterwards. Writing is never called by two threads at once.
 */
public interface Desk extends AutoCloseable {
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
     * A change of the case, and what was asked beside it.
     *
     * @param after the case with it
     * @param told what came of it
     */
    record Done<T>(CaseView after, T told) {}

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
     * @param by who says so
     * @param why her reason, or null
     * @return the mentions that the correction names
     * @throws id.jejak.app.work.WishFault saying what is wrong with it
     */
    Done<Change> correct(CaseView before, Wish wish, String by, @Nullable String why) throws IOException;

    /**
     * Takes a correction, or an undoing, back.
     *
     * @return the id of what was undone
     * @throws id.jejak.app.work.WishFault when none such holds
     */
    Done<String> undo(String id, String by, @Nullable String why) throws IOException;

    /** Takes over a colleague's log, one JSON object each; lines that are none are told and left out. */
    Done<CorrectionBook.Imported> take(List<String> lines) throws IOException;

    /** The corrections so far, one JSON object each, oldest first. */
    List<String> corrections() throws IOException;

    /**
     * Sentences that answer a request.
     *
     * @throws QueryFault when the query cannot be read
     */
    Results search(Request request) throws IOException, QueryFault;

    /** Brings what searches up to date, before somebody waits for it. */
    void warm() throws IOException;

    /** What was learned of the outlets' furniture. */
    FurnitureTable furniture() throws IOException;

    /** Accepts or no longer accepts rows of it, by their numbers from 1; what is set aside changes when the case is next read. */
    void accept(Set<Integer> rows, boolean accepted) throws IOException;

    @Override
    void close() throws IOException;
}
