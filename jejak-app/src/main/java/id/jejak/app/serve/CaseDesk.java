package id.jejak.app.serve;

import id.jejak.app.casefile.CaseActors;
import id.jejak.app.casefile.CaseException;
import id.jejak.app.casefile.CaseFurniture;
import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.CorrectionLog;
import id.jejak.app.casefile.SqliteCase;
import id.jejak.app.input.Content;
import id.jejak.app.input.Details;
import id.jejak.app.input.Incoming;
import id.jejak.app.input.InputReader;
import id.jejak.app.input.Medium;
import id.jejak.app.input.Problem;
import id.jejak.app.search.CaseSearch;
import id.jejak.app.search.QueryFault;
import id.jejak.app.search.Request;
import id.jejak.app.search.Results;
import id.jejak.app.text.Texts;
import id.jejak.app.work.ArticleCheck;
import id.jejak.app.work.CaseReader;
import id.jejak.app.work.ChangeMaker;
import id.jejak.app.work.CorrectionBook;
import id.jejak.app.work.Deed;
import id.jejak.app.work.Wish;
import id.jejak.app.work.WishFault;
import id.jejak.engine.Engine;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.clean.FurnitureTable;
import id.jejak.engine.correction.Change;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The desk over a case on disk: writes as {@code run} does, then reads the case anew. */
public final class CaseDesk implements Desk {
    /** How many articles of the case a text is compared with closely: more would take longer than a reader waits. */
    private static final int MOST_COMPARED = 60;

    private final Path folder;
    private final Texts texts;
    private final int threads;
    private @Nullable Engine engine;
    private String engineLearned = "";
    private @Nullable CaseStore searched;
    private @Nullable CaseSearch search;

    /**
     * A desk.
     *
     * @param folder the case's folder
     * @param texts words for problems
     * @param threads for reading the case
     */
    public CaseDesk(Path folder, Texts texts, int threads) {
        this.folder = folder;
        this.texts = texts;
        this.threads = threads;
    }

    /** The engine over what the case has learned, made anew only when that changed. */
    private synchronized Engine engine(CaseStore store) throws IOException {
        String learned = CaseFurniture.of(store).text() + CaseActors.text(store);
        Engine made = engine;
        if (made == null || !learned.equals(engineLearned)) {
            made = new Engine(CaseActors.over(store, CaseFurniture.resources(store)));
            engine = made;
            engineLearned = learned;
        }
        return made;
    }

    /** The view of a case as it was read. */
    public CaseView view(CaseStore store, CaseReader.Read read) throws IOException {
        return CaseView.of(store, read, () -> {
            // Asked for when the store at hand is long closed.
            try (CaseStore later = open(false)) {
                return engine(later);
            }
        });
    }

    private SqliteCase open(boolean toWrite) throws IOException {
        try {
            return toWrite ? SqliteCase.openOrCreate(folder) : SqliteCase.open(folder);
        } catch (CaseException e) {
            throw new IOException(texts.of("case." + e.key(), e.values().toArray()), e);
        }
    }

