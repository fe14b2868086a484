package id.jejak.eval.plant;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.echo.CreditCarrier;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.echo.EchoCollection;
import id.jejak.engine.echo.EchoFinder;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.story.Story;
import id.jejak.engine.story.StoryCollection;
import id.jejak.engine.story.StoryFinder;
import id.jejak.eval.Main;
import id.jejak.eval.bench.Memory;
import id.jejak.eval.news.NewsFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./jejak eval-scale FILE.jsonl...}: time and memory of echoes, credits and stories as articles double. */
@Command(
        name = "eval-scale",
        description = "Times echoes, credits and stories over 1,000, 2,000, 4,000 ... articles and over all.",
        mixinStandardHelpOptions = true)
public final class ScaleCommand implements Callable<Integer> {
    private static final double MEBI = 1024 * 1024;
    private static final int FIRST = 1_000;
    private static final double JACCARD = 0.5;

    /** One shared passage may be a shared quotation; two are a shared text. */
    private static final int SHARED_TEXT = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.jsonl", arity = "1..*", description = "Articles, one JSON object a line.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Order of the articles and samples; default: ${DEFAULT-VALUE}.")
    private long seed = 20260801;

    @Option(
            names = "--pairs",
            paramLabel = "FILE.jsonl",
            description = "Pairs of articles {\"a\",\"b\"}: says how many of them the echoes join.")
    private @Nullable Path pairs;

    @Option(names = "--minhash", description = "Runs MinHash-LSH over the same articles beside it.")
    private boolean minhash;

    @Option(
            names = "--draw",
            paramLabel = "KIND=N",
            split = ",",
            description =
                    "Prints N finds of a kind drawn by the seed, to be read: verbatim, edited, translated, repeat,"
                            + " standing, stories; may be given several times.")
    private Map<String, Integer> draw = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        for (String kind : draw.keySet()) {
            if (!Samples.kinds().contains(kind)) {
                throw new ParameterException(
                        spec.commandLine(), "--draw " + kind + ": expected one of " + Samples.kinds());
            }
        }
        PrintWriter print = spec.commandLine().getOut();
        ResourceSource resources = ResourceSource.shipped();
        Engine engine = new Engine(resources);
        List<Article> articles = new ArrayList<>(NewsFile.readAll(files));
        Collections.shuffle(articles, new Random(seed));
        line(print, "seed %d; %d articles", seed, articles.size());
        line(print, "seconds: wall time, and processor time in brackets, which other programs do not lengthen");
        warm(resources, articles.stream().limit(FIRST / 4).map(engine::analyze).toList());

        EchoCollection echoCollection = new EchoFinder(resources).collection();
        StoryCollection storyCollection = new StoryFinder(resources).collection();
        // What credits need of an article: all its other annotations are let go.
        List<Annotated> known = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        double analysis = 0;
        double adding = 0;
        double before = 0;
        int next = FIRST;
        Memory.resetPeak();
        for (Article article : articles) {
            Watch analyze = new Watch();
            Annotated doc = engine.analyze(article);
            analyze.stop();
            analysis += analyze.processor;
            Watch add = new Watch();
            echoCollection.add(doc);
            storyCollection.add(doc);
            known.add(Annotated.bare(article)
                    .withText(doc.language(), doc.published(), doc.outlet(), doc.credit(), List.of()));
            add.stop();
            adding += add.processor;
            if (minhash) {
                words.add(words(doc));
            }
            if (known.size() == next) {
                double together = adding + step(print, known.size(), adding, before, echoCollection, storyCollection);
                before = together;
                next *= 2;
            }
        }

