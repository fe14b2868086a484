package id.jejak.eval.gold;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.eval.score.GoldArticles;
import id.jejak.eval.score.GoldSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Articles as a careful reader annotated them: lines, sentences and quotations by the engine; times, entities, statements and events by
 * the gold. What comes over articles is then measured apart from what comes before.
 */
public final class GoldReader {
    private GoldReader() {}

    /**
     * The articles that the gold's annotation over articles covers, in the order of {@code articles.csv}.
     *
     * @throws IOException when the texts cannot be read
     */
    public static List<Annotated> read(GoldSet gold, Engine engine) throws IOException {
        Map<String, JsonNode> byId = new HashMap<>();
        gold.documents().forEach(document -> byId.put(document.id(), document.gold()));
        List<Annotated> articles = new ArrayList<>();
        for (Article article : GoldArticles.read(gold.folder().resolve("texts"))) {
            JsonNode hand = byId.get(article.id());
            if (hand != null && gold.crossArticles().contains(article.id())) {
                articles.add(new GoldLayers(engine.analyze(article), hand).annotated());
            }
        }
        return articles;
    }
}
