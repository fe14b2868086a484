package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every export of the self-written sample. */
class ExportCommandTest {
    @TempDir
    static Path here;

    private static Jejak jejak;

    @BeforeAll
    static void aCase() {
        jejak = new Jejak(here);
        assertThat(jejak.run("run", Jejak.TELUK_BIRU, "--case", "k").code()).isZero();
    }

    private static TreeMap<String, String> export(String format, String folder) throws Exception {
        Jejak.Result result = jejak.run("export", "k", "--to", format, folder);
        assertThat(result.code()).as(result.err()).isZero();
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(here.resolve(folder))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    @ParameterizedTest
    @CsvSource({
        "csv, 'articles.csv disputes.csv echoes.csv entities.csv entries.csv events.csv statements.csv witnesses.csv'",
        "jsonl, 'articles.jsonl discrepancies.jsonl disputes.jsonl echoes.jsonl entries.jsonl roles.jsonl "
                + "statement_groups.jsonl stories.jsonl'",
        "plover, 'plover-columns.csv plover.csv'",
        "annotations, annotations.jsonld",
        "html, report.html"
    })
    void aFormatGivesItsFilesAndTheSameBytesAgain(String format, String names) throws Exception {
        TreeMap<String, String> first = export(format, "a-" + format);
        assertThat(String.join(" ", first.keySet())).isEqualTo(names);
        assertThat(export(format, "a-" + format)).isEqualTo(first);
    }

    @Test
    void ploverHasARowForEachHappeningHoweverOftenItWasReported() throws Exception {
        JsonNode entries = JsonMapper.builder()
                .build()
                .readTree(jejak.run("chronicle", "k", "--format", "json").out())
                .path("entries");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String table = export("plover", "p").getOrDefault("plover.csv", "");
        try (CSVParser csv = CSVParser.parse(new StringReader(table.substring(1)), format)) {
            List<CSVRecord> rows = csv.getRecords();
            assertThat(rows).hasSize(entries.size());
            for (int i = 0; i < rows.size(); i++) {
                CSVRecord row = rows.get(i);
                JsonNode entry = entries.get(i);
                assertThat(row.get("event_id")).isEqualTo(entry.path("id").stringValue());
                assertThat(row.get("reports"))
                        .isEqualTo(String.valueOf(entry.path("mentions").size()));
                assertThat(row.get("event_mode")).isEqualTo(entry.path("mode").asString(""));
                assertThat(row.get("event_contexts"))
                        .isEqualTo(entry.path("contexts")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .collect(Collectors.joining("; ")));
                assertThat(row.get("codebook")).isEqualTo("PLOVER draft 2.0");
                assertThat(row.get("actor_countries").split("; ", -1))
                        .hasSameSizeAs(row.get("actor_names").split("; ", -1));
            }
            assertThat(rows).anyMatch(row -> Integer.parseInt(row.get("reports")) > 1);
            assertThat(rows).anyMatch(row -> row.get("actor_countries").contains("FJI"));
            assertThat(rows).anyMatch(row -> !row.get("event_mode").isEmpty());
            assertThat(rows).anyMatch(row -> !row.get("event_contexts").isEmpty());
        }
    }

    @Test
    void aFileInTheWayIsAUsageFault() throws Exception {
        Files.writeString(here.resolve("berkas"), "x");
        Jejak.Result result = jejak.run("export", "k", "--to", "csv", "berkas");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("berkas is a file");
        assertThat(jejak.run("export", "k", "--to", "xls", "x").err()).contains("--to", "xls");
    }
}
