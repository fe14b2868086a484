package id.jejak.eval.identity;

import id.jejak.engine.Engine;
import id.jejak.engine.correction.Bonds;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.witness.NameKinds;
import id.jejak.engine.witness.WhoIsWho;
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

/**
 * Draws pairs of entities of different articles with names alike: joined by one name, joined by different names, kept apart. A person
 * judges them by their contexts; the seed is printed.
 */
@Command(
        name = "eval-identity",
        description = "Pairs of like names over articles, joined and kept apart, for a person to judge.",
        mixinStandardHelpOptions = true)
public final class IdentityCommand implements Callable<Integer> {
    private static final int CONTEXT = 70;

    @Parameters(paramLabel = "FILE.jsonl", description = "Articles.")
    private List<Path> files = List.of();

    @Option(
            names = "--pairs",
            defaultValue = "60",
            description = "Pairs joined, and pairs kept apart (default ${DEFAULT-VALUE}).")
    private int pairs = 60;

    @Option(names = "--seed", defaultValue = "7", description = "Seed of the draw (default ${DEFAULT-VALUE}).")
    private long seed = 7;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ResourceSource resources = ResourceSource.shipped();
        Engine engine = new Engine(resources);
        List<Annotated> docs = new ArrayList<>();
        for (Article article : NewsFile.readAll(files)) {
            docs.add(engine.analyze(article));
        }
        docs.sort(Comparator.comparing(doc -> doc.article().id()));
        PairDraw draw =
                new PairDraw(docs, WhoIsWho.of(docs, Countries.load(resources), Bonds.NONE, NameKinds.load(resources)));
        out.printf(Locale.ROOT, "seed %d, %d articles%n", seed, docs.size());
        print(out, draw.draw(PairDraw.Kind.OTHER_NAME, pairs / 2, seed));
        print(out, draw.draw(PairDraw.Kind.SAME_NAME, pairs - pairs / 2, seed));
        print(out, draw.draw(PairDraw.Kind.APART, pairs, seed));
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, List<PairDraw.Pair> pairs) {
        for (int i = 0; i < pairs.size(); i++) {
            PairDraw.Pair pair = pairs.get(i);
            out.printf(
                    Locale.ROOT,
                    "%s\t%d\t%s\t%s\t%s\t%s\t%s%n",
                    pair.kind().name().toLowerCase(Locale.ROOT),
                    i + 1,
                    pair.a().entity().type(),
                    pair.a().entity().name(),
                    pair.b().entity().name(),
                    context(pair.a()),
                    context(pair.b()));
        }
    }

    /** The words around the first mention, in one line. */
    private static String context(PairDraw.Named named) {
        EntityMention mention = named.entity().mentions().getFirst();
        String text = named.doc().text();
        int start = mention.span().start();
        int end = mention.span().end();
        return (text.substring(Math.max(0, start - CONTEXT), start)
                        + "[" + text.substring(start, end) + "]"
                        + text.substring(end, Math.min(text.length(), end + CONTEXT)))
                .replaceAll("\\s+", " ");
    }
}
