package id.jejak.eval.plant;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.echo.CreditCarrier;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.echo.EchoFinder;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.eval.Main;
import id.jejak.eval.bench.Memory;
import id.jejak.eval.news.NewsFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./jejak eval-plant FILE.jsonl}: echoes found among planted ones, by degree of rewriting, beside MinHash-LSH. */
@Command(
        name = "eval-plant",
        description = "Plants rewritten articles and prints recall and precision of echoes by degree of rewriting.",
        mixinStandardHelpOptions = true)
public final class PlantCommand implements Callable<Integer> {
    private static final double[] DEGREES = {0, 0.1, 0.2, 1.0 / 3, 0.5, 2.0 / 3};
    private static final double JACCARD = 0.5;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.jsonl", arity = "1..*", description = "Articles to rewrite.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--seed", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 20260801;

    @Option(names = "--bases", paramLabel = "N", description = "Families to plant; default: ${DEFAULT-VALUE}.")
    private int bases = 150;

    @Option(names = "--misses", paramLabel = "N", description = "Prints N missed passages and N false finds.")
    private int misses;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        ResourceSource resources = ResourceSource.shipped();
        Engine engine = new Engine(resources);
        List<Annotated> all = new ArrayList<>(
                NewsFile.readAll(files).stream().map(engine::analyze).toList());
        Collections.shuffle(all, new Random(seed));
        List<Annotated> strangers = Strangers.among(all);
        int families = Math.min(bases, strangers.size());
        Planted planted = new Planter(Synonyms.load(resources), DEGREES, seed)
                .plant(strangers.subList(0, families), strangers.subList(families, strangers.size()));
        List<Annotated> docs = planted.articles().stream().map(engine::analyze).toList();

        long start = Memory.processorNanos();
        List<Echo> echoes = new EchoFinder(resources).find(docs);
        double echoSeconds = (Memory.processorNanos() - start) / 1e9;
        List<PlantScore.Find> finds = echoes.stream()
                .filter(echo -> !echo.a().article().equals(echo.b().article()))
                .filter(echo -> echo.shared() != Echo.Shared.STANDING)
                .map(echo -> new PlantScore.Find(
                        echo.a().article(),
                        echo.a().span(),
                        echo.b().article(),
                        echo.b().span()))
                .toList();
        PlantScore ours = new PlantScore(planted, DEGREES.length).count(finds);
        start = Memory.processorNanos();
        List<PlantScore.Find> reference = reference(docs);
        double referenceSeconds = (Memory.processorNanos() - start) / 1e9;
        PlantScore theirs = new PlantScore(planted, DEGREES.length).count(reference);

        line(
                print,
                "seed %d: %d families of %d variants, %d articles in all, %d planted passages",
                seed,
                families,
                DEGREES.length,
                docs.size(),
                planted.passages().size());
        line(
                print,
                "%-9s %-8s %-9s | %-18s | %-18s",
                "asked",
                "changed",
                "passages",
                "echo   R      P",
                "minhash R     P");
        for (int d = 0; d < DEGREES.length; d++) {
            line(
                    print,
                    "%-9.2f %-8.3f %-9d | %8.4f %8.4f  | %8.4f %8.4f",
                    DEGREES[d],
                    ours.meanChanged(d),
                    ours.expected(d),
                    ours.recall(d),
                    ours.precision(d),
                    theirs.recall(d),
                    theirs.precision(d));
        }
        line(
                print,
                "pairs found: echo %d in %.2f s of one processor (%d between strangers), minhash at Jaccard %.1f %d in %.2f s (%d between strangers)",
                finds.size(),
                echoSeconds,
                ours.strange(),
                JACCARD,
                reference.size(),
                referenceSeconds,
                theirs.strange());
        credits(print, planted, new CreditCarrier(Outlets.load(resources)).carry(docs, echoes));
        if (misses > 0) {
            new Misses(planted, docs, finds).print(print, misses);
        }
        print.flush();
        return Main.DONE;
    }

    /** Passages alike by word 5-grams, as the reference sees them. */
    private static List<PlantScore.Find> reference(List<Annotated> docs) {
        List<Annotated> owners = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        for (Annotated doc : docs) {
            for (Sentence sentence : Planter.sentences(doc)) {
                owners.add(doc);
                sentences.add(sentence);
                words.add(Planter.words(sentence));
            }
        }
        List<PlantScore.Find> finds = new ArrayList<>();
        for (MinHashLsh.Pair pair : new MinHashLsh(JACCARD).pairs(words)) {
            Article a = owners.get(pair.a()).article();
            Article b = owners.get(pair.b()).article();
            if (!a.id().equals(b.id())) {
                finds.add(new PlantScore.Find(
                        a.id(),
                        sentences.get(pair.a()).span(),
                        b.id(),
                        sentences.get(pair.b()).span()));
            }
        }
        return finds;
    }

    /** Variants of a base with a stated agency should carry it; no other article should. */
    private static void credits(PrintWriter print, Planted planted, Map<String, Credit> credits) {
        int[] all = new int[DEGREES.length];
        int[] carried = new int[DEGREES.length];
        int wrong = 0;
        for (Map.Entry<String, Credit> credit : credits.entrySet()) {
            Planted.Variant variant = planted.variants().get(credit.getKey());
            boolean has = credit.getValue().how() == Credit.How.CARRIED;
            if (variant != null && variant.credited()) {
                all[variant.degree()]++;
                carried[variant.degree()] += has ? 1 : 0;
            } else if (has) {
                wrong++;
            }
        }
        StringBuilder out = new StringBuilder("credits carried over, by degree:");
        for (int d = 0; d < DEGREES.length; d++) {
            out.append(' ').append(carried[d]).append('/').append(all[d]);
        }
        print.println(out.append("; carried to articles without one: ").append(wrong));
    }

    private static void line(PrintWriter print, String format, Object... values) {
        print.println(String.format(Locale.ROOT, format, values));
    }
}
