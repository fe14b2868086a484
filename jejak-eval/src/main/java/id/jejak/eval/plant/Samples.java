package id.jejak.eval.plant;

import id.jejak.engine.document.Article;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.story.Story;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Finds drawn by a seed, to be read by a person. Each kind is drawn by itself, so that the same seed gives the same echoes whatever
 * else is drawn beside them.
 */
final class Samples {
    private static final String STORIES = "stories";
    private static final String STANDING = "standing";

    private final PrintWriter print;
    private final long seed;
    private final Map<String, Article> articles = new HashMap<>();

    Samples(PrintWriter print, long seed, List<Article> articles) {
        this.print = print;
        this.seed = seed;
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    /** Names of what can be drawn: the kinds of echo, {@code standing} for those of standing phrases, and {@code stories}. */
    static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (Echo.Kind kind : Echo.Kind.values()) {
            kinds.add(kind.label());
        }
        kinds.add(STANDING);
        kinds.add(STORIES);
        return List.copyOf(kinds);
    }

    /** Prints what is asked for, so many of each kind. */
    void print(Map<String, Integer> wanted, List<Echo> echoes, List<Story> stories) {
        wanted.forEach((kind, n) -> {
            if (kind.equals(STORIES)) {
                drawn(stories, story -> story.articles().size() > 1, n).forEach(this::print);
            } else {
                drawn(echoes, echo -> kindOf(echo).equals(kind), n).forEach(this::print);
            }
        });
    }

    private static String kindOf(Echo echo) {
        return echo.shared() == Echo.Shared.STANDING ? STANDING : echo.kind().label();
    }

    private <T> List<T> drawn(List<T> all, Predicate<T> wanted, int n) {
        List<T> several = new ArrayList<>(all.stream().filter(wanted).toList());
        Collections.shuffle(several, new Random(seed));
        return several.subList(0, Math.min(n, several.size()));
    }

    private void print(Story story) {
        print.println("story " + story.name());
        story.articles().forEach(this::head);
    }

    private void print(Echo echo) {
        print.println(
                "echo " + echo.kind().label() + " " + echo.shared().label() + " " + Math.round(echo.score() * 100));
        head(echo.a().article());
        print.println("    " + echo.a().exact().replace('\n', ' '));
        if (!echo.b().article().equals(echo.a().article())) {
            head(echo.b().article());
        }
        print.println("    " + echo.b().exact().replace('\n', ' '));
    }

    private void head(String id) {
        Article article = articles.get(id);
        if (article == null) {
            throw new IllegalStateException("find of an article that was not given: " + id);
        }
        print.println("  " + id + " " + article.given().date() + " "
                + article.origin().outlet() + " " + article.title());
    }
}