        Watch echo = new Watch();
        List<Echo> echoes = echoCollection.echoes();
        echo.stop();
        Watch credit = new Watch();
        Map<String, Credit> credits = new CreditCarrier(Outlets.load(resources)).carry(known, echoes);
        credit.stop();
        Watch story = new Watch();
        List<Story> stories = storyCollection.stories(echoes);
        story.stop();
        long peak = Memory.peakHeap();
        line(
                print,
                "all %d: analysis (%.2f), adding to the collections (%.2f), echoes %s, credits %s, stories %s; heap at most %.0f MiB with garbage, %.0f MiB live; process %.0f MiB",
                known.size(),
                analysis,
                adding,
                echo,
                credit,
                story,
                peak / MEBI,
                Memory.live() / MEBI,
                Memory.peakResident() / MEBI);
        report(print, echoes, credits, stories);
        Set<String> joined = joined(echoes);
        if (pairs != null) {
            candidates(print, pairs, joined);
        }
        if (minhash) {
            reference(print, known, words, joined);
        }
        new Samples(print, seed, articles).print(draw, echoes, stories);
        print.flush();
        return Main.DONE;
    }

    /** Once unmeasured, for the compiler. */
    private static void warm(ResourceSource resources, List<Annotated> docs) {
        List<Echo> echoes = new EchoFinder(resources).find(docs);
        new StoryFinder(resources).find(docs, echoes);
    }

    /** Measures what the articles so far cost, and returns the processor seconds of finding, without adding. */
    private static double step(
            PrintWriter print,
            int n,
            double adding,
            double before,
            EchoCollection echoCollection,
            StoryCollection storyCollection) {
        Watch echo = new Watch();
        List<Echo> echoes = echoCollection.echoes();
        echo.stop();
        Watch story = new Watch();
        int stories = storyCollection.stories(echoes).size();
        story.stop();
        double together = adding + echo.processor + story.processor;
        line(
                print,
                "%6d articles  adding (%.2f)  echoes %s (%d found)  stories %s (%d)  together (%.2f)%s",
                n,
                adding,
                echo,
                echoes.size(),
                story,
                stories,
                together,
                before == 0 ? "" : String.format(Locale.ROOT, "  %.2f times the half", together / before));
        return echo.processor + story.processor;
    }

    private static void report(PrintWriter print, List<Echo> echoes, Map<String, Credit> credits, List<Story> stories) {
        Map<String, Integer> kinds = new TreeMap<>();
        echoes.forEach(e -> kinds.merge(name(e), 1, Integer::sum));
        Map<String, Integer> how = new TreeMap<>();
        credits.values().forEach(c -> how.merge(c.how().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        int largest = stories.stream()
                .mapToInt(story -> story.articles().size())
                .max()
                .orElse(0);
        long shared =
                stories.stream().filter(story -> story.articles().size() > 1).count();
        line(
                print,
                "echoes %s; credits %s; %d stories, %d of several articles, the largest of %d",
                kinds,
                how,
                stories.size(),
                shared,
                largest);
    }

    /** The kind, and what is shared when it is not the text of the news. */
    private static String name(Echo echo) {
        return echo.kind().label()
                + (echo.shared() == Echo.Shared.TEXT ? "" : " " + echo.shared().label());
    }

    /** Pairs of articles with two or more echoes, as {@code a b} with the smaller id first. */
    private static Set<String> joined(List<Echo> echoes) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Echo echo : echoes) {
            if (!echo.a().article().equals(echo.b().article()) && echo.shared() != Echo.Shared.STANDING) {
                counts.merge(pair(echo.a().article(), echo.b().article()), 1, Integer::sum);
            }
        }
        counts.values().removeIf(n -> n < SHARED_TEXT);
        return new TreeSet<>(counts.keySet());
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
    }

    private static void candidates(PrintWriter print, Path file, Set<String> joined) throws IOException {
        int found = 0;
        int all = 0;
        List<String> missed = new ArrayList<>();
        JsonMapper mapper = new JsonMapper();
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode node = mapper.readTree(row);
            String pair = pair(node.path("a").asString(), node.path("b").asString());
            all++;
            if (joined.contains(pair)) {
                found++;
            } else {
                missed.add(pair + " " + node.path("containment").asString());
            }
        }
        line(print, "of %d candidate pairs %d are joined by two echoes or more; not joined:", all, found);
        missed.stream().limit(40).forEach(pair -> print.println("  " + pair));
    }

    private static void reference(
            PrintWriter print, List<Annotated> docs, List<List<String>> words, Set<String> joined) {
        Watch watch = new Watch();
        Set<String> theirs = new TreeSet<>();
        for (MinHashLsh.Pair pair : new MinHashLsh(JACCARD).pairs(words)) {
            theirs.add(pair(
                    docs.get(pair.a()).article().id(),
                    docs.get(pair.b()).article().id()));
        }
        watch.stop();
        int both = 0;
        for (String pair : theirs) {
            both += joined.contains(pair) ? 1 : 0;
        }
        line(
                print,
                "pairs of articles: echoes join %d; MinHash-LSH at Jaccard %.1f on word 5-grams finds %d in %s, %d of them joined too",
                joined.size(),
                JACCARD,
                theirs.size(),
                watch,
                both);
    }

    private static List<String> words(Annotated doc) {
        List<String> words = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            words.addAll(Planter.words(sentence));
        }
        return words;
    }

    /** Wall and processor time of this thread, as {@code 1.20 s (0.80)}. */
    private static final class Watch {
        private final long startWall = System.nanoTime();
        private final long startProcessor = Memory.processorNanos();
        private double wall;
        private double processor;

        void stop() {
            wall = (System.nanoTime() - startWall) / 1e9;
            processor = (Memory.processorNanos() - startProcessor) / 1e9;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f s (%.2f)", wall, processor);
        }
    }

    private static void line(PrintWriter print, String format, Object... values) {
        print.println(String.format(Locale.ROOT, format, values));
        print.flush();
    }
}
