package id.jejak.app.command;

import id.jejak.app.casefile.CaseException;
import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.SqliteCase;
import id.jejak.app.work.CaseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that reads a case: opens it, analyses it, tells what could not be used, then shows something. */
abstract class CaseCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ThreadOption threads = new ThreadOption();

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "param.case")
    String folder = "";

    final Session session;

    CaseCommand(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() throws IOException {
        check();
        try (CaseStore store = open(session, folder)) {
            CaseReader.Read read = read(session, store, threads.count());
            int code = show(store, read);
            return read.faults().isEmpty() ? code : Math.max(code, Exit.WRONG);
        }
    }

    /** Checks options before any work is done. */
    void check() {}

    /** Shows what the command is for and gives its exit code. */
    abstract int show(CaseStore store, CaseReader.Read read) throws IOException;

    /** Opens a case for reading, or fails with a sentence. */
    static CaseStore open(Session session, String folder) throws IOException {
        Path path = session.here().resolve(folder);
        try {
            return SqliteCase.open(path);
        } catch (CaseException e) {
            throw failure(session, e);
        }
    }

    /** Opens a case for changing it, or fails with a sentence. */
    static CaseStore openToWrite(Session session, String folder) throws IOException {
        // Opening for writing would make a case where there is none.
        open(session, folder).close();
        try {
            return SqliteCase.openOrCreate(session.here().resolve(folder));
        } catch (CaseException e) {
            throw failure(session, e);
        }
    }

    /** What a case that cannot be opened means to the user. */
    static Failure failure(Session session, CaseException e) {
        Object[] values = e.values().stream()
                .map(value -> value instanceof Path path ? session.shown(path) : value)
                .toArray();
        return Failure.usage("case." + e.key(), values);
    }

    /** Reads a case and tells what could not be used. */
    static CaseReader.Read read(Session session, CaseStore store, int threads) throws IOException {
        session.checkLearned(store);
        Progress progress = new Progress(session, "progress.read", 0);
        CaseReader.Read read = new CaseReader(() -> session.engine(store), threads).read(store, progress::done);
        progress.end();
        tell(session, store, read);
        return read;
    }

    /** Names the articles that were left out. */
    static void tell(Session session, CaseStore store, CaseReader.Read read) {
        for (CaseReader.Fault fault : read.faults()) {
            session.complain(session.texts()
                    .of("fault." + fault.key(), fault.article(), session.shown(store.folder()), fault.detail()));
        }
    }
}
