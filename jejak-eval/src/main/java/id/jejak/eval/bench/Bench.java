package id.jejak.eval.bench;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.pipeline.ArticlePipeline;
import id.jejak.engine.pipeline.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Analyzes articles over and over for a fixed time on several threads, timing every stage. */
final class Bench {
    private final ArticlePipeline pipeline;
    private final List<Article> articles;
    private final int threads;
    private final AtomicLong next = new AtomicLong();

    /** Keeps results from being optimised away. */
    private volatile int sink;

    Bench(ArticlePipeline pipeline, List<Article> articles, int threads) {
        this.pipeline = pipeline;
        this.articles = articles;
        this.threads = threads;
    }

    /**
     * What one period of work came to, summed over threads.
     *
     * @param nanos wall time of the period
     * @param articles analyzed
     * @param bytes of their texts in UTF-8
     * @param stageNanos time in each stage, in the order of the pipeline
     * @param allocated bytes allocated, 0 where the platform does not count them
     * @param processorNanos processor time of the threads, 0 where the platform does not count it; collecting garbage is not in it
     */
    record Period(long nanos, long articles, long bytes, long[] stageNanos, long allocated, long processorNanos) {
        double articlesPerSecond() {
            return articles * 1e9 / nanos;
        }

        double bytesPerSecond() {
            return bytes * 1e9 / nanos;
        }
    }

    /** Works for a time. Each thread takes the next article in turn and ends with the article it is at. */
    Period run(long nanos) throws InterruptedException {
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Period>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(pool.submit(() -> work(start + nanos)));
            }
            long[] stageNanos = new long[pipeline.stages().size()];
            long done = 0;
            long bytes = 0;
            long allocated = 0;
            long processor = 0;
            for (Future<Period> part : parts) {
                Period period = part.get();
                done += period.articles();
                bytes += period.bytes();
                allocated += period.allocated();
                processor += period.processorNanos();
                for (int s = 0; s < stageNanos.length; s++) {
                    stageNanos[s] += period.stageNanos()[s];
                }
            }
            return new Period(System.nanoTime() - start, done, bytes, stageNanos, allocated, processor);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article could not be analyzed", e.getCause());
        }
    }

    private Period work(long until) {
        List<Stage> stages = pipeline.stages();
        long[] stageNanos = new long[stages.size()];
        long done = 0;
        long bytes = 0;
        long before = Memory.allocated();
        long processorBefore = Memory.processorNanos();
        long start = System.nanoTime();
        while (System.nanoTime() < until) {
            Article article = articles.get((int) (next.getAndIncrement() % articles.size()));
            Annotated doc = Annotated.bare(article);
            for (int s = 0; s < stageNanos.length; s++) {
                long stageStart = System.nanoTime();
                doc = stages.get(s).apply(doc);
                stageNanos[s] += System.nanoTime() - stageStart;
            }
            sink = doc.sentences().size();
            done++;
            bytes += utf8Length(article.text());
        }
        return new Period(
                System.nanoTime() - start,
                done,
                bytes,
                stageNanos,
                Memory.allocated() - before,
                Memory.processorNanos() - processorBefore);
    }

    /** Some result of the work, so that the work has to be done. */
    int sink() {
        return sink;
    }

    /** How many bytes a text takes in UTF-8, without making them. */
    private static long utf8Length(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a surrogate pair stands for two of the pair's four bytes.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
