package id.jejak.eval.news;

import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the articles of a {@code .jsonl} file strictly: a measurement on half a file would be a wrong one. */
public final class NewsFile {
    private static final JsonMapper MAPPER = new JsonMapper();

    private NewsFile() {}

    /**
     * The articles of one file, in order.
     *
     * @throws IOException naming file and line, when a line is no article with an id and a text
     */
    public static List<Article> read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    articles.add(article(file + ":" + number, line));
                }
            }
        }
        return articles;
    }

    /** The articles of several files, one after the other. */
    public static List<Article> readAll(List<Path> files) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            articles.addAll(read(file));
        }
        return articles;
    }

    private static Article article(String where, String line) throws IOException {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new IOException(where + ": no JSON: " + e.getOriginalMessage(), e);
        }
        String id = text(node, "id");
        String text = text(node, "text");
        if (id == null || text == null) {
            throw new IOException(where + ": no \"id\" or no \"text\"");
        }
        Origin origin = new Origin(null, text(node, "url"), Sha256.hex(line), text(node, "outlet"));
        return Article.of(id, origin, published(where, text(node, "published")), text(node, "title"), text);
    }

    private static Published published(String where, @Nullable String day) throws IOException {
        if (day == null) {
            return Published.unknown("the file gives no date");
        }
        try {
            return Published.given(LocalDate.parse(day.substring(0, Math.min(10, day.length()))), null, Published.WIB);
        } catch (DateTimeException e) {
            throw new IOException(where + ": published is \"" + day + "\"; expected a day as 2023-09-17", e);
        }
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() && !value.stringValue().isEmpty() ? value.stringValue() : null;
    }
}
