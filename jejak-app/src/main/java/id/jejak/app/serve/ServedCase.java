package id.jejak.app.serve;

import id.jejak.app.search.QueryFault;
import id.jejak.app.search.Request;
import id.jejak.app.search.Results;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The case as it is served now. Readers take {@link #view} once and see one moment; writers work one after the other and swap the view
 * when they are done.
 */
public final class ServedCase implements AutoCloseable {
    private static final int MOST_JOBS = 200;

    /** Hears of what happens: {@code progress}, {@code done}, {@code case}. */
    interface Listener {
        /** An event by its name with the job it is about; null where it is about the case as a whole. */
        void event(String name, @Nullable Job job);
    }

    /** How far a job is. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * Files being taken in.
     *
     * @param id names it
     * @param files names of the files, as they came
     * @param state how far
     * @param done articles read
     * @param total articles to read; 0 while unknown
     * @param added new articles
     * @param known articles that were there before
     * @param problems what could not be read
     */
    record Job(
            String id,
            List<String> files,
            State state,
            int done,
            int total,
            int added,
            int known,
            List<String> problems) {
        Job failed(String why) {
            return new Job(id, files, State.FAILED, 0, 0, 0, 0, List.of(why));
        }
    }

    /** Swapped whole by the writer, read without a lock. */
    private volatile CaseView view;

    private final @Nullable Desk desk;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("case-writer").factory());
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final AtomicInteger lastJob = new AtomicInteger();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** A case that is only read. */
    public ServedCase(CaseView view) {
        this(view, null);
    }

    /** A case with what can be done to it. */
    public ServedCase(CaseView view, @Nullable Desk desk) {
        this.view = view;
        this.desk = desk;
        warm(view);
    }

    /** Works out what is made on demand before somebody waits for it. */
    private void warm(CaseView view) {
        Desk to = desk;
        Thread.ofPlatform().daemon().name("warm").start(() -> {
            try {
                if (to != null) {
                    to.warm();
                }
                view.names();
                view.judged().make();
            } catch (IOException | RuntimeException e) {
                // Whoever asks for it will hear of it.
            }
        });
    }

    /** The case at this moment. */
    public CaseView view() {
        return view;
    }

    @Nullable
    Desk desk() {
        return desk;
    }

    boolean isWritable() {
        return desk != null && desk.isWritable();
    }

    boolean isCorrectable() {
        return desk != null && desk.isCorrectable();
    }

    /** A job, or null. */
    @Nullable
    Job job(String id) {
        return jobs.get(id);
    }

    /** The jobs, newest first. */
    List<Job> jobs() {
        return jobs.values().stream()
                .sorted(Comparator.comparingInt((Job job) -> -Integer.parseInt(job.id())))
                .toList();
    }

    void listen(Listener listener) {
        listeners.add(listener);
    }

    void forget(Listener listener) {
        listeners.remove(listener);
    }

    /**
     * Takes files in, after what is under way. The folder is deleted at the end.
     *
     * @param folder holds the files and nothing else
     * @param problems what was wrong with files that are not in the folder
     */
    Job add(Path folder, List<String> names, List<String> problems) {
        Desk to = desk;
        if (to == null) {
            throw new IllegalStateException("this case is only read");
        }
        return start(names, problems, job -> {
            run(to, folder, job);
            delete(folder);
        });
    }

    /** Accepts or no longer accepts learned lines, and reads the case anew with them. */
    Job accept(Set<Integer> rows, boolean accepted) {
        Desk to = desk;
        if (to == null) {
            throw new IllegalStateException("this case is only read");
        }
        return start(List.of(), List.of(), job -> {
            try {
                to.accept(rows, accepted);
                run(to, null, job);
            } catch (IOException e) {
                tell("done", job.failed(String.valueOf(e.getMessage())));
            }
        });
    }

    private Job start(List<String> names, List<String> problems, Consumer<Job> work) {
        Job job = new Job(
                Integer.toString(lastJob.incrementAndGet()), List.copyOf(names), State.WAITING, 0, 0, 0, 0, problems);
        jobs.put(job.id(), job);
        jobs().stream().skip(MOST_JOBS).forEach(old -> jobs.remove(old.id()));
        writer.execute(() -> work.accept(job));
        return job;
    }

    private void run(Desk to, @Nullable Path folder, Job job) {
        List<String> problems = new ArrayList<>(job.problems());
        tell("progress", new Job(job.id(), job.files(), State.RUNNING, 0, 0, 0, 0, problems));
        try {
            Desk.Added added = to.add(
                    folder == null ? List.of() : files(folder),
                    (done, total) -> tell(
                            "progress",
                            new Job(job.id(), job.files(), State.RUNNING, done, total, 0, 0, List.copyOf(problems))));
            view = added.after();
            warm(added.after());
            problems.addAll(added.problems());
            int all = added.after().chronicle().articles().size();
            tell("done", new Job(job.id(), job.files(), State.DONE, all, all, added.added(), added.known(), problems));
            listeners.forEach(listener -> listener.event("case", null));
        } catch (IOException | RuntimeException e) {
            problems.add(e.getMessage() == null ? e.toString() : e.getMessage());
            tell("done", new Job(job.id(), job.files(), State.FAILED, 0, 0, 0, 0, problems));
        }
    }

    private void tell(String name, Job job) {
        jobs.put(job.id(), job);
        listeners.forEach(listener -> listener.event(name, job));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Left for the system's cleaning of its temporary folder; the articles are safe in the case.
            folder.toFile().deleteOnExit();
        }
    }

    /**
     * Sentences of the case that answer a request.
     *
     * @throws QueryFault when the query cannot be read
     */
    Results search(Request request) throws QueryFault {
        Desk from = desk;
        if (from == null) {
            throw new ApiFault(HttpStatus.FORBIDDEN, "this case has no index to search");
        }
        try {
            return from.search(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A change of the case. */
    interface Writing<T> {
        Desk.Done<T> in(Desk desk, CaseView before) throws IOException;
    }

    /**
     * Makes a change and waits until the case shows it.
     *
     * @throws id.jejak.app.work.WishFault saying what is wrong with it
     */
    <T> T write(Writing<T> writing) throws IOException {
        Desk to = desk;
        if (to == null || !to.isCorrectable()) {
            throw new IllegalStateException("this case takes no corrections");
        }
        try {
            T told = writer.submit(() -> {
                        Desk.Done<T> done = writing.in(to, view);
                        view = done.after();
                        warm(done.after());
                        return done.told();
                    })
                    .get();
            listeners.forEach(listener -> listener.event("case", null));
            return told;
        } catch (java.util.concurrent.ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause instanceof RuntimeException wrong) {
                throw wrong;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A job for programs and for the pages' script. */
    static Map<String, Object> asMap(Job job) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("job", job.id());
        map.put("files", job.files());
        map.put("state", job.state().name().toLowerCase(java.util.Locale.ROOT));
        map.put("done", job.done());
        map.put("total", job.total());
        map.put("added", job.added());
        map.put("known", job.known());
        map.put("problems", job.problems());
        return map;
    }

    @Override
    public void close() {
        writer.shutdownNow();
        try {
            if (desk != null) {
                desk.close();
            }
        } catch (IOException e) {
            // Nothing is lost: it was only read.
        }
    }
}
