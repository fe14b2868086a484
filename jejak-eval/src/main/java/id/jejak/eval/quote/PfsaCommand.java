package id.jejak.eval.quote;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.StatementType;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.eval.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./jejak eval-pfsa FILE}: statements against PFSA-ID, whose STATEMENT is a quotation in marks. Measure only: the corpus is no
 * part of the project.
 */
@Command(
        name = "eval-pfsa",
        description = "Scores direct statements against a PFSA-ID file (token, tab, BILOU label).",
        mixinStandardHelpOptions = true)
public final class PfsaCommand implements Callable<Integer> {
    private static final double HALF = 0.5;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "PFSA-ID file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--errors", paramLabel = "N", description = "Prints the first N sentences on which the two differ.")
    private int errors;

    @Option(names = "--labelled", description = "Leaves out articles in which the corpus marks no statement at all.")
    private boolean labelled;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        Engine engine = new Engine(ResourceSource.shipped());
        Counts sentences = new Counts();
        Counts any = new Counts();
        Counts half = new Counts();
        int shown = 0;
        int articles = 0;
        for (PfsaCorpus.Piece piece : PfsaCorpus.read(file)) {
            List<Span> gold = gold(piece);
            if (labelled && gold.isEmpty()) {
                continue;
            }
            articles++;
            List<Span> found = found(engine, piece.text());
            boolean[] inGold = sentences(piece, gold);
            boolean[] inFound = sentences(piece, found);
            for (int s = 0; s < piece.sentences(); s++) {
                sentences.add(inGold[s], inFound[s]);
                if (inGold[s] != inFound[s] && shown < errors) {
                    shown++;
                    print.println((inGold[s] ? "missed   " : "spurious ") + text(piece, s));
                }
            }
            any.addSpans(gold, found, 0);
            half.addSpans(gold, found, HALF);
        }
        print.println("articles            " + articles);
        print.println("sentence            " + sentences);
        print.println("span, any overlap   " + any);
        print.println("span, half of union " + half);
        print.flush();
        return Main.DONE;
    }

    /** The runs labelled STATEMENT. */
    private static List<Span> gold(PfsaCorpus.Piece piece) {
        List<Span> spans = new ArrayList<>();
        Span open = null;
        for (PfsaCorpus.Token token : piece.tokens()) {
            boolean inside = token.label().endsWith("-STATEMENT");
            boolean begins =
                    inside && (token.label().startsWith("B") || token.label().startsWith("U"));
            if (open != null && (!inside || begins)) {
                spans.add(open);
                open = null;
            }
            if (inside) {
                open = open == null ? token.span() : open.cover(token.span());
            }
        }
        if (open != null) {
            spans.add(open);
        }
        return spans;
    }

    /** Direct statements; those that follow one another under one cue make one span, as the corpus has it. */
    private static List<Span> found(Engine engine, String text) {
        Annotated doc = engine.analyze(Article.of(
                "pfsa",
                new Origin(null, null, "0".repeat(64), null),
                Published.unknown("not in the corpus"),
                null,
                text));
        List<Span> spans = new ArrayList<>();
        Span cue = null;
        for (Statement statement : doc.statements()) {
            if (statement.type() != StatementType.DIRECT) {
                continue;
            }
            boolean goesOn = statement.cue().equals(cue)
                    && statement.content().start() - spans.getLast().end() <= 2;
            if (goesOn) {
                spans.set(spans.size() - 1, spans.getLast().cover(statement.content()));
            } else {
                spans.add(statement.content());
            }
            cue = statement.cue();
        }
        return spans;
    }

    /** Which sentences of the corpus have a word inside a span. */
    private static boolean[] sentences(PfsaCorpus.Piece piece, List<Span> spans) {
        boolean[] holds = new boolean[piece.sentences()];
        for (PfsaCorpus.Token token : piece.tokens()) {
            holds[token.sentence()] |= token.word() && spans.stream().anyMatch(span -> span.contains(token.span()));
        }
        return holds;
    }

    private static String text(PfsaCorpus.Piece piece, int sentence) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (PfsaCorpus.Token token : piece.tokens()) {
            if (token.sentence() == sentence) {
                start = Math.min(start, token.span().start());
                end = Math.max(end, token.span().end());
            }
        }
        return piece.text().substring(start, end);
    }
}
