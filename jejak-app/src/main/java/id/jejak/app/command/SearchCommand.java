package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.ChangeLog.SavedSearch;
import id.jejak.app.print.SearchText;
import id.jejak.app.print.Sheet;
import id.jejak.app.search.CaseSearch;
import id.jejak.app.search.QueryFault;
import id.jejak.app.search.Request;
import id.jejak.app.search.Results;
import id.jejak.app.search.ResultsJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Passages and articles that answer a query; searches kept under a name. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {
    /** What is counted. */
    enum In {
        passages,
        articles
    }

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "param.case")
    String folder = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "QUERY", descriptionKey = "param.query")
    List<String> query = new ArrayList<>();

    @Option(names = "--in", paramLabel = "passages|articles", descriptionKey = "opt.search.in")
    In in = In.passages;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "opt.search.limit")
    int limit = 20;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "opt.format.list")
    ListCommand.Format format = ListCommand.Format.text;

    @Option(names = "--save", paramLabel = "NAME", descriptionKey = "opt.search.save")
    @Nullable
    String save;

    @Option(names = "--saved", descriptionKey = "opt.search.saved")
    boolean saved;

    @Option(names = "--forget", paramLabel = "NAME", descriptionKey = "opt.search.forget")
    @Nullable
    String forget;

    private final Session session;

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 0) {
            throw Failure.usage("usage.value", "--limit", limit, "N");
        }
        if (query.isEmpty() && !saved && forget == null) {
            throw Failure.usage("usage.missing", "QUERY");
        }
        boolean writes = save != null || forget != null;
        try (CaseStore store = writes ? CaseCommand.openToWrite(session, folder) : CaseCommand.open(session, folder);
                CaseSearch search = new CaseSearch(store)) {
            tellWhatIsMissing(store, search.update());
            return work(store, search);
        } catch (QueryFault e) {
            throw Failure.usage(e.key(), e.arguments());
        }
    }

    private int work(CaseStore store, CaseSearch search) throws IOException, QueryFault {
        if (forget != null && !store.forgetSearch(forget)) {
            throw Failure.usage("search.unknown", forget);
        }
        if (save != null) {
            if (query.isEmpty()) {
                throw Failure.usage("usage.missing", "QUERY");
            }
            search.check(words());
            store.saveSearch(new SavedSearch(save, words(), store.lastArrival()));
        }
        if (!query.isEmpty()) {
            Request.Unit unit = in == In.articles ? Request.Unit.ARTICLE : Request.Unit.PASSAGE;
            Request request = new Request(words(), unit, limit, 0, 0);
            Results results = search.search(request);
            if (format == ListCommand.Format.json) {
                session.out().println(ResultsJson.of(request, results).toPrettyString());
            } else {
                new SearchText(session.sheet(), session.texts()).print(request, results);
            }
        }
        if (saved) {
            list(store, search);
        }
        return Exit.DONE;
    }

    private void list(CaseStore store, CaseSearch search) throws IOException {
        List<SavedSearch> all = store.savedSearches();
        Sheet sheet = session.sheet();
        sheet.line(0, session.texts().count("search.saved", all.size()));
        for (SavedSearch each : all) {
            try {
                Results found = search.search(Request.passages(each.query(), 0));
                sheet.hanging(
                        2,
                        4,
                        Sheet.clean(each.name() + ": " + each.query()) + " · "
                                + session.texts().count("search.hits", found.total()));
            } catch (QueryFault e) {
                sheet.hanging(
                        2, 4, Sheet.clean(each.name() + ": " + session.texts().of(e.key(), e.arguments())));
            }
        }
    }

    /** What came in and was not read yet is in no index: a run was interrupted. */
    private void tellWhatIsMissing(CaseStore store, int indexed) throws IOException {
        int missing = store.articles().size() - indexed;
        if (missing > 0) {
            session.complain(session.texts().of("search.missing", missing, session.shown(store.folder())));
        }
    }

    /** A shell takes the quotation marks off; one word that holds blanks was a phrase. */
    private String words() {
        List<String> parts = query.size() == 1
                ? query
                : query.stream()
                        .map(part -> part.contains(" ") && !part.contains("\"") && part.indexOf('(') < 0
                                ? quoted(part)
                                : part)
                        .toList();
        return String.join(" ", parts);
    }

    private static String quoted(String part) {
        int colon = part.indexOf(':');
        return colon > 0 && part.substring(0, colon).matches("[a-z_]+")
                ? part.substring(0, colon + 1) + "\"" + part.substring(colon + 1) + "\""
                : "\"" + part + "\"";
    }
}
