package id.jejak.app.command;

import id.jejak.app.casefile.CaseFurniture;
import id.jejak.app.casefile.CaseStore;
import id.jejak.app.print.Sheet;
import id.jejak.app.print.Sheet.Style;
import id.jejak.app.work.FurnitureLearning;
import id.jejak.engine.clean.FurnitureTable;
import id.jejak.engine.lexicon.ResourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Page furniture learned from a case: proposed, shown, accepted or rejected by a person. */
@Command(
        name = "furniture",
        sortOptions = false,
        subcommands = {
            FurnitureCommand.Learn.class,
            FurnitureCommand.Listing.class,
            FurnitureCommand.Accept.class,
            FurnitureCommand.Reject.class
        })
final class FurnitureCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(command.commandLine(), "usage.furniture", null, "furniture");
    }

    /** What the four have in common. */
    abstract static class Part implements Callable<Integer> {
        @Mixin
        CommonOptions common = new CommonOptions();

        @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "param.case")
        String folder = "";

        final Session session;

        Part(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            check();
            try (CaseStore store =
                    changes() ? CaseCommand.openToWrite(session, folder) : CaseCommand.open(session, folder)) {
                return work(store, CaseFurniture.of(store));
            } catch (ResourceException e) {
                throw Failure.usage("case.furniture", folder, String.valueOf(e.getMessage()));
            }
        }

        /** Checks options before any work is done. */
        void check() {}

        /** Whether it writes into the case. */
        abstract boolean changes();

        abstract int work(CaseStore store, FurnitureTable table) throws IOException;

        void say(String key, Object... values) {
            session.sheet().hanging(0, 2, session.texts().of(key, values));
        }

        /** The rows, each under its number. */
        void print(FurnitureTable table) {
            Sheet sheet = session.sheet();
            String outlet = "";
            for (int i = 0; i < table.rows().size(); i++) {
                FurnitureTable.Row row = table.rows().get(i);
                if (!row.proposal().outlet().equals(outlet)) {
                    outlet = row.proposal().outlet();
                    sheet.heading(outlet);
                }
                String mark = session.texts().of(row.accepted() ? "furniture.yes" : "furniture.no");
                sheet.row(
                        new int[] {4, 10, 14},
                        String.valueOf(i + 1),
                        sheet.in(row.accepted() ? Style.GOOD : Style.PALE, mark),
                        session.texts().count("articles", row.proposal().articles()),
                        Sheet.clean(row.proposal().line()) + " "
                                + sheet.in(
                                        Style.PALE,
                                        "(" + String.join(", ", row.proposal().examples()) + ")"));
            }
        }
    }

    /** Proposes; what was accepted before stays accepted. */
    @Command(name = "learn", sortOptions = false)
    static final class Learn extends Part {
        private static final int DEFAULT = 5;

        @Option(names = "--min-articles", paramLabel = "N", descriptionKey = "opt.min-articles")
        int minArticles = DEFAULT;

        Learn(Session session) {
            super(session);
        }

        @Override
        void check() {
            if (minArticles < 2) {
                throw Failure.usage("usage.number", "--min-articles", minArticles);
            }
        }

        @Override
        boolean changes() {
            return true;
        }

        @Override
        int work(CaseStore store, FurnitureTable table) throws IOException {
            Progress progress = new Progress(session, "progress.read", 0);
            FurnitureTable learned = table.learned(new FurnitureLearning().propose(store, minArticles, progress::done));
            progress.end();
            CaseFurniture.write(store, learned);
            print(learned);
            session.sheet().blank();
            say(
                    "furniture.learned",
                    learned.rows().size() - learned.accepted(),
                    learned.accepted(),
                    session.shown(store.folder().resolve(CaseFurniture.FILE)),
                    learned.version());
            if (learned.rows().size() > learned.accepted()) {
                say("furniture.how", folder);
            }
            return Exit.DONE;
        }
    }

    /** Shows. */
    @Command(name = "list", sortOptions = false)
    static final class Listing extends Part {
        Listing(Session session) {
            super(session);
        }

        @Override
        boolean changes() {
            return false;
        }

        @Override
        int work(CaseStore store, FurnitureTable table) {
            print(table);
            if (table.rows().isEmpty()) {
                say("furniture.nothing", folder);
            }
            return Exit.DONE;
        }
    }

    /** What two of them share: rows by number. */
    abstract static class Choice extends Part {
        @Parameters(index = "1..*", arity = "1..*", paramLabel = "N", descriptionKey = "param.rows")
        List<Integer> numbers = new ArrayList<>();

        Choice(Session session) {
            super(session);
        }

        abstract boolean accepts();

        @Override
        boolean changes() {
            return true;
        }

        @Override
        int work(CaseStore store, FurnitureTable table) throws IOException {
            for (int number : numbers) {
                if (number < 1 || number > table.rows().size()) {
                    throw Failure.usage("furniture.number", number, table.rows().size(), folder);
                }
            }
            FurnitureTable changed = table.with(new HashSet<>(numbers), accepts());
            CaseFurniture.write(store, changed);
            print(changed);
            session.sheet().blank();
            say("furniture.changed", changed.accepted(), changed.version(), folder);
            return Exit.DONE;
        }
    }

    /** Accepts rows. */
    @Command(name = "accept", sortOptions = false)
    static final class Accept extends Choice {
        Accept(Session session) {
            super(session);
        }

        @Override
        boolean accepts() {
            return true;
        }
    }

    /** Takes acceptance back. */
    @Command(name = "reject", sortOptions = false)
    static final class Reject extends Choice {
        Reject(Session session) {
            super(session);
        }

        @Override
        boolean accepts() {
            return false;
        }
    }
}
