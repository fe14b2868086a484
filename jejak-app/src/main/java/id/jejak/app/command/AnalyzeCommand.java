package id.jejak.app.command;

import id.jejak.app.input.Details;
import id.jejak.app.input.Incoming;
import id.jejak.app.input.InputReader;
import id.jejak.app.input.Problem;
import id.jejak.app.json.DocumentJson;
import id.jejak.app.print.DocumentText;
import id.jejak.app.work.ParallelAnalysis;
import id.jejak.app.work.UniqueIds;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What Jejak reads in each article, one document for each; keeps nothing. */
@Command(name = "analyze", sortOptions = false)
final class AnalyzeCommand implements Callable<Integer> {
    /** Output shapes. */
    enum Format {
        jsonl,
        text
    }

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ThreadOption threads = new ThreadOption();

    @Mixin
    InputOptions given = new InputOptions();

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "param.input")
    List<String> inputs = new ArrayList<>();

    @Option(names = "--format", paramLabel = "jsonl|text", descriptionKey = "opt.format.analyze")
    Format format = Format.jsonl;

    private final QuantityReader quantities = new QuantityReader(ResourceSource.shipped());
    private final Session session;
    private int problems;

    AnalyzeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Details details = given.details();
        Progress progress = new Progress(session, "progress.read", InputReader.size(inputs, session.here()));
        try (ParallelAnalysis analysis =
                new ParallelAnalysis(session.engine(), threads.count(), new Printer(progress))) {
            UniqueIds ids = new UniqueIds();
            new InputReader(session.in(), session.here(), new InputReader.Sink() {
                        @Override
                        public void article(Incoming article) {
                            String id = ids.give(article);
                            if (id == null) {
                                return;
                            }
                            if (!id.equals(article.id())) {
                                String where = article.path() == null ? article.id() : article.path();
                                complain(where + ": " + session.texts().of("problem.doubled", article.id(), id));
                            }
                            analysis.submit(UniqueIds.warned(article, id).overridden(details));
                        }

                        @Override
                        public void problem(Problem problem) {
                            complain(problem.in(session.texts()));
                        }
                    })
                    .read(inputs);
            analysis.finish();
        } finally {
            progress.end();
        }
        return problems == 0 ? Exit.DONE : Exit.UNREAD;
    }

    private void complain(String words) {
        problems++;
        session.complain(words);
    }

    private final class Printer implements ParallelAnalysis.Taker {
        private final Progress progress;

        Printer(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void analysed(Incoming incoming, Annotated doc) {
            if (format == Format.jsonl) {
                session.out().println(DocumentJson.of(doc, quantities.read(doc)));
            } else {
                new DocumentText(session.sheet(), session.texts()).print(doc);
            }
            progress.done(incoming);
        }

        @Override
        public void failed(Incoming incoming, String reason) {
            complain(session.texts().of("fault.engine", incoming.id(), "", reason));
        }
    }
}
