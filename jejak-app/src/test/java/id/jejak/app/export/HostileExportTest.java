package id.jejak.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.text.Texts;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** More than fifty hostile texts through every export. */
class HostileExportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static Chronicle chronicle;
    private static Map<String, String> files;

    @BeforeAll
    static void everyExport() throws IOException {
        assertThat(Hostile.payloads()).hasSizeGreaterThanOrEqualTo(50);
        chronicle = Hostile.chronicle(false);
        files = export(chronicle);
    }

    private static Map<String, String> export(Chronicle chronicle) throws IOException {
        Hostile.Kept kept = new Hostile.Kept();
        TablesExport.write(chronicle, kept);
        JsonLinesExport.write(chronicle, kept);
        PloverExport.write(chronicle, ResourceSource.shipped(), kept);
        AnnotationsExport.write(chronicle, kept);
        ReportExport.write(chronicle, "<script>alert(1)</script>\u202e", Texts.in("en"), kept);
        return kept.files;
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        String table = file(name);
        assertThat(table).startsWith("\ufeff");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser csv = CSVParser.parse(new StringReader(table.substring(1)), format)) {
            return csv.getRecords();
        }
    }

    private static String file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static Annotated doc(String id) {
        return chronicle.articles().stream()
                .filter(each -> each.article().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> tables() {
        return files.keySet().stream().filter(name -> name.endsWith(".csv")).toList();
    }

    @Test
    void theCaseIsWorthExporting() {
        assertThat(chronicle.entries()).isNotEmpty();
        assertThat(chronicle.articles())
                .hasSizeGreaterThan(50)
                .anyMatch(doc -> doc.text().length() > 1_000_000);
        assertThat(tables()).hasSize(10);
    }

    @Test
    void noCellIsAFormula() throws IOException {
        for (String name : tables()) {
            for (CSVRecord row : rows(name)) {
                for (String cell : row) {
                    boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
                    assertThat(formula && !cell.matches("[+-]?\\d+(\\.\\d+)?"))
                            .as(name + ": " + cell)
                            .isFalse();
                }
                assertThat(row.isConsistent())
                        .as(name + " " + row.getRecordNumber())
                        .isTrue();
            }
        }
    }

    @Test
    void aGuardedCellComesBackAsItWas() throws IOException {
        for (CSVRecord row : rows("articles.csv")) {
            String title = row.get("title");
            assertThat(unguarded(title)).isEqualTo(doc(row.get("id")).article().title());
        }
        for (String name : List.of("events.csv", "statements.csv")) {
            assertThat(rows(name)).isNotEmpty();
            for (CSVRecord row : rows(name)) {
                String words = row.get(name.startsWith("events") ? "trigger" : "text");
                assertThat(slice(doc(row.get("article")), row.get("start"), row.get("end")))
                        .isEqualTo(unguarded(words));
            }
        }
    }

    /** As docs/format/exports.md says: an apostrophe before a character of a formula, or before another such apostrophe, is the guard. */
    private static String unguarded(String cell) {
        return cell.matches("(?s)''*[=+@\\t\\r\\n\uff1d\uff0b\uff0d\uff20-].*") ? cell.substring(1) : cell;
    }

    private static String slice(Annotated doc, String start, String end) {
        return slice(doc, Integer.parseInt(start), Integer.parseInt(end));
    }

    private static String slice(Annotated doc, int start, int end) {
        String text = doc.text();
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    @Test
    void everyJsonLineIsOneDocumentWithTheTextAsItWas() {
        List<JsonNode> articles =
                file("articles.jsonl").lines().map(JSON::readTree).toList();
        assertThat(articles).hasSize(chronicle.articles().size());
        for (JsonNode article : articles) {
            assertThat(article.path("text").stringValue())
                    .isEqualTo(doc(article.path("id").stringValue()).text());
        }
        files.forEach((name, text) -> {
            if (name.endsWith(".jsonl")) {
                text.lines()
                        .forEach(line -> assertThat(JSON.readTree(line).isObject())
                                .as(name)
                                .isTrue());
            }
        });
    }

    @Test
    void annotationsKeepTheModelAndPointAtTheirWords() {
        Map<String, Annotated> byText = new HashMap<>();
        chronicle
                .articles()
                .forEach(doc -> byText.put("urn:sha256:" + doc.article().textSha256(), doc));
        JsonNode page = JSON.readTree(file("annotations.jsonld"));
        assertThat(page.path("@context").get(0).stringValue()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.path("type").stringValue()).isEqualTo("AnnotationPage");
        assertThat(page.path("items").size()).isGreaterThan(100);
        Set<String> motivations = Set.of("tagging", "identifying", "describing", "classifying", "linking");
        for (JsonNode item : page.path("items")) {
            assertThat(item.path("type").stringValue()).isEqualTo("Annotation");
            assertThat(item.path("id").stringValue()).matches("urn:jejak:[a-z]+:[0-9a-f]+(-\\d+)?");
            assertThat(item.path("motivation").stringValue()).isIn(motivations);
            List<JsonNode> places = new ArrayList<>(List.of(item.path("target")));
            if (item.path("body").isObject()) {
                places.add(item.path("body"));
            } else {
                for (JsonNode body : item.path("body")) {
                    assertThat(body.path("type").stringValue()).isEqualTo("TextualBody");
                    assertThat(body.path("value").isString()).isTrue();
                    assertThat(body.path("purpose").stringValue()).isIn(motivations);
                }
            }
            for (JsonNode place : places) {
                Annotated doc =
                        Objects.requireNonNull(byText.get(place.path("source").stringValue()));
                JsonNode quote = place.path("selector").get(0);
                JsonNode position = place.path("selector").get(1);
                assertThat(quote.path("type").stringValue()).isEqualTo("TextQuoteSelector");
                assertThat(position.path("type").stringValue()).isEqualTo("TextPositionSelector");
                int start = position.path("start").intValue();
                int end = position.path("end").intValue();
                assertThat(quote.path("exact").stringValue()).isEqualTo(slice(doc, start, end));
                String around = quote.path("prefix").stringValue()
                        + quote.path("exact").stringValue()
                        + quote.path("suffix").stringValue();
                assertThat(doc.text()).contains(around);
                assertThat(place.path("scope").isMissingNode()).isTrue();
            }
        }
    }

    @Test
    void identifiersOfAnnotationsAreUnique() {
        List<String> ids = new ArrayList<>();
        JSON.readTree(file("annotations.jsonld"))
                .path("items")
                .forEach(item -> ids.add(item.path("id").stringValue()));
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theReportRunsNothingFetchesNothingAndHidesNothing() {
        String html = file("report.html");
        Document page = Jsoup.parse(html);
        assertThat(
                        page.select(
                                "script, img, svg, iframe, object, embed, link, base, form, input, a, video, math, style ~ style"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("meta[http-equiv]")).hasSize(1);
        Set<String> attributes = Set.of("class", "id", "lang", "dir", "charset", "name", "content", "http-equiv");
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute ->
                            assertThat(attribute.getKey()).as(element.tagName()).isIn(attributes));
        }
        assertThat(html.chars().anyMatch(c -> (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)))
                .isFalse();
        assertThat(html).contains("[U+202E]", "&lt;img src=x onerror=alert(1)&gt;");
        assertThat(page.select("style").getFirst().data()).doesNotContain("url(", "@import");
    }

    @Test
    void theSameCaseGivesTheSameBytesWhateverTheOrderOfArticles() throws IOException {
        assertThat(export(Hostile.chronicle(true))).isEqualTo(files);
    }
}
