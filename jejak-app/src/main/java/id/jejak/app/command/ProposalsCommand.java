package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.json.ProposalJson;
import id.jejak.app.print.ProposalText;
import id.jejak.app.work.CaseReader;
import id.jejak.app.work.CorrectionBook;
import id.jejak.engine.identity.Proposal;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who may be one over the articles, for a person to join or part. */
@Command(name = "proposals", sortOptions = false)
final class ProposalsCommand extends CaseCommand {
    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "opt.format.list")
    ListCommand.Format format = ListCommand.Format.text;

    ProposalsCommand(Session session) {
        super(session);
    }

    @Override
    int show(CaseStore store, CaseReader.Read read) throws IOException {
        List<Proposal> proposals = session.engine(store)
                .proposals(read.articles(), new CorrectionBook(store).read().active());
        if (format == ListCommand.Format.json) {
            session.out().println(ProposalJson.of(proposals, read.articles()).toPrettyString());
        } else {
            new ProposalText(session.sheet(), session.texts()).print(proposals);
        }
        return Exit.DONE;
    }
}
