package id.jejak.app.command;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.StoredArticle;
import id.jejak.app.export.CheckJson;
import id.jejak.app.input.Details;
import id.jejak.app.input.Incoming;
import id.jejak.app.input.InputReader;
import id.jejak.app.input.Problem;
import id.jejak.app.print.CheckText;
import id.jejak.app.print.ContextText;
import id.jejak.app.work.ArticleCheck;
import id.jejak.app.work.ArticleContext;
import id.jejak.app.work.CaseReader;
import id.jejak.engine.Engine;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The fact-checker's first act on one article, alone or beside a case. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ThreadOption threads = new ThreadOption();

    @Mixin
    InputOptions given = new InputOptions();

    @Parameters(index = "0", paramLabel = "ARTICLE", descriptionKey = "param.article")
    String input = "";

    @Option(names = "--case", paramLabel = "DIR", descriptionKey = "opt.case.check")
    @Nullable
    String folder;

    @Option(names = "--all", descriptionKey = "opt.all")
    boolean all;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "opt.format.list")
    ListCommand.Format format = ListCommand.Format.text;

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Details details = given.details();
        List<Incoming> articles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        read(articles, problems);
        problems.forEach(problem -> session.complain(problem.in(session.texts())));
        if (articles.size() != 1) {
            if (articles.isEmpty() && !problems.isEmpty()) {
                return Exit.UNREAD;
            }
            throw Failure.usage("usage.one_article", input, session.texts().count("articles", articles.size()));
        }
        Incoming article = articles.getFirst().overridden(details);
        int code = folder == null ? alone(article) : beside(article, folder);
        return problems.isEmpty() ? code : Exit.UNREAD;
    }

    private void read(List<Incoming> articles, List<Problem> problems) {
        new InputReader(session.in(), session.here(), new InputReader.Sink() {
                    @Override
                    public void article(Incoming article) {
                        articles.add(article);
                    }

                    @Override
                    public void problem(Problem problem) {
                        problems.add(problem);
                    }
                })
                .read(List.of(input));
    }

    private int alone(Incoming article) {
        Engine engine = session.engine();
        Annotated doc = engine.analyze(article.toArticle(article.id()));
        print(engine.chronicle(List.of(doc)), article.id());
        return Exit.DONE;
    }

    private int beside(Incoming article, String folder) throws IOException {
        try (CaseStore store = CaseCommand.open(session, folder)) {
            List<StoredArticle> stored = store.articles();
            String known = stored.stream()
                    .filter(each -> each.textSha256().equals(article.textSha256()))
                    .map(StoredArticle::id)
                    .findFirst()
                    .orElse(null);
            List<Annotated> more = new ArrayList<>();
            String id = known == null ? free(article.id(), stored) : known;
            Engine engine = session.engine(store);
            if (known == null) {
                more.add(engine.analyze(article.toArticle(id)));
            }
            CaseReader.Read read = new CaseReader(engine, threads.count()).read(store, more, done -> {});
            CaseCommand.tell(session, store, read);
            print(read.chronicle(), id);
            return read.faults().isEmpty() ? Exit.DONE : Exit.WRONG;
        }
    }

    private static String free(String wanted, List<StoredArticle> stored) {
        String id = wanted;
        for (int n = 2; isTaken(id, stored); n++) {
            id = wanted + "~" + n;
        }
        return id;
    }

    private static boolean isTaken(String id, List<StoredArticle> stored) {
        return stored.stream().anyMatch(each -> each.id().equals(id));
    }

    private void print(Chronicle chronicle, String id) {
        Annotated doc = chronicle.articles().stream()
                .filter(each -> each.article().id().equals(id))
                .findFirst()
                .orElse(null);
        if (doc == null) {
            // Its original in the case is damaged, which was told.
            return;
        }
        ArticleCheck check = ArticleCheck.of(chronicle, doc);
        ArticleContext context = ArticleContext.of(chronicle, doc);
        if (format == ListCommand.Format.json) {
            session.out().println(CheckJson.of(chronicle, check, context).toPrettyString());
            return;
        }
        int compared = chronicle.articles().size() - 1;
        new CheckText(session.sheet(), session.texts(), all).print(check, chronicle, compared);
        if (compared > 0) {
            new ContextText(session.sheet(), session.texts(), chronicle, all).print(context);
        }
    }
}
