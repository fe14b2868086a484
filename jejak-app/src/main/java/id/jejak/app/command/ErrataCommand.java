package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.json.ErratumJson;
import id.jejak.app.print.ErrataText;
import id.jejak.app.work.CaseReader;
import id.jejak.engine.erratum.Erratum;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Articles that say they correct another, each with the one it corrects. */
@Command(name = "errata", sortOptions = false)
final class ErrataCommand extends CaseCommand {
    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "opt.format.list")
    ListCommand.Format format = ListCommand.Format.text;

    ErrataCommand(Session session) {
        super(session);
    }

    @Override
    int show(CaseStore store, CaseReader.Read read) {
        List<Erratum> errata = CaseReader.errata(read);
        if (format == ListCommand.Format.json) {
            session.out().println(new ErratumJson(read.articles()).all(errata).toPrettyString());
        } else {
            new ErrataText(session.sheet(), session.texts(), read.articles()).print(errata);
        }
        return Exit.DONE;
    }
}
