package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.CorrectionLog.Logged;
import id.jejak.app.print.CorrectionText;
import id.jejak.app.work.CaseReader;
import id.jejak.app.work.ChangeMaker;
import id.jejak.app.work.CorrectionBook;
import id.jejak.app.work.Deed;
import id.jejak.app.work.Wish;
import id.jejak.app.work.WishFault;
import id.jejak.engine.correction.Change;
import id.jejak.engine.correction.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an analyst puts right: made, listed, undone, carried to colleagues. */
@Command(
        name = "correct",
        sortOptions = false,
        subcommands = {
            CorrectLinks.Merge.class,
            CorrectLinks.Split.class,
            CorrectFields.Rename.class,
            CorrectFields.Retype.class,
            CorrectFields.Set.class,
            CorrectFields.Reject.class,
            CorrectFields.Wire.class,
            CorrectLog.ListAll.class,
            CorrectLog.Undo.class,
            CorrectLog.Export.class,
            CorrectLog.Import.class
        })
final class CorrectCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ThreadOption threads = new ThreadOption();

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "param.case")
    String folder = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            descriptionKey = "opt.correct.by",
            scope = CommandLine.ScopeType.INHERIT)
    @Nullable
    String by;

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            descriptionKey = "opt.correct.why",
            scope = CommandLine.ScopeType.INHERIT)
    @Nullable
    String why;

    @Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    private final Session session;

    CorrectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                session.texts().of("correct.what"));
    }

    Session session() {
        return session;
    }

    /** What an open case gives to a correction. */
    interface Work {
        int in(CaseStore store, CorrectionBook book) throws IOException;
    }

    /** Works on the case's log as its one writer. */
    int write(Work work) throws IOException {
        try (CaseStore store = CaseCommand.openToWrite(session, folder)) {
            return work.in(store, new CorrectionBook(store));
        }
    }

    /** Reads the case, makes the corrections that are wished for, tells what they did. */
    int change(List<? extends Wish> wishes) throws IOException {
        return write((store, book) -> {
            CaseReader.Read read = CaseCommand.read(session, store, threads.count());
            List<Change> changes;
            try {
                changes = new ChangeMaker(read.chronicle()).all(wishes.stream());
            } catch (WishFault fault) {
                throw Failure.usage(fault.key(), fault.values());
            }
            return rebuilt(store, book.add(changes, who(), now(), why));
        });
    }

    /** Rebuilds what is derived and tells what became of these entries of the log. */
    int rebuilt(CaseStore store, List<Logged> told) throws IOException {
        CaseReader.Read read = CaseCommand.read(session, store, threads.count());
        CaseReader.keep(store, read);
        List<Outcome> outcomes = read.outcomes().stream()
                .filter(outcome -> told.stream()
                        .anyMatch(each -> each.id().equals(outcome.correction().id())))
                .toList();
        new CorrectionText(session.sheet(), session.texts()).outcomes(outcomes);
        return read.faults().isEmpty() ? Exit.DONE : Exit.WRONG;
    }

    String who() {
        return by == null || by.isBlank() ? Deed.user() : by.strip();
    }

    String now() {
        return Deed.now();
    }

    /** A file's path as the user wrote it. */
    Path path(String file) {
        return session.here().resolve(file);
    }
}
