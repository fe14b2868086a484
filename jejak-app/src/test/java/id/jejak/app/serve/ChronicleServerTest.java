package id.jejak.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChronicleServerTest {
    private static ChronicleServer server;

    @BeforeAll
    static void start() {
        server = ChronicleServer.start(HandMade.view(), Locale.ENGLISH, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address().replaceFirst("/$", "") + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body());
    }

    @Test
    void showsAssertedEntriesByDefaultWithTheirWitnesses() throws Exception {
        Document page = page("/");
        assertThat(page.select("article.entry")).hasSize(1);
        assertThat(page.select("article.entry .counts").text())
                .isEqualTo("1 article · 1-2 witnesses · 0-1 third party");
        assertThat(page.select(".origins").text())
                .contains("Istana <Elna>", "on the side of Elna", "rule 1: Istana <Elna> tells it");
        Document entry = page(page.select(".drawer .more a").attr("href"));
        assertThat(entry.select(".derivation").text())
                .contains("bertemu", "id/event/frames.tsv@1", "kunjungan: tanpa tempat");
    }

    @Test
    void filterLivesInTheUrl() throws Exception {
        assertThat(page("/?status=all").select("article.entry")).hasSize(2);
        assertThat(page("/?status=alleged").select("article.entry.alleged")).hasSize(1);
        assertThat(page("/?actor=elna").select("article.entry")).hasSize(1);
        assertThat(page("/?actor=Nobody").select("article.entry")).isEmpty();
        assertThat(page("/?from=2024-05-03&to=2024&witnesses=1").select("article.entry"))
                .hasSize(1);
        assertThat(page("/?from=2024-05-04").select("article.entry")).isEmpty();
        assertThat(page("/?to=2024-04").select("article.entry")).isEmpty();
        assertThat(page("/?witnesses=2").select("article.entry")).isEmpty();
        assertThat(page("/?from=kemarin").select("article.entry")).hasSize(1);
        assertThat(page("/?type=ASSAULT").text()).contains("No entry matches");
        assertThat(page("/?actor=Elna&status=all").select("input[name=actor]").val())
                .isEqualTo("Elna");
    }

    @Test
    void articlePageMarksTheCitedWords() throws Exception {
        Document chronicle = page("/");
        String link = chronicle.select("figcaption a").attr("href");
        Document article = page(link.substring(0, link.indexOf('#')));
        assertThat(article.select("[id=" + link.substring(link.indexOf('#') + 1) + "]")
                        .text())
                .isEqualTo("bertemu");
        assertThat(article.select(".text mark.actor").text()).isEqualTo("Elna");
        assertThat(article.select("p.line.furniture").text()).isEqualTo("Iklan");
        assertThat(article.select("p.line.body").text())
                .isEqualTo(HandMade.TEXT.substring(0, HandMade.TEXT.indexOf('\n')));
        assertThat(article.select("dl.about").text()).contains("Reuters (carried over from: u2)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?status=all",
                "/disputes",
                "/statements",
                "/statements?by=%3Cscript%3Ealert(1)%3C/script%3E&about=%3Cimg%20src=x%3E",
                "/people",
                "/people?name=%3Cscript%3Ealert(1)%3C/script%3E",
                "/exchange",
                "/witnesses",
                "/compare",
                "/search?q=%3Cscript%3E",
                "/stories",
                "/check",
                "/add",
                "/inbox",
                "/echoes",
                "/articles",
                "/?actor=%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void hostileTextNeverBecomesMarkup(String path) throws Exception {
        HttpResponse<String> response = get(path);
        Document page = Jsoup.parse(response.body());
        assertThat(page.select("script").eachAttr("src")).containsExactly("/app.js");
        assertThat(page.select("img, i, b, [style], [onerror]")).isEmpty();
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    }

    @Test
    void unknownArticleIsNotFound() throws Exception {
        assertThat(get("/article?id=nope").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesForeignHostNames() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain("Elna");
        }
    }

    @Test
    void apiGivesTheChronicleDocument() throws Exception {
        assertThat(get("/api/v1/chronicle").body()).contains("\"schema\" : \"jejak/1\"");
    }
}
