package id.jejak.eval.fit;

import id.jejak.app.json.ChronicleJson;
import id.jejak.engine.Engine;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.eval.score.Gold;
import id.jejak.eval.score.GoldArticles;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The five founding articles in this world and in the other one. */
final class Sample {
    /** "Peringatan 70 tahun ... 1953" holds for one year only, so sentences on it would rightly change. */
    private static final Pattern ANNIVERSARY = Pattern.compile("(?m)^.*peringatan 70 tahun.*$");

    private final List<Article> articles;
    private final Renaming renaming = new Renaming(OtherWorld.NAMES, OtherWorld.MONTHS);
    private final Map<String, Renaming.Text> renamed = new HashMap<>();

    Sample() throws IOException {
        articles = GoldArticles.read(Gold.root().resolve("samples/korut-rusia")).stream()
                .map(article ->
                        with(article, ANNIVERSARY.matcher(article.text()).replaceAll(""), published(article)))
                .toList();
        articles.forEach(article -> renamed.put(article.id(), renaming.text(article.text(), published(article))));
    }

    private static LocalDate published(Article article) {
        return Objects.requireNonNull(article.given().date(), article.id());
    }

    private static Article with(Article article, String text, LocalDate published) {
        Origin origin = new Origin(
                article.origin().path(),
                null,
                Sha256.hex(text),
                article.origin().outlet());
        return Article.of(article.id(), origin, Published.given(published, null, Published.WIB), article.title(), text);
    }

    List<Article> articles() {
        return articles;
    }

    /** The chronicle of this world, told as it ought to stand in the other one. */
    Map<String, Integer> expected(ResourceSource resources) {
        List<Integer> years = articles.stream().map(a -> published(a).getYear()).toList();
        Lines lines = new Lines(
                renaming::names,
                value -> renaming.date(value, years),
                (id, offset, start) -> Objects.requireNonNull(renamed.get(id)).moved(offset, start));
        return lines.of(chronicle(resources, articles));
    }

    /** The chronicle of the other world, read with that world's tables of names. */
    Map<String, Integer> found(ResourceSource resources) {
        ResourceSource swapped = name -> {
            String text = resources.read(name);
            return OtherWorld.TABLES.contains(name)
                    ? renaming.names(text)
                    : OtherWorld.WORD_TABLES.contains(name) ? renaming.words(text) : text;
        };
        List<Article> others = articles.stream()
                .map(article -> with(
                        article,
                        Objects.requireNonNull(renamed.get(article.id())).text(),
                        renaming.day(published(article))))
                .toList();
        return new Lines(name -> name, value -> value, (id, offset, start) -> offset).of(chronicle(swapped, others));
    }

    private static JsonNode chronicle(ResourceSource resources, List<Article> articles) {
        Engine engine = new Engine(resources);
        return ChronicleJson.of(
                engine.chronicle(articles.stream().map(engine::analyze).toList()));
    }

    /** What stands in one and not in the other, one line each. */
    static List<String> differences(Map<String, Integer> expected, Map<String, Integer> found) {
        Map<String, Integer> all = new TreeMap<>(expected);
        found.forEach((line, n) -> all.merge(line, -n, Integer::sum));
        return all.entrySet().stream()
                .filter(line -> line.getValue() != 0)
                .map(line -> (line.getValue() > 0 ? "only under the old names: " : "only under the new names: ")
                        + line.getKey())
                .toList();
    }
}
