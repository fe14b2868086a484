package id.jejak.app.command;

import id.jejak.app.casefile.ArticleVersion;
import id.jejak.app.casefile.CaseException;
import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.SqliteCase;
import id.jejak.app.input.Incoming;
import id.jejak.app.input.InputReader;
import id.jejak.app.input.Problem;
import id.jejak.app.print.ChronicleText;
import id.jejak.app.print.Closing;
import id.jejak.app.print.Sheet;
import id.jejak.app.work.CaseReader;
import id.jejak.app.work.EntryFilter;
import id.jejak.engine.correction.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: builds or extends a case, prints the chronicle. */
@Command(name = "run", sortOptions = false)
final class RunCommand implements Callable<Integer> {
    /** Articles taken in between two commits: what a kill may cost is what was not yet acknowledged. */
    private static final int COMMIT_EVERY = 64;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ThreadOption threads = new ThreadOption();

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "param.input")
    List<String> inputs = new ArrayList<>();

    @Option(names = "--case", paramLabel = "DIR", descriptionKey = "opt.case.run")
    @Nullable
    String folder;

    private final Session session;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path path = session.here().resolve(folder == null ? defaultName() : folder);
        try (CaseStore store = SqliteCase.openOrCreate(path)) {
            int problems = takeIn(store);
            CaseReader.Read read = CaseCommand.read(session, store, threads.count());
            CaseReader.keep(store, read);
            print(store, read);
            review(store, read);
            new SavedSearchReport(session).print(store);
            if (problems > 0) {
                session.complain(session.texts().count("run.problems", problems));
                return Exit.UNREAD;
            }
            return read.faults().isEmpty() ? Exit.DONE : Exit.WRONG;
        } catch (CaseException e) {
            throw CaseCommand.failure(session, e);
        }
    }

    /** Tells that corrections are disputed, overruled or hang in the air; those that hold need no word. */
    private void review(CaseStore store, CaseReader.Read read) {
        long open = read.outcomes().stream()
                .filter(outcome -> outcome.state() != Outcome.State.APPLIED)
                .count();
        if (open > 0) {
            session.sheet().line(0, session.texts().of("correct.review", open, session.shown(store.folder())));
        }
    }

    private String defaultName() {
        String first = inputs.getFirst();
        if (first.equals("-")) {
            return "case-stdin";
        }
        Path path = session.here().resolve(first).toAbsolutePath().normalize();
        Path name = path.getFileName();
        String stem = name == null ? "root" : name.toString().replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,8}$", "");
        return "case-" + stem;
    }

    /** Takes all inputs into the case; gives how many problems there were. */
    private int takeIn(CaseStore store) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        Progress progress = new Progress(session, "progress.take", InputReader.size(inputs, session.here()));
        try {
            new InputReader(session.in(), session.here(), new InputReader.Sink() {
                        private int added;

                        @Override
                        public void article(Incoming article) {
                            try {
                                texts.add(article.textSha256());
                                if (store.add(article) && ++added % COMMIT_EVERY == 0) {
                                    store.commit();
                                }
                                progress.done(article);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }

                        @Override
                        public void problem(Problem problem) {
                            progress.end();
                            problems.add(problem);
                            String words = problem.in(session.texts());
                            session.complain(words);
                            try {
                                if (problem.lost()) {
                                    store.keepUnread(problem, words);
                                }
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }
                    })
                    .read(inputs);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            progress.end();
        }
        store.commit();
        newVersions(store, texts);
        return problems.size() + doubledIds(store, texts);
    }

    /** Tells which of the texts just taken in changed an article that was there; that is news, and no problem. */
    private void newVersions(CaseStore store, Set<String> texts) throws IOException {
        for (ArticleVersion version : store.versions()) {
            if (version.n() > 1 && texts.contains(version.textSha256())) {
                session.complain(session.texts()
                        .of("versions.new", version.article(), version.n(), session.shown(store.folder())));
            }
        }
    }

    /** Tells which of the articles just taken in had to be given another id. */
    private int doubledIds(CaseStore store, Set<String> texts) throws IOException {
        int doubled = 0;
        for (var article : store.articles()) {
            if (!article.id().equals(article.wantedId()) && texts.contains(article.textSha256())) {
                doubled++;
                String where = article.path() == null ? article.wantedId() : article.path();
                session.complain(
                        where + ": " + session.texts().of("problem.doubled", article.wantedId(), article.id()));
            }
        }
        return doubled;
    }

    private void print(CaseStore store, CaseReader.Read read) {
        Sheet sheet = session.sheet();
        List<id.jejak.engine.chronicle.Entry> shown =
                EntryFilter.ASSERTED.of(read.chronicle().entries());
        new ChronicleText(sheet, session.texts()).print(store.name(), read.chronicle(), shown);
        new Closing(sheet, session.texts()).print(session.shown(store.folder()), read.chronicle());
    }
}
