package id.jejak.eval.fit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.eval.score.Gold;
import id.jejak.eval.score.GoldArticles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule, table, example, corpus or test carries words of the articles that quality is measured on. */
class CopiedWordsTest {
    @Test
    void noFiveWordsOfTheFoundingArticlesStandInAnySource() throws Exception {
        assertNothingIsCopied(GoldArticles.read(Gold.root().resolve("samples/korut-rusia")));
    }

    @Test
    void noFiveWordsOfTheGoldStandInAnySource() throws Exception {
        assertNothingIsCopied(GoldArticles.read(Gold.folder().resolve("texts")));
    }

    @Test
    void copiedSentenceIsFound() throws Exception {
        Article article =
                GoldArticles.read(Gold.root().resolve("samples/teluk-biru")).getFirst();
        Map<String, String> grams = grams(List.of(article));
        String line = article.text().lines().findFirst().orElseThrow();
        assertThat(FiveWords.saying("1\trule\t" + line + "|other").stream().filter(grams::containsKey))
                .isNotEmpty();
        assertThat(FiveWords.saying("Kapal itu membawa ikan segar ke pasar.").stream()
                        .filter(grams::containsKey))
                .isEmpty();
    }

    private static void assertNothingIsCopied(List<Article> articles) throws IOException {
        Map<String, String> grams = grams(articles);
        assertThat(grams).hasSizeGreaterThan(1_000);
        List<String> copied = new ArrayList<>();
        for (Path file : sources()) {
            int number = 0;
            boolean furnitureTable = file.toString().matches(".*/id/clean/(lines|inside)\\.tsv");
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
                number++;
                if (furnitureTable && line.contains("\tfurniture\t")) {
                    // What pages repeat on every article is no article's wording; some pages glue it to the text.
                    continue;
                }
                for (String gram : FiveWords.saying(line)) {
                    String from = grams.get(gram);
                    if (from != null) {
                        copied.add(
                                Gold.root().relativize(file) + ":" + number + ": \"" + gram + "\" stands in " + from);
                    }
                }
            }
        }
        assertThat(copied).isEmpty();
    }

    /** Every five words in a row of the body lines, with the article; page furniture is everybody's. */
    private static Map<String, String> grams(List<Article> articles) {
        Engine engine = new Engine(ResourceSource.shipped());
        Map<String, String> grams = new TreeMap<>();
        for (Article article : articles) {
            Annotated doc = engine.analyze(article);
            for (Line line : doc.lines()) {
                if (line.kind() == LineKind.BODY) {
                    StringBuilder text = new StringBuilder(article.slice(line.span()));
                    line.inside()
                            .forEach(inside -> text.replace(
                                    inside.span().start() - line.span().start(),
                                    inside.span().end() - line.span().start(),
                                    "\n".repeat(inside.span().length())));
                    FiveWords.saying(text.toString()).forEach(gram -> grams.put(gram, article.id()));
                }
            }
        }
        return grams;
    }

    /** Tables, rules, corpora and the sources of code and tests, where examples could hide. */
    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("jejak-engine", "jejak-app", "jejak-eval")) {
            try (Stream<Path> files = Files.walk(Gold.root().resolve(module).resolve("src"))) {
                files.filter(Files::isRegularFile)
                        .filter(file ->
                                file.toString().matches(".*\\.(java|tsv|txt|corpus|json|jsonl|csv|properties|md|html)"))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        assertThat(sources).hasSizeGreaterThan(100);
        return sources;
    }
}
