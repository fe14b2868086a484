package id.jejak.eval.search;

import id.jejak.app.search.ChangeFeed;
import id.jejak.app.search.Indexable;
import id.jejak.app.search.QueryFault;
import id.jejak.app.search.Request;
import id.jejak.app.search.Results;
import id.jejak.app.search.SearchIndex;
import id.jejak.app.search.Searcher;
import id.jejak.app.search.Stories;
import id.jejak.app.search.Words;
import id.jejak.engine.Engine;
import id.jejak.engine.document.Article;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.WordFamilies;
import id.jejak.eval.Main;
import id.jejak.eval.news.NewsFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./jejak eval-search FILE.jsonl... --index DIR}: how long searches take, warm, by kind of query. */
@Command(
        name = "eval-search",
        description = "Times searches over the articles of files: drawn queries by kind, then hostile ones.",
        mixinStandardHelpOptions = true)
public final class SearchEval implements Callable<Integer> {
    private static final double MILLI = 1e6;
    private static final int MEDIAN = 50;
    private static final int MOST = 95;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.jsonl", arity = "1..*", description = "Articles, one JSON object a line.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            required = true,
            description = "Where the index lies; made in the first run, then used again.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--each", paramLabel = "N", description = "Queries of each kind; default: ${DEFAULT-VALUE}.")
    private int each = 100;

    @Option(names = "--seed", paramLabel = "N", description = "Draws the queries; default: ${DEFAULT-VALUE}.")
    private long seed = 20260801;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        List<Article> articles = NewsFile.readAll(files);
        Words words = new Words(WordFamilies.load(ResourceSource.shipped()));
        long start = System.nanoTime();
        try (SearchIndex index = SearchIndex.open(folder, new FileFeed(articles), words)) {
            print.printf(
                    Locale.ROOT, "%d articles; opened in %.1f s%n", articles.size(), (System.nanoTime() - start) / 1e9);
            Searcher searcher = index.searcher(Stories.NONE);
            Map<String, List<Request>> drawn = new DrawnQueries(articles, seed).draw(each);
            // Warm: every query once, untimed.
            for (List<Request> requests : drawn.values()) {
                time(searcher, requests, false);
            }
            print.printf(Locale.ROOT, "%-24s %8s %8s %8s %8s %10s%n", "ms", "median", "p95", "most", "cpu p95", "hits");
            for (Map.Entry<String, List<Request>> kind : drawn.entrySet()) {
                row(print, kind.getKey(), time(searcher, kind.getValue(), false));
            }
            row(
                    print,
                    "all",
                    time(searcher, drawn.values().stream().flatMap(List::stream).toList(), false));
            for (Map.Entry<String, Request> hostile : DrawnQueries.hostile().entrySet()) {
                row(print, "! " + hostile.getKey(), time(searcher, List.of(hostile.getValue()), true));
            }
        }
        print.flush();
        return Main.DONE;
    }

    private record Times(long[] wall, long[] processor, long hits, String end) {}

    private static Times time(Searcher searcher, List<Request> requests, boolean faults) throws IOException {
        long[] wall = new long[requests.size()];
        long[] processor = new long[requests.size()];
        long hits = 0;
        String end = "";
        for (int i = 0; i < wall.length; i++) {
            long start = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                Results results = searcher.search(requests.get(i));
                hits += results.total();
                end = results.whole() ? end : "cut off";
            } catch (QueryFault e) {
                if (!faults) {
                    throw new IllegalStateException(requests.get(i).query(), e);
                }
                end = "refused: " + e.key();
            }
            wall[i] = System.nanoTime() - start;
            processor[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used;
        }
        return new Times(wall, processor, hits, end);
    }

    private static void row(PrintWriter print, String kind, Times times) {
        print.printf(
                Locale.ROOT,
                "%-24s %8.1f %8.1f %8.1f %8.1f %10d %s%n",
                kind,
                at(times.wall(), MEDIAN),
                at(times.wall(), MOST),
                LongStream.of(times.wall()).max().orElse(0) / MILLI,
                at(times.processor(), MOST),
                times.hits(),
                times.end());
    }

    /** A percentile by nearest rank, in milliseconds. */
    private static double at(long[] nanos, int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)] / MILLI;
    }

    /** The articles, analysed when an index asks for them. */
    private record FileFeed(List<Article> articles) implements ChangeFeed {
        @Override
        public long sequence() {
            return articles.size();
        }

        @Override
        public String analysis() {
            return articles.isEmpty() ? "" : articles.getLast().textSha256();
        }

        @Override
        public void after(long sequence, Taker taker) throws IOException {
            Engine engine = new Engine(ResourceSource.shipped());
            for (int i = (int) sequence; i < articles.size(); i++) {
                taker.changed(i + 1, Indexable.of(engine.analyze(articles.get(i))));
            }
        }
    }
}
