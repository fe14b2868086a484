package id.jejak.eval.time;

import id.jejak.engine.document.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One expression whose date the journalist gave.
 *
 * @param text the sentence, the date in brackets and the marks taken out
 * @param span the expression
 * @param published day of publication
 * @param gold the day the journalist gave
 */
record WeekdayRow(String text, Span span, LocalDate published, LocalDate gold) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * The rows of a file, in order.
     *
     * @throws IOException naming file and line, when a line lacks {@code masked}, {@code pub_date} or {@code gold}
     */
    static List<WeekdayRow> read(Path file) throws IOException {
        List<WeekdayRow> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row(file + ":" + number, line));
                }
            }
        }
        return rows;
    }

    private static WeekdayRow row(String where, String line) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(line);
            String masked = node.path("masked").asString("");
            int open = masked.indexOf('⟦');
            int close = masked.indexOf('⟧');
            if (open < 0 || close < open) {
                throw new IOException(where + ": masked holds no ⟦expression⟧");
            }
            String text = masked.substring(0, open) + masked.substring(open + 1, close) + masked.substring(close + 1);
            return new WeekdayRow(
                    text,
                    new Span(open, close - 1),
                    LocalDate.parse(node.path("pub_date").asString("")),
                    LocalDate.parse(node.path("gold").asString("")));
        } catch (JacksonException | DateTimeException e) {
            throw new IOException(where + ": " + e.getMessage(), e);
        }
    }
}
