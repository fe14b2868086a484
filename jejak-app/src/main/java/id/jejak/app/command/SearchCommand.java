package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.print.Sheet;
import id.jejak.app.print.Sheet.Style;
import id.jejak.app.print.Wording;
import id.jejak.app.work.CaseReader;
import id.jejak.app.work.SentenceSearch;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sentences that hold the words of a query. */
@Command(name = "search", sortOptions = false)
final class SearchCommand extends CaseCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", descriptionKey = "param.query")
    List<String> query = new ArrayList<>();

    SearchCommand(Session session) {
        super(session);
    }

    @Override
    int show(CaseStore store, CaseReader.Read read) {
        // A shell takes the quotation marks off; one word that holds blanks was a phrase.
        List<String> parts = query.size() == 1
                ? query
                : query.stream()
                        .map(part -> part.contains(" ") && !part.contains("\"") ? "\"" + part + "\"" : part)
                        .toList();
        List<SentenceSearch.Hit> hits =
                SentenceSearch.of(String.join(" ", parts)).in(read.chronicle());
        Sheet sheet = session.sheet();
        Wording wording = new Wording(session.texts());
        String article = "";
        for (SentenceSearch.Hit hit : hits) {
            if (!hit.doc().article().id().equals(article)) {
                article = hit.doc().article().id();
                sheet.line(0, sheet.in(Style.STRONG, wording.article(hit.doc())));
            }
            sheet.hanging(2, 4, Sheet.clean(hit.sentence().span().of(hit.doc().text())));
        }
        sheet.line(0, session.texts().count("search.hits", hits.size()));
        return Exit.DONE;
    }
}
