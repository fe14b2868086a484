package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.print.SearchText;
import id.jejak.app.search.QueryFault;
import id.jejak.app.search.ReadFeed;
import id.jejak.app.search.Request;
import id.jejak.app.search.Results;
import id.jejak.app.search.ResultsJson;
import id.jejak.app.search.SearchIndex;
import id.jejak.app.search.Stories;
import id.jejak.app.search.Words;
import id.jejak.app.work.CaseReader;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.WordFamilies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Passages and articles that answer a query. */
@Command(name = "search", sortOptions = false)
final class SearchCommand extends CaseCommand {
    /** What is counted. */
    enum In {
        passages,
        articles
    }

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", descriptionKey = "param.query")
    List<String> query = new ArrayList<>();

    @Option(names = "--in", paramLabel = "passages|articles", descriptionKey = "opt.search.in")
    In in = In.passages;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "opt.search.limit")
    int limit = 20;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "opt.format.list")
    ListCommand.Format format = ListCommand.Format.text;

    SearchCommand(Session session) {
        super(session);
    }

    @Override
    void check() {
        if (limit < 0) {
            throw Failure.usage("usage.value", "--limit", limit, "N");
        }
    }

    @Override
    int show(CaseStore store, CaseReader.Read read) throws IOException {
        Request.Unit unit = in == In.articles ? Request.Unit.ARTICLE : Request.Unit.PASSAGE;
        Request request = new Request(words(), unit, limit, 0, 0);
        TreeMap<String, List<String>> stories = new TreeMap<>();
        read.chronicle().stories().forEach(story -> stories.put(story.name(), story.articles()));
        Words words = new Words(WordFamilies.load(ResourceSource.shipped()));
        try (SearchIndex index = SearchIndex.inMemory(new ReadFeed(read.articles()), words)) {
            Results results = index.searcher(new Stories(stories)).search(request);
            if (format == ListCommand.Format.json) {
                session.out().println(ResultsJson.of(request, results).toPrettyString());
            } else {
                new SearchText(session.sheet(), session.texts()).print(request, results);
            }
            return Exit.DONE;
        } catch (QueryFault e) {
            throw Failure.usage(e.key(), e.arguments());
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