    @Override
    public Checked check(CaseView view, String text, Details details) {
        Incoming incoming = new Incoming(
                Sha256.hex(text).substring(0, 16),
                Medium.TEXT,
                text.getBytes(StandardCharsets.UTF_8),
                new Content(text, details, List.of()),
                null,
                details);
        try (CaseStore store = open(false)) {
            Engine engine = engine(store);
            Annotated known = view.chronicle().articles().stream()
                    .filter(doc -> doc.article().textSha256().equals(incoming.textSha256()))
                    .findFirst()
                    .orElse(null);
            Annotated doc = known == null ? engine.analyze(incoming.toArticle(incoming.id())) : known;
            List<Annotated> some =
                    new ArrayList<>(Alike.of(doc, view.chronicle().articles(), MOST_COMPARED));
            int compared = some.size();
            some.add(doc);
            Chronicle chronicle = engine.chronicle(some);
            Annotated read = chronicle.articles().stream()
                    .filter(each -> each.article().id().equals(doc.article().id()))
                    .findFirst()
                    .orElse(doc);
            return new Checked(ArticleCheck.of(chronicle, read), chronicle, compared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public Added add(List<Path> files, Progress progress) throws IOException {
        List<String> problems = new ArrayList<>();
        int[] taken = new int[2];
        try (SqliteCase store = open(true)) {
            for (Path file : files) {
                take(store, file, problems, taken);
            }
            store.commit();
            return new Added(read(store, problems, progress), taken[0], taken[1], problems);
        }
    }

    private void take(CaseStore store, Path file, List<String> problems, int[] taken) throws IOException {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(file + " has no folder");
        }
        try {
            new InputReader(InputStream.nullInputStream(), parent, new InputReader.Sink() {
                        @Override
                        public void article(Incoming article) {
                            try {
                                taken[store.add(article) ? 0 : 1]++;
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }

                        @Override
                        public void problem(Problem problem) {
                            String words = problem.in(texts);
                            problems.add(words);
                            try {
                                if (problem.lost()) {
                                    store.keepUnread(problem, words);
                                }
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }
                    })
                    .read(List.of(String.valueOf(file.getFileName())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private CaseView read(CaseStore store, List<String> problems, Progress progress) throws IOException {
        int total = store.articles().size();
        int[] done = new int[1];
        CaseReader.Read read =
                new CaseReader(engine(store), threads).read(store, article -> progress.done(++done[0], total));
        read.faults()
                .forEach(fault -> problems.add(texts.of(
                        "fault." + fault.key(), fault.article(), store.folder().getFileName(), fault.detail())));
        CaseReader.keep(store, read);
        return view(store, read);
    }

    @Override
    public boolean isCorrectable() {
        return true;
    }

    @Override
    public Done<Change> correct(CaseView before, Wish wish, String by, @Nullable String why) throws IOException {
        Change change = new ChangeMaker(before.chronicle()).of(wish);
        try (SqliteCase store = open(true)) {
            new CorrectionBook(store).add(List.of(change), by, Deed.now(), why);
            return new Done<>(read(store), change);
        }
    }

    @Override
    public Done<String> undo(String id, String by, @Nullable String why) throws IOException {
        try (SqliteCase store = open(true)) {
            CorrectionLog.Logged undone = new CorrectionBook(store).undo(id, by, Deed.now(), why);
            if (undone == null) {
                throw new WishFault("correct.undo", id);
            }
            return new Done<>(read(store), undone.id());
        }
    }

    @Override
    public Done<CorrectionBook.Imported> take(List<String> lines) throws IOException {
        try (SqliteCase store = open(true)) {
            CorrectionBook.Imported imported = new CorrectionBook(store).take(lines);
            return new Done<>(read(store), imported);
        }
    }

    private CaseView read(CaseStore store) throws IOException {
        return read(store, new ArrayList<>(), (done, total) -> {});
    }

    @Override
    public Results search(Request request) throws IOException, QueryFault {
        return searching().search(request);
    }

    @Override
    public void warm() throws IOException {
        searching().update();
    }

    /** The one search over the case, with a reading of its own that stays open. */
    private synchronized CaseSearch searching() throws IOException {
        CaseSearch open = search;
        if (open == null) {
            SqliteCase store = open(false);
            searched = store;
            open = new CaseSearch(store);
            search = open;
        }
        return open;
    }

    @Override
    public synchronized void close() throws IOException {
        CaseSearch open = search;
        CaseStore store = searched;
        search = null;
        searched = null;
        if (open != null) {
            open.close();
        }
        if (store != null) {
            store.close();
        }
    }

    @Override
    public List<String> corrections() throws IOException {
        try (CaseStore store = open(false)) {
            return new CorrectionBook(store).lines();
        }
    }

    @Override
    public FurnitureTable furniture() throws IOException {
        try (CaseStore store = open(false)) {
            return CaseFurniture.of(store);
        }
    }

    @Override
    public void accept(Set<Integer> rows, boolean accepted) throws IOException {
        try (CaseStore store = open(true)) {
            CaseFurniture.write(store, CaseFurniture.of(store).with(rows, accepted));
        }
    }
}
