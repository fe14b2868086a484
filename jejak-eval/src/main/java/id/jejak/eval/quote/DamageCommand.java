package id.jejak.eval.quote;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.CodePoints;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.eval.Main;
import id.jejak.eval.score.GoldArticles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./jejak eval-damage FILE.jsonl [--gold DIR]}: what statements lose when quotation marks are deleted, doubled, swapped or mixed.
 * Each article is damaged in one of the four ways in turn. Exit code 1 when F1 falls by more than a fifth, a statement leaves its line,
 * or an article takes longer than a second.
 */
@Command(
        name = "eval-damage",
        description = "Damages quotation marks by a seed and measures what statements lose.",
        mixinStandardHelpOptions = true)
public final class DamageCommand implements Callable<Integer> {
    private static final double HALF = 0.5;
    private static final double KEPT = 0.8;
    private static final long SLOW_NANOS = 1_000_000_000L;
    private static final int FEWEST_MARKS = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Articles as .jsonl with id and text.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Gold folder, damaged and scored against its statements too.")
    private @Nullable Path gold;

    @Option(names = "--seed", paramLabel = "N", description = "Seed (${DEFAULT-VALUE}).")
    private long seed = 20230917;

    @Option(names = "--articles", paramLabel = "N", description = "How many articles (${DEFAULT-VALUE}).")
    private int count = 200;

    private int beyondLine;
    private int slow;
    private long slowestNanos;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        Engine engine = new Engine(ResourceSource.shipped());
        print.println("seed " + seed);
        Map<Damage.Kind, Counts> byKind = new EnumMap<>(Damage.Kind.class);
        Counts all = new Counts();
        List<Article> articles = read();
        for (int i = 0; i < articles.size(); i++) {
            Damage.Kind kind = Damage.Kind.values()[i % Damage.Kind.values().length];
            Article article = articles.get(i);
            List<Span> whole = contents(engine.analyze(article), null);
            List<Span> hurt = damaged(engine, article, kind, i);
            byKind.computeIfAbsent(kind, key -> new Counts()).addSpans(whole, hurt, HALF);
            all.addSpans(whole, hurt, HALF);
        }
        byKind.forEach((kind, counts) -> print.println(pad(kind.name().toLowerCase(Locale.ROOT)) + counts));
        print.println(pad("all, " + articles.size()) + all);
        boolean fine = all.f1() >= KEPT;
        if (gold != null) {
            fine &= gold(engine, gold, print);
        }
        print.println(pad("beyond their line") + beyondLine);
        print.println(pad("slowest article") + slowestNanos / 1_000_000 + " ms");
        print.flush();
        return fine && beyondLine == 0 && slow == 0 ? Main.DONE : Main.WRONG;
    }

    private boolean gold(Engine engine, Path folder, PrintWriter print) throws IOException {
        Counts before = new Counts();
        Counts after = new Counts();
        int i = 0;
        for (Article article : GoldArticles.read(folder.resolve("texts"))) {
            List<Span> right = statements(folder, article);
            for (Damage.Kind kind : Damage.Kind.values()) {
                before.addSpans(right, contents(engine.analyze(article), null), HALF);
                after.addSpans(right, damaged(engine, article, kind, i++), HALF);
            }
        }
        print.println(pad("gold, untouched") + before);
        print.println(pad("gold, damaged") + after);
        return after.f1() >= KEPT * before.f1();
    }

    private static List<Span> statements(Path folder, Article article) throws IOException {
        JsonNode root = JsonMapper.shared()
                .readTree(Files.readString(
                        folder.resolve("gold").resolve(article.id() + ".json"), StandardCharsets.UTF_8));
        CodePoints points = CodePoints.of(article.text());
        List<Span> spans = new ArrayList<>();
        for (JsonNode row : root.path("statements")) {
            JsonNode content = row.path("content");
            spans.add(new Span(
                    points.toUtf16(content.path("start").intValue()),
                    points.toUtf16(content.path("end").intValue())));
        }
        return spans;
    }

    private List<Span> damaged(Engine engine, Article article, Damage.Kind kind, int number) {
        Damage damage = Damage.of(article.text(), kind, new Random(seed + number));
        Article hurt = Article.of(article.id(), article.origin(), article.given(), article.title(), damage.text());
        long begun = System.nanoTime();
        Annotated doc = engine.analyze(hurt);
        long nanos = System.nanoTime() - begun;
        slowestNanos = Math.max(slowestNanos, nanos);
        slow += nanos > SLOW_NANOS ? 1 : 0;
        for (Statement statement : doc.statements()) {
            beyondLine += statement.content().of(damage.text()).indexOf('\n') >= 0 ? 1 : 0;
        }
        return contents(doc, damage);
    }

    private static List<Span> contents(Annotated doc, @Nullable Damage damage) {
        return doc.statements().stream()
                .map(Statement::content)
                .map(span -> damage == null ? span : damage.back(span))
                .toList();
    }

    /** The first articles with at least two quotation marks. */
    private List<Article> read() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (articles.size() == count) {
                break;
            }
            JsonNode row = JsonMapper.shared().readTree(line);
            String text = row.path("text").asString("");
            if (text.chars().filter(c -> c == '"' || c == '“' || c == '”').count() < FEWEST_MARKS) {
                continue;
            }
            Origin origin = new Origin(null, null, "0".repeat(64), null);
            articles.add(Article.of(
                    row.path("id").asString("line"), origin, Published.unknown("not asked for"), null, text));
        }
        return articles;
    }

    private static String pad(String label) {
        return String.format(Locale.ROOT, "%-20s", label);
    }
}
