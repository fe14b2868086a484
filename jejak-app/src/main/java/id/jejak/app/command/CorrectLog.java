package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.CorrectionLog.Logged;
import id.jejak.app.print.CorrectionText;
import id.jejak.app.work.CaseReader;
import id.jejak.app.work.CorrectionBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The log of corrections: shown, undone, carried out and in. */
final class CorrectLog {
    private CorrectLog() {}

    /** Every correction, and what became of it. */
    @Command(name = "list", sortOptions = false)
    static final class ListAll extends CorrectDeed {
        @Override
        int done(CorrectCommand correct) throws IOException {
            try (CaseStore store = CaseCommand.open(correct.session(), correct.folder)) {
                CaseReader.Read read = CaseCommand.read(correct.session(), store, correct.threads.count());
                new CorrectionText(correct.session().sheet(), correct.session().texts())
                        .log(new CorrectionBook(store).read(), read.outcomes());
                return Exit.DONE;
            }
        }
    }

    /** Takes a correction back, or an undoing. */
    @Command(name = "undo", sortOptions = false)
    static final class Undo extends CorrectDeed {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "param.correct.id")
        String id = "";

        @Override
        int done(CorrectCommand correct) throws IOException {
            return correct.write((store, book) -> {
                Logged undone = book.undo(id, correct.who(), correct.now(), correct.why);
                if (undone == null) {
                    throw Failure.usage("correct.undo", id);
                }
                correct.session()
                        .sheet()
                        .line(0, correct.session().texts().of("correct.undone", undone.id(), undone.kind()));
                return correct.rebuilt(store, List.of(undone));
            });
        }
    }

    /** Writes the log as a file that colleagues can take in. */
    @Command(name = "export", sortOptions = false)
    static final class Export extends CorrectDeed {
        @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "param.correct.out")
        @Nullable
        String file;

        @Override
        int done(CorrectCommand correct) throws IOException {
            try (CaseStore store = CaseCommand.open(correct.session(), correct.folder)) {
                List<String> lines = new CorrectionBook(store).lines();
                if (file == null) {
                    lines.forEach(line -> correct.session().out().print(line + "\n"));
                } else {
                    Files.writeString(correct.path(file), lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
                    correct.session()
                            .sheet()
                            .line(0, correct.session().texts().of("correct.exported", lines.size(), file));
                }
                return Exit.DONE;
            }
        }
    }

    /** Takes a colleague's log in. */
    @Command(name = "import", sortOptions = false)
    static final class Import extends CorrectDeed {
        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "param.correct.in")
        String file = "";

        @Override
        int done(CorrectCommand correct) throws IOException {
            Path path = correct.path(file);
            List<String> lines;
            try {
                lines = Files.readAllLines(path, StandardCharsets.UTF_8);
            } catch (NoSuchFileException e) {
                throw Failure.usage("correct.no_file", file);
            } catch (java.nio.charset.CharacterCodingException e) {
                throw Failure.usage("correct.not_text", file);
            }
            return correct.write((store, book) -> {
                CorrectionBook.Imported imported = book.take(lines);
                for (CorrectionBook.Fault fault : imported.faults()) {
                    correct.session().complain(file + ":" + fault.line() + ": " + fault.reason());
                }
                correct.session()
                        .sheet()
                        .line(0, correct.session().texts().of("correct.imported", imported.added(), imported.known()));
                int code = correct.rebuilt(store, book.read().all());
                return imported.faults().isEmpty() ? code : Exit.UNREAD;
            });
        }
    }
}
