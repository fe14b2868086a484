package id.jejak.app.command;

import id.jejak.app.casefile.CaseException;
import id.jejak.app.casefile.CaseFault;
import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.Finding;
import id.jejak.app.casefile.Finding.State;
import id.jejak.app.casefile.SqliteCase;
import id.jejak.app.print.Sheet;
import id.jejak.app.print.Sheet.Style;
import id.jejak.app.search.CaseSearch;
import id.jejak.app.work.CaseReader;
import id.jejak.app.work.EngineMark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a case over, says what is wrong and what to do; {@code --repair} rebuilds what can be. */
@Command(name = "doctor", sortOptions = false)
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ThreadOption threads = new ThreadOption();

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "param.case")
    String folder = "";

    @Option(names = "--repair", descriptionKey = "opt.repair")
    boolean repair;

    private final Session session;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return examined();
        } catch (CaseFault e) {
            if (e.reason() != CaseFault.Reason.CORRUPT) {
                throw e;
            }
            tell(List.of(Finding.of("integrity.damaged", State.LOST, e.detail())));
            return Exit.WRONG;
        }
    }

    /** Rebuilds what can be rebuilt and gives whether that was possible; a case of an older form is brought over on the way. */
    private boolean repair() throws IOException {
        Path path = session.here().resolve(folder);
        if (!SqliteCase.isCase(path)) {
            // Opening for writing would make a case where there is none; this tells why not.
            CaseCommand.open(session, folder).close();
        }
        try (CaseStore store = SqliteCase.openOrCreate(path)) {
            store.clearDerived();
            CaseReader.Read read = CaseCommand.read(session, store, threads.count());
            CaseReader.keep(store, read);
            try (CaseSearch search = new CaseSearch(store)) {
                search.remake();
            }
            return read.faults().isEmpty();
        } catch (CaseException e) {
            throw CaseCommand.failure(session, e);
        }
    }

    private int examined() throws IOException {
        boolean repaired = !repair || repair();
        try (CaseStore store = CaseCommand.open(session, folder)) {
            session.checkLearned(store);
            List<Finding> findings = new ArrayList<>(store.examine(EngineMark.of(store)));
            findings.add(index(store));
            return tell(findings) && repaired ? Exit.DONE : Exit.WRONG;
        }
    }

    /** The search index; only the case itself can be lost, this follows it. */
    private static Finding index(CaseStore store) throws IOException {
        try (CaseSearch search = new CaseSearch(store)) {
            return switch (search.condition()) {
                case CURRENT -> Finding.of("index", State.GOOD);
                case BEHIND -> Finding.of("index.behind", State.NOTE);
                case NONE -> Finding.of("index.none", State.NOTE);
                case DAMAGED -> Finding.of("index.damaged", State.MENDABLE);
            };
        }
    }

    /** Prints the findings and whether all is well. */
    private boolean tell(List<Finding> findings) {
        Sheet sheet = session.sheet();
        for (Finding finding : findings) {
            String sign = switch (finding.state()) {
                case GOOD -> sheet.in(Style.GOOD, "✓");
                case NOTE -> "·";
                case MENDABLE, LOST -> sheet.in(Style.WARN, "✗");
            };
            String words = session.texts()
                    .of("doctor." + finding.key(), finding.values().toArray());
            sheet.hanging(0, 2, sign + " " + Sheet.clean(words));
        }
        int wrong = (int) findings.stream()
                .filter(finding -> finding.state() == State.MENDABLE || finding.state() == State.LOST)
                .count();
        boolean mendable = findings.stream().anyMatch(finding -> finding.state() == State.MENDABLE);
        sheet.line(
                0,
                wrong == 0 ? session.texts().of("doctor.well") : session.texts().count("doctor.wrong", wrong));
        if (mendable) {
            sheet.hanging(0, 2, session.texts().of("doctor.mend", folder));
        }
        return wrong == 0;
    }
}
