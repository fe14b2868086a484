package id.jejak.jmh;

import id.jejak.app.input.Incoming;
import id.jejak.app.input.InputReader;
import id.jejak.app.input.Problem;
import id.jejak.engine.clean.CleanStage;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.ArticlePipeline;
import id.jejak.engine.segment.SegmentStage;
import id.jejak.engine.time.TimeStage;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles a second through the stage {@code time} alone, on one thread: texts of about 2 kB, already cleaned and cut into sentences.
 * Run {@code ./jejak eval-time-speed [-p articles=FILE]}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimeTagging {
    private static final int BYTES = 2000;
    private static final int MOST = 300;

    /** A folder or file of articles; their texts are joined and cut into pieces of about 2 kB. */
    @Param("samples")
    public String articles = "";

    private final List<Annotated> docs = new ArrayList<>();
    private TimeStage time = new TimeStage(ResourceSource.shipped());
    private int next;

    /** A benchmark, filled by {@link #read}. */
    public TimeTagging() {}

    /** Reads the articles and runs the stages before. */
    @Setup
    public void read() {
        ResourceSource resources = ResourceSource.shipped();
        ArticlePipeline before = new ArticlePipeline(List.of(new CleanStage(resources), new SegmentStage(resources)));
        time = new TimeStage(resources);
        StringBuilder whole = new StringBuilder();
        new InputReader(InputStream.nullInputStream(), Path.of("").toAbsolutePath(), new InputReader.Sink() {
                    @Override
                    public void article(Incoming incoming) {
                        whole.append(incoming.content().text()).append('\n');
                        while (whole.length() > BYTES && docs.size() < MOST) {
                            int cut = whole.lastIndexOf(" ", BYTES);
                            add(incoming, whole.substring(0, cut), before);
                            whole.delete(0, cut);
                        }
                    }

                    @Override
                    public void problem(Problem problem) {
                        throw new IllegalStateException(problem.toString());
                    }
                })
                .read(List.of(articles));
        if (docs.isEmpty()) {
            throw new IllegalStateException(articles + " holds no text of " + BYTES + " characters");
        }
    }

    private void add(Incoming incoming, String text, ArticlePipeline before) {
        Article whole = incoming.toArticle(incoming.id());
        Article cut = Article.of(whole.id(), whole.origin(), whole.given(), whole.title(), text);
        Annotated doc = before.analyze(cut);
        if (!doc.sentences().isEmpty()) {
            docs.add(doc);
        }
    }

    /** Articles by the processor's time, which a machine shared with others leaves true. Read it at each iteration; at the end JMH adds them up. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {
        private long from;
        private long articles;
        private long nanos;

        /** Counters, reset before each iteration. */
        public Processor() {}

        /** Starts counting. */
        @Setup(Level.Iteration)
        public void start() {
            articles = 0;
            from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        /** Ends counting. */
        @TearDown(Level.Iteration)
        public void end() {
            nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
        }

        /** Articles a second of processor time. */
        public long perProcessorSecond() {
            return nanos == 0 ? 0 : articles * 1_000_000_000L / nanos;
        }
    }

    /** One article's times. */
    @Benchmark
    public Annotated article(Processor processor) {
        processor.articles++;
        next = next + 1 == docs.size() ? 0 : next + 1;
        return time.apply(docs.get(next));
    }
}
