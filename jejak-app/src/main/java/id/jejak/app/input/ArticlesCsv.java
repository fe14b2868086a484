package id.jejak.app.input;

import id.jejak.engine.document.Published;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a folder's {@code articles.csv} says of its files (file,outlet,published,url,title).
 *
 * <p>A broken table costs what it says, never the files: each fault is reported with its line, the rest holds.
 */
final class ArticlesCsv {
    static final String NAME = "articles.csv";

    private static final List<String> COLUMNS = List.of("file", "outlet", "published", "url", "title");
    private static final long MAX_BYTES = 64L << 20;

    /** The table of a folder without one. */
    static final ArticlesCsv NONE = new ArticlesCsv();

    private final Map<Path, Details> rows = new HashMap<>();

    private ArticlesCsv() {}

    /** The table of a folder; the one without rows when the folder has none. */
    static ArticlesCsv of(Path folder, String shownFolder, Consumer<Problem> problems) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        ArticlesCsv table = new ArticlesCsv();
        String where = shownFolder + NAME;
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new InputException("too_large", MAX_BYTES >> 20);
            }
            Content content = Decoder.decode(Files.readAllBytes(file));
            if (!content.warnings().isEmpty()) {
                problems.accept(Problem.doubt(where, "windows"));
            }
            table.parse(content.text(), folder, where, problems);
        } catch (InputException e) {
            problems.accept(new Problem(where, e.key(), e.values(), true, file));
        } catch (IOException e) {
            problems.accept(Problem.lost(where, file, "csv_syntax", String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            problems.accept(Problem.lost(
                    where,
                    file,
                    "csv_syntax",
                    String.valueOf(Objects.requireNonNull(e.getCause()).getMessage())));
        }
        return table;
    }

    private void parse(String text, Path folder, String where, Consumer<Problem> problems) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            if (!parser.getHeaderMap().containsKey("file")) {
                problems.accept(Problem.lost(
                        where, folder.resolve(NAME), "csv_no_file", String.join(",", parser.getHeaderNames())));
                return;
            }
            TreeSet<String> unknown = new TreeSet<>(parser.getHeaderNames());
            COLUMNS.forEach(unknown::remove);
            unknown.remove("id");
            if (!unknown.isEmpty()) {
                problems.accept(Problem.doubt(where, "csv_columns", String.join(", ", unknown)));
            }
            for (CSVRecord row : parser) {
                row(row, folder, where + ":" + parser.getCurrentLineNumber(), parser, problems);
            }
        }
    }

    private void row(CSVRecord row, Path folder, String where, CSVParser parser, Consumer<Problem> problems) {
        String name = cell(row, "file");
        if (name == null || row.size() > parser.getHeaderNames().size()) {
            problems.accept(Problem.lost(
                    where, null, "csv_row", row.size(), parser.getHeaderNames().size()));
            return;
        }
        Path file;
        try {
            file = folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            file = folder;
        }
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            problems.accept(Problem.lost(where, null, "csv_missing", name));
            return;
        }
        String date = cell(row, "published");
        Published published = date == null ? null : Dates.parse(date);
        if (date != null && published == null) {
            problems.accept(Problem.doubt(where, "date", date));
        }
        Details details = new Details(cell(row, "outlet"), published, cell(row, "url"), cell(row, "title"));
        if (rows.putIfAbsent(file, details) != null) {
            problems.accept(Problem.doubt(where, "csv_twice", name));
        }
    }

    private static @Nullable String cell(CSVRecord row, String column) {
        if (!row.isSet(column)) {
            return null;
        }
        String cell = row.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    /** What the table says of a file. */
    Details of(Path file) {
        return rows.getOrDefault(file.normalize(), Details.NONE);
    }
}
