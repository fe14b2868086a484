package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.print.ChronicleText;
import id.jejak.app.print.ExplainText;
import id.jejak.app.work.CaseReader;
import id.jejak.app.work.Locator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Why something is what it is. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand extends CaseCommand {
    private static final int FEW = 6;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "param.id")
    String wanted = "";

    ExplainCommand(Session session) {
        super(session);
    }

    @Override
    int show(CaseStore store, CaseReader.Read read) {
        List<Locator.Found> found = Locator.find(read.chronicle(), wanted);
        if (found.isEmpty()) {
            String some = read.chronicle().entries().stream()
                    .limit(FEW)
                    .map(ChronicleText::shortId)
                    .collect(Collectors.joining(", "));
            throw Failure.usage("explain.unknown", wanted, some);
        }
        if (found.size() > 1) {
            String some = found.stream()
                    .limit(FEW)
                    .map(each -> each instanceof Locator.FoundEntry entry
                            ? entry.entry().id()
                            : "")
                    .collect(Collectors.joining(", "));
            throw Failure.usage("explain.several", wanted, some);
        }
        new ExplainText(session.sheet(), session.texts(), read.chronicle()).print(found.getFirst());
        return Exit.DONE;
    }
}
