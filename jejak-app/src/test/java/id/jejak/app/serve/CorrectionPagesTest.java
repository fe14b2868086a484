package id.jejak.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The forms of the pages, found in the pages and sent as a browser without scripts sends them. The steps build on one another, as a working
 * day does.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectionPagesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String BY = "Rina Açıkgöz";

    @TempDir
    static Path folder;

    private static ChronicleServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() throws Exception {
        server = SampleCase.served(
                folder.resolve("case-inbox"), Locale.ENGLISH, "src/test/resources/inbox/articles.jsonl");
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    private static String base() {
        return "http://127.0.0.1:" + server.port();
    }

    private static Document page(String path) throws Exception {
        return parsed(client.send(
                HttpRequest.newBuilder(URI.create(base() + path)).build(), HttpResponse.BodyHandlers.ofString()));
    }

    private static Document parsed(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    private static JsonNode api(String path) throws Exception {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(base() + "/api/v1/" + path)).build(),
                HttpResponse.BodyHandlers.ofString());
        return MAPPER.readTree(response.body());
    }

    /** Sends a form as it stands, with the fields that a person fills in; gives the page it leads to. */
    private static HttpResponse<String> send(Element form, Map<String, String> filled) throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], select[name]")) {
            boolean select = field.normalName().equals("select");
            Element chosen = field.selectFirst("option[selected]");
            Element first = chosen == null ? field.selectFirst("option") : chosen;
            fields.put(field.attr("name"), select ? first == null ? "" : first.attr("value") : field.attr("value"));
        }
        fields.putAll(filled);
        String body = fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                        .header("Origin", base())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Element form(Document page, String selector) {
        return Objects.requireNonNull(page.selectFirst("form:has(" + selector + ")"), selector + " in " + page.text());
    }

    private static String kind(String kind) {
        return "input[name=kind][value=" + kind + "]";
    }

    private static Map<String, String> with(String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("by", BY));
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private static String entry() throws Exception {
        return api("entries?status=all&limit=1").path("items").get(0).path("id").asString();
    }

    @Test
    @Order(1)
    void inboxShowsWhatWaitsWithItsEvidence() throws Exception {
        Document inbox = page("/inbox");
        assertThat(inbox.select("#proposals .names").text()).isEqualTo("Rasmin Bahtera = Rasmin Bahtra?");
        assertThat(inbox.select("#proposals").text())
                .contains("spelled alike", "both: Menteri Pangan Fiji", "Menteri Pangan Fiji Rasmin Bahtra mengatakan");
        assertThat(inbox.select("#errata").text())
                .contains("Ralat", "corrects", "it gives its title", "Beras Bantuan Tiba di Pelabuhan Suva");
        assertThat(inbox.select("#errata a[href^=/compare]").attr("href")).isEqualTo("/compare?a=n1&b=n2");
        assertThat(inbox.select("#differ").text()).contains("20", "12", "Warta Terumbu");
        assertThat(inbox.select("#corrections").text()).contains("Nothing waits here");
        assertThat(api("proposals").path("items").get(0).path("a").path("name").asString())
                .isEqualTo("Rasmin Bahtera");
        assertThat(api("errata").path("items").get(0).path("corrects").asString())
                .isEqualTo("n1");
        assertThat(api("discrepancies").path("total").asInt()).isPositive();
    }

    @Test
    @Order(2)
    void proposalIsRejectedAndNotOfferedAgainUntilThatIsUndone() throws Exception {
        Element form = form(page("/inbox"), "button[value=split]");
        Document after = parsed(send(form, with("kind", "split", "why", "dua orang")));
        assertThat(after.select("#proposals").text()).contains("Nothing waits here");
        Document log = page("/corrections");
        assertThat(log.select(".log").text()).contains("Rasmin Bahtra", BY, "dua orang", "holds");
        Element undo = form(log, "input[name=id]");
        assertThat(undo.select("input[name=by]").val())
                .as("her name is remembered")
                .isEqualTo(BY);
        after = parsed(send(undo, with()));
        assertThat(after.select(".log").text()).contains("undone", "undo");
        assertThat(page("/inbox").select("#proposals .names")).hasSize(1);
    }

    @Test
    @Order(3)
    void proposalIsAcceptedAndTheNamesAreOne() throws Exception {
        Element form = form(page("/inbox"), "button[value=merge]");
        Document after = parsed(send(form, with("kind", "merge")));
        assertThat(after.select("#proposals").text()).contains("Nothing waits here");
        Document name = page("/people?name=Rasmin%20Bahtera");
        assertThat(name.select("main").text()).contains("in 2 articles");
        assertThat(name.select("#correct .made").text()).contains("Rasmin Bahtra", BY, "holds");
    }

    @Test
    @Order(4)
    void nameIsGivenAnotherTypeAndParted() throws Exception {
        Document name = page("/people?name=Tomo%20Wirasaba");
        Document after = parsed(send(form(name, kind("rename")), with("value", "Tomo W. Saba")));
        assertThat(after.select("h1").text()).isEqualTo("Tomo W. Saba");
        after = parsed(send(form(after, kind("retype")), with("value", "ORG")));
        assertThat(after.select("dl.about").text()).contains("body");
        after = parsed(send(form(after, kind("split")), with("b", "n5/Tomo W. Saba")));
        assertThat(api("corrections").path("items").toString()).contains("\"split\"");
        assertThat(after.select("#correct .made li").size()).isGreaterThanOrEqualTo(3);
    }

    @Test
    @Order(5)
    void twoNamesAreMergedByHand() throws Exception {
        Document name = page("/people?name=Ilyas%20Varani");
        Element merge = form(name, kind("merge"));
        assertThat(merge.select("datalist option")).isNotEmpty();
        HttpResponse<String> wrong = send(merge, with("b", "Tidak Ada Nama Ini"));
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(wrong.body()).select(".fault").text()).contains("is not found in this case");
        parsed(send(merge, with("b", "Rasmin Bahtera")));
        assertThat(api("corrections").path("items").toString()).contains("Ilyas Varani");
    }

    @Test
    @Order(6)
    void valueOfOneReportIsDisputedByTheOthers() throws Exception {
        JsonNode mention = api("entries/" + entry()).path("derivation").get(0);
        String one = mention.path("article").asString() + "/"
                + mention.path("event").path("id").asString();
        Document entry = page("/entries/" + entry());
        Document after = parsed(send(
                form(entry, "input[name=field][value=date]"),
                with("entry", one, "value", "2025-02-01", "why", "surat jalan kapal")));
        assertThat(after.select("#correct .made").text())
                .contains("date = 2025-02-01", "surat jalan kapal", "holds, but other reports say otherwise");
        assertThat(page("/").select(".corrected").text()).contains("disputed");
        assertThat(page("/inbox").select("#corrections").text()).contains("2025-02-01", "other reports");
        assertThat(page("/corrections").select("main").text()).contains("1 correction needs a look");
        JsonNode items = api("corrections").path("items");
        assertThat(items.get(items.size() - 1).path("state").asString()).isEqualTo("disputed");
        assertThat(items.get(items.size() - 1).path("against").size()).isPositive();
    }

    @Test
    @Order(7)
    void wrongValueIsToldOnAPageInTheReadersWords() throws Exception {
        Element form = form(page("/entries/" + entry()), "input[name=field][value=date]");
        HttpResponse<String> wrong = send(form, with("value", "kemarin"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(Jsoup.parse(wrong.body()).select(".fault").text()).contains("\"kemarin\" is no date");
        HttpResponse<String> nameless = send(form, with("value", "2025-02-01", "by", " "));
        assertThat(nameless.statusCode()).isEqualTo(400);
    }

    @Test
    @Order(8)
    void sentenceIsPartedFromItsEntryAndJoinedAgain() throws Exception {
        String id = entry();
        Document entry = page("/entries/" + id);
        Element split = form(entry, kind("split"));
        parsed(send(split, with("b", split.select("option").eachAttr("value").getLast())));
        JsonNode items = api("entries?status=all").path("items");
        assertThat(items.size()).isGreaterThan(1);
        Document first = page("/entries/" + items.get(0).path("id").asString());
        Element merge = form(first, kind("merge"));
        assertThat(merge.select("option[value=" + items.get(1).path("id").asString() + "]"))
                .as("the entry that is most like it is offered")
                .isNotEmpty();
        Document after =
                parsed(send(merge, with("other", items.get(1).path("id").asString())));
        assertThat(after.select("figure.passage")).hasSize(2);
    }

    @Test
    @Order(9)
    void creditIsAcceptedAndRejected() throws Exception {
        Document article = page("/article?id=n4");
        Document after = parsed(send(form(article, "input[name=agency]"), with("agency", "Reuters")));
        assertThat(after.select("dl.about").text()).contains("Reuters (given by an analyst)");
        assertThat(after.select("#correct .made").text()).contains("n4 carries Reuters", BY);
        after = parsed(send(form(after, "input[name=id][value~=[0-9a-f]{12}]"), with("why", "keliru")));
        assertThat(after.select("dl.about").text()).doesNotContain("Reuters");
    }

    @Test
    @Order(10)
    void entryIsRejectedAndStandsInTheLog() throws Exception {
        Document after = parsed(send(form(page("/entries/" + entry()), kind("reject")), with()));
        assertThat(after.location()).contains("/corrections");
        assertThat(after.select(".log > li").eachText().getFirst()).contains("no event", BY);
        parsed(send(Objects.requireNonNull(after.selectFirst(".log form[action=/corrections/undo]")), with()));
        assertThat(api("entries?status=all").path("total").asInt()).isPositive();
    }

    @Test
    @Order(11)
    void logIsCarriedToAColleague() throws Exception {
        String log = client.send(
                        HttpRequest.newBuilder(URI.create(base() + "/api/v1/corrections/export"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(log.lines()).hasSize(api("corrections").path("items").size());
        try (ChronicleServer other = SampleCase.served(
                folder.resolve("case-colleague"), Locale.ENGLISH, "src/test/resources/inbox/articles.jsonl")) {
            String path = "http://127.0.0.1:" + other.port() + "/api/v1/corrections/import";
            JsonNode first = MAPPER.readTree(post(path, log).body());
            assertThat(first.path("added").asInt()).isEqualTo((int) log.lines().count());
            JsonNode again =
                    MAPPER.readTree(post(path, log + "{\"schema\":\"none\"}\n").body());
            assertThat(again.path("added").asInt()).isZero();
            assertThat(again.path("faults").get(0).path("line").asInt())
                    .isEqualTo((int) log.lines().count() + 1);
            String entries = "/api/v1/entries?status=all";
            assertThat(client.send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + other.port() + entries))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body())
                    .isEqualTo(client.send(
                                    HttpRequest.newBuilder(URI.create(base() + entries))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body());
        }
    }

    private static HttpResponse<String> post(String address, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("X-Jejak", "1")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @Order(12)
    void formsLeadNowhereElse() throws Exception {
        Element form = form(page("/entries/" + entry()), "input[name=field][value=place]");
        for (String back : new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example", "\\/evil"}) {
            HttpResponse<String> after = send(form, with("value", "Suva", "back", back));
            assertThat(after.uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(after.statusCode()).isEqualTo(200);
        }
    }
}
