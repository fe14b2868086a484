package id.jejak.eval.chronicle;

import id.jejak.engine.Engine;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.eval.Main;
import id.jejak.eval.news.NewsFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./jejak eval-chronicle FILE.jsonl...}: the chronicle of many articles, measured or printed to be read. */
@Command(
        name = "eval-chronicle",
        description = "Times the chronicle over 1,000, 2,000, 4,000 ... articles, or prints its entries to be judged.",
        mixinStandardHelpOptions = true)
public final class ChronicleCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.jsonl", arity = "1..*", description = "Articles, one JSON object a line.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N articles of the files.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--busiest",
            paramLabel = "N",
            description = "Prints the N names in most entries with all of these.")
    private int busiest;

    @Option(names = "--merged", description = "Prints the entries that several articles tell.")
    private boolean merged;

    @Option(names = "--discrepancies", description = "Prints the values in which reports differ.")
    private boolean discrepancies;

    @Option(names = "--scale", description = "Times the chronicle of the shuffled articles as they double.")
    private boolean scale;

    @Option(names = "--first", paramLabel = "N", description = "The first size; default: ${DEFAULT-VALUE}.")
    private int first = 1_000;

    @Option(names = "--seed", paramLabel = "N", description = "Order of the articles; default: ${DEFAULT-VALUE}.")
    private long seed = 20260801;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        ResourceSource resources = ResourceSource.shipped();
        Engine engine = new Engine(resources);
        List<Article> articles = NewsFile.readAll(files).stream().limit(limit).toList();
        if (scale) {
            scale(print, resources, engine, articles);
        }
        if (busiest > 0 || merged || discrepancies) {
            Chronicle chronicle =
                    engine.chronicle(articles.stream().map(engine::analyze).toList());
            EntryReading reading = new EntryReading(print, chronicle);
            if (busiest > 0) {
                reading.busiest(busiest);
            }
            if (merged) {
                reading.merged();
            }
            if (discrepancies) {
                reading.discrepancies();
            }
        }
        print.flush();
        return Main.DONE;
    }

    private void scale(PrintWriter print, ResourceSource resources, Engine engine, List<Article> articles) {
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));
        print.println("seed " + seed + "; processor seconds, which other programs do not lengthen");
        List<Annotated> docs = new ArrayList<>();
        ChronicleScale measure = new ChronicleScale(resources, engine);
        int next = first;
        ChronicleScale.Step before = null;
        for (Article article : shuffled) {
            docs.add(engine.analyze(article));
            if (docs.size() == next) {
                // Once unmeasured, for the compiler.
                if (before == null) {
                    measure.measure(docs);
                }
                ChronicleScale.Step step = measure.measure(docs);
                print.println(String.format(
                        Locale.ROOT,
                        "%6d articles  %d entries  chronicle %.2f  of it echoes and stories %.2f, all else %.2f%s",
                        step.articles(),
                        step.entries(),
                        step.all(),
                        step.texts(),
                        step.rest(),
                        before == null
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        "; times the half: %.2f, all else %.2f",
                                        step.all() / before.all(),
                                        step.rest() / before.rest())));
                print.flush();
                before = step;
                next *= 2;
            }
        }
    }
}
