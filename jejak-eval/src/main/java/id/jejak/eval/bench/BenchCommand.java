package id.jejak.eval.bench;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Article;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Stage;
import id.jejak.eval.Main;
import id.jejak.eval.news.NewsFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./jejak bench FILE.jsonl}: how fast the per-article stages are, whole and one by one. */
@Command(
        name = "bench",
        description = "Analyzes articles for a fixed time and prints speed and memory, whole and by stage.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
    private static final double MEBI = 1024 * 1024;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.jsonl", description = "Articles, one JSON object a line.", arity = "1..*")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--warm-up", paramLabel = "SECONDS", description = "Default: ${DEFAULT-VALUE}.")
    private double warmUp = 8;

    @Option(names = "--time", paramLabel = "SECONDS", description = "Time measured; default: ${DEFAULT-VALUE}.")
    private double time = 15;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Parts of the time, for the spread; default: ${DEFAULT-VALUE}.")
    private int rounds = 5;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter print = spec.commandLine().getOut();
        List<Article> articles = NewsFile.readAll(files);
        if (articles.isEmpty()) {
            throw new IOException(files + ": no article");
        }
        long start = System.nanoTime();
        Engine engine = new Engine(ResourceSource.shipped());
        double load = (System.nanoTime() - start) / 1e9;
        Bench bench = new Bench(engine.pipeline(), articles, threads);
        bench.run(nanos(warmUp));
        Memory.resetPeak();
        List<Bench.Period> periods = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            periods.add(bench.run(nanos(time / rounds)));
        }
        long peakHeap = Memory.peakHeap();
        double seconds = periods.stream().mapToLong(Bench.Period::nanos).sum() / 1e9;
        long done = periods.stream().mapToLong(Bench.Period::articles).sum();
        long bytes = periods.stream().mapToLong(Bench.Period::bytes).sum();
        line(
                print,
                "%d articles of %s; %d threads; %s %s, %s %s, %d processors; warm-up %.0f s, measured %.0f s",
                articles.size(),
                files,
                threads,
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                warmUp,
                time);
        line(
                print,
                "whole        %.0f articles/s (%.0f to %.0f over %d rounds)  %.2f MB/s",
                done / seconds,
                periods.stream()
                        .mapToDouble(Bench.Period::articlesPerSecond)
                        .min()
                        .orElse(0),
                periods.stream()
                        .mapToDouble(Bench.Period::articlesPerSecond)
                        .max()
                        .orElse(0),
                rounds,
                bytes / seconds / 1e6);
        long processor =
                periods.stream().mapToLong(Bench.Period::processorNanos).sum();
        line(
                print,
                "processor    %.0f µs an article: %.0f articles a second of one processor's time, whatever else ran beside",
                processor / 1e3 / done,
                done * 1e9 / processor);
        stages(print, engine.pipeline().stages(), periods, done);
        long allocated = periods.stream().mapToLong(Bench.Period::allocated).sum();
        line(print, "allocation   %.0f KiB an article", allocated / 1024.0 / done);
        line(print, "resources    loaded in %.2f s", load);
        long resident = Memory.peakResident();
        line(
                print,
                "peak memory  heap %.0f MiB with garbage, %.0f MiB live; process %s",
                peakHeap / MEBI,
                Memory.live() / MEBI,
                resident < 0 ? "unknown" : String.format(Locale.ROOT, "%.0f MiB", resident / MEBI));
        print.flush();
        return bench.sink() < 0 ? Main.WRONG : Main.DONE;
    }

    private static void stages(PrintWriter print, List<Stage> stages, List<Bench.Period> periods, long articles) {
        long[] nanos = new long[stages.size()];
        for (Bench.Period period : periods) {
            for (int s = 0; s < nanos.length; s++) {
                nanos[s] += period.stageNanos()[s];
            }
        }
        double all = 0;
        for (long n : nanos) {
            all += n;
        }
        List<Integer> order = new ArrayList<>();
        for (int s = 0; s < nanos.length; s++) {
            order.add(s);
        }
        order.sort(Comparator.comparingLong(s -> -nanos[s]));
        for (int s : order) {
            line(
                    print,
                    "  %-10s %5.1f %%  %8.0f µs an article",
                    stages.get(s).name(),
                    100 * nanos[s] / all,
                    nanos[s] / 1e3 / articles);
        }
    }

    private static long nanos(double seconds) {
        return (long) (seconds * 1e9);
    }

    private static void line(PrintWriter print, String format, Object... values) {
        print.println(String.format(Locale.ROOT, format, values));
    }
}
