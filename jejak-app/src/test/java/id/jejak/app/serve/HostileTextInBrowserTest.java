package id.jejak.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sha256;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Fifty texts that try to become markup, and a word of a megabyte, on every page: nothing runs, nothing opens, nobody is called. */
class HostileTextInBrowserTest {
    private static final int LONG = 1 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path profile;

    @Test
    void fiftyHostileTextsStayTextOnEveryPage() throws Exception {
        assumeTrue(Chromium.place() != null, "no Chromium here; install Debian's package chromium");
        List<String> payloads = payloads();
        assertThat(payloads).hasSize(50);
        Path articles = profile.resolve("articles.jsonl");
        Files.writeString(articles, hostile(payloads));
        Path folder = profile.resolve("case");
        try (ChronicleServer server = SampleCase.served(folder, Locale.of("id"), articles.toString());
                Chromium browser = Chromium.start(Files.createDirectories(profile.resolve("p")))) {
            CaseView view = Objects.requireNonNull(server.view());
            String base = "http://127.0.0.1:" + server.port();
            List<String> pages = new ArrayList<>(PagesInBrowserTest.pages(view).values());
            for (String payload : payloads) {
                pages.add("/search?q=" + Links.encoded(payload));
            }
            pages.add("/articles?outlet=" + Links.encoded(payloads.getFirst()));
            pages.add("/?status=all&page=2");
            pages.add("/stories?page=2");
            for (Annotated doc : view.chronicle().articles()) {
                pages.add(Links.article(doc.article().id())
                        + "&layer=entities&layer=statements&layer=events&layer=times");
            }
            correct(base, view, payloads);
            view = server.view();
            for (String of : List.of("proposals", "errata", "differ", "articles", "corrections")) {
                pages.add("/inbox?of=" + of);
            }
            pages.add("/corrections?page=2");
            view.names().all().stream().limit(40).forEach(name -> pages.add(Links.name(name.name())));
            view.chronicle().entries().stream().limit(40).forEach(entry -> pages.add(Links.entry(entry.id())));
            for (var habit :
                    view.chronicle().copying().habits().stream().limit(5).toList()) {
                pages.add("/witnesses?from=" + Links.encoded(habit.source()) + "&to=" + Links.encoded(habit.outlet()));
            }
            int scripts = 0;
            for (String page : pages) {
                browser.open(base + page);
                browser.evaluate("document.querySelectorAll('details').forEach(each => each.open = true); 1");
                scripts = browser.evaluate("document.scripts.length").asInt();
                assertThat(scripts).as("scripts of " + page).isEqualTo(1);
                assertThat(browser.evaluate(
                                        "document.querySelectorAll('main iframe, main object, main embed, main img, main style,"
                                                + " main base, main link, main meta, main script, main dialog, main video, main audio,"
                                                + " main math, main marquee, main [onerror], main [onload], main [style],"
                                                + " a[href^=\"javascript\" i], a[href^=\"data\" i], a[href*=\"evil.example\"][href^=http]').length")
                                .asInt())
                        .as("markup in " + page)
                        .isZero();
            }
            assertThat(browser.alarms).isEmpty();
            assertThat(browser.requests).isNotEmpty().allMatch(address -> address.startsWith(base + "/"));
        }
    }

    /** Each payload as the value, the maker and the reason of a correction: of an entry, of a name, of a credit. */
    private static void correct(String base, CaseView view, List<String> payloads) throws Exception {
        String entry = view.chronicle().entries().getFirst().id();
        String name = view.names().all().getFirst().name();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String article = view.chronicle().articles().getFirst().article().id();
            for (String[] each : new String[][] {
                {"kind", "set", "entry", entry, "field", "place", "value", payloads.get(0)},
                {"kind", "set", "entry", entry, "field", "actors", "value", payloads.get(1)},
                {"kind", "rename", "who", name, "value", payloads.get(2)},
                {"kind", "credit", "article", article, "agency", payloads.get(3)}
            }) {
                ObjectNode body =
                        MAPPER.createObjectNode().put("by", payloads.get(4)).put("why", payloads.get(5));
                for (int i = 0; i < each.length; i += 2) {
                    body.put(each[i], each[i + 1]);
                }
                HttpResponse<String> made = post(client, base + "/api/v1/corrections", body.toString());
                assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            }
            // All fifty at once, as a colleague's file.
            StringBuilder lines = new StringBuilder();
            for (String bad : payloads) {
                ObjectNode body = MAPPER.createObjectNode();
                body.put("field", "place").put("value", bad);
                body.putArray("mentions")
                        .addObject()
                        .put("mention", entry)
                        .put("article", "a " + bad)
                        .put("text", bad);
                lines.append(line("set", body, bad)).append('\n');
            }
            HttpResponse<String> taken = post(client, base + "/api/v1/corrections/import", lines.toString());
            assertThat(MAPPER.readTree(taken.body()).path("added").asInt())
                    .as(taken.body())
                    .isEqualTo(50);
        }
    }

    /** A line of a file of corrections, with the id that belongs to it. */
    private static String line(String kind, ObjectNode body, String bad) {
        String at = "2025-03-05T08:00:00Z";
        String id = Sha256.hex(String.join("\n", kind, body.toString(), bad, at, bad))
                .substring(0, 12);
        ObjectNode line =
                MAPPER.createObjectNode().put("schema", "jejak-corrections/1").put("id", id);
        line.put("who", bad).put("at", at).put("why", bad).put("kind", kind);
        line.set("body", body);
        return line.toString();
    }

    private static HttpResponse<String> post(HttpClient client, String address, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("X-Jejak", "1")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Each payload as id, headline, name, outlet, speaker and text, in an article of its own; the last holds a word of a megabyte. */
    private static String hostile(List<String> payloads) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < payloads.size(); i++) {
            String bad = payloads.get(i);
            String text = "Presiden Tuvara Anton " + bad
                    + " Lomani bertemu Menteri Pangan Fiji Rasmin Bahtera di Suva pada Senin (3/3). "
                    + bad + "\n\"Kapal " + bad + " sudah tiba,\" kata Menteri Pangan Fiji Rasmin Bahtera kepada " + bad
                    + ".\n" + bad
                    + "\nTuvara mengirim 20 ton beras " + bad + " ke Fiji pada Selasa (4/3).";
            lines.append(article("a" + i + " " + bad, "Media " + bad, bad, text));
        }
        lines.append(article("panjang", "Media Panjang", "x".repeat(200), "Kata " + "a".repeat(LONG) + " selesai."));
        return lines.toString();
    }

    private static String article(String id, String outlet, String title, String text) {
        return MAPPER.createObjectNode()
                        .put("id", id)
                        .put("outlet", outlet)
                        .put("title", title)
                        .put("url", "javascript:alert('" + id + "')")
                        .put("published", "2025-03-05")
                        .put("text", text)
                + "\n";
    }

    private static List<String> payloads() throws Exception {
        try (InputStream in =
                Objects.requireNonNull(HostileTextInBrowserTest.class.getResourceAsStream("/hostile/markup.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
