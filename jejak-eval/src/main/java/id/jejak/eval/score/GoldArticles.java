package id.jejak.eval.score;

import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the articles of a gold folder: {@code texts/*.txt} with what {@code texts/articles.csv} says of them. */
public final class GoldArticles {
    private GoldArticles() {}

    /** The articles in the order of the table, ids without the file ending. */
    public static List<Article> read(Path texts) throws IOException {
        List<Article> articles = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (Reader reader = Files.newBufferedReader(texts.resolve("articles.csv"), StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, format)) {
            for (CSVRecord row : rows) {
                articles.add(article(texts, row));
            }
        }
        return List.copyOf(articles);
    }

    private static Article article(Path texts, CSVRecord row) throws IOException {
        String file = row.get("file");
        byte[] bytes = Files.readAllBytes(texts.resolve(file));
        String day = cell(row, "published");
        Published published = day == null
                ? Published.unknown("articles.csv gives no date")
                : Published.given(LocalDate.parse(day), null, Published.WIB);
        Origin origin = new Origin(file, cell(row, "url"), Sha256.hex(bytes), cell(row, "outlet"));
        String id = file.endsWith(".txt") ? file.substring(0, file.length() - ".txt".length()) : file;
        return Article.of(id, origin, published, cell(row, "title"), new String(bytes, StandardCharsets.UTF_8));
    }

    private static @Nullable String cell(CSVRecord row, String column) {
        String cell = row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
        return cell.isBlank() ? null : cell;
    }
}
