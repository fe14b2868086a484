package id.jejak.app.work;

import id.jejak.app.input.Incoming;
import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Analyses articles on several threads and gives the results in the order the articles came in, so that the number of threads shows
 * nowhere. Holds a bounded number of articles; {@link #submit} waits when that is reached.
 */
public final class ParallelAnalysis implements AutoCloseable {
    /** Takes results, on the submitting thread, in order. */
    public interface Taker {
        void analysed(Incoming incoming, Annotated doc);

        /** An article on which the engine failed; the reason is for people. */
        void failed(Incoming incoming, String reason);
    }

    private record Pending(Incoming incoming, Future<Annotated> result) {}

    private final Engine engine;
    private final Taker taker;
    private final @Nullable ExecutorService threads;
    private final int window;
    private final ArrayDeque<Pending> pending = new ArrayDeque<>();

    /**
     * An analysis.
     *
     * @param count threads; with 1 everything runs on the submitting thread
     */
    public ParallelAnalysis(Engine engine, int count, Taker taker) {
        this.engine = engine;
        this.taker = taker;
        this.window = count * 8;
        this.threads = count == 1
                ? null
                : Executors.newFixedThreadPool(count, task -> {
                    Thread thread = new Thread(task, "analysis");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Hands an article in under its final id. */
    public void submit(Incoming incoming) {
        Callable<Annotated> work = () -> analyze(engine, incoming);
        if (threads == null) {
            FutureTask<Annotated> task = new FutureTask<>(work);
            task.run();
            take(new Pending(incoming, task));
            return;
        }
        pending.add(new Pending(incoming, threads.submit(work)));
        if (pending.size() >= window) {
            take(pending.remove());
        }
    }

    /** Waits for everything handed in. */
    public void finish() {
        while (!pending.isEmpty()) {
            take(pending.remove());
        }
    }

    private void take(Pending next) {
        try {
            taker.analysed(next.incoming(), next.result().get());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            taker.failed(next.incoming(), cause.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while analysing", e);
        }
    }

    private static Annotated analyze(Engine engine, Incoming incoming) {
        Annotated doc = engine.analyze(incoming.toArticle(incoming.id()));
        if (incoming.warnings().isEmpty()) {
            return doc;
        }
        List<String> warnings = new ArrayList<>(incoming.warnings());
        warnings.addAll(doc.warnings());
        return doc.withWarnings(warnings);
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
