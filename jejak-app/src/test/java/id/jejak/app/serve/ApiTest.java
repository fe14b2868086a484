package id.jejak.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API over the sample, on a real port. */
class ApiTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static ChronicleServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() throws Exception {
        server = SampleCase.serve(folder.resolve("case-teluk-biru"), Locale.ENGLISH);
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode get(String path) throws Exception {
        HttpResponse<String> response = send(to(path));
        assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
        return MAPPER.readTree(response.body());
    }

    @Test
    void documentAndRoutesNameTheSamePathsAndMethods() throws Exception {
        Set<String> documented = new TreeSet<>();
        get("/api/v1/openapi.json")
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                documented.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> served =
                new TreeSet<>(Set.of("GET /api/v1/events", "GET /api/v1/openapi.json", "GET /api/v1/chronicle"));
        ChronicleServer.routes(new ServedCase(HandMade.view()))
                .forEach(route -> served.add((route.method() == HandlerType.GET ? "GET " : "POST ") + route.path()));
        assertThat(documented).isEqualTo(served);
    }

    @Test
    void everyFieldOfAnAnswerIsDocumentedForEntriesStatementsAndNames() throws Exception {
        JsonNode schemas = get("/api/v1/openapi.json").path("components").path("schemas");
        for (String[] pair : new String[][] {
            {"entries?status=all", "Entry"}, {"statements", "Statement"}, {"entities", "Name"}, {"echoes", "Echo"},
            {"stories", "Story"}, {"disputes", "Dispute"}, {"roles", "Role"}, {"search?q=kapal", "Hit"}
        }) {
            JsonNode items = get("/api/v1/" + pair[0]).path("items");
            assertThat(items.size()).as(pair[0]).isPositive();
            for (JsonNode item : items) {
                schemas.path(pair[1])
                        .path("properties")
                        .propertyNames()
                        .forEach(name -> assertThat(item.has(name))
                                .as(pair[0] + " has " + name)
                                .isTrue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles",
                "entries?status=all",
                "statements",
                "entities",
                "echoes",
                "stories",
                "disputes",
                "roles"
            })
    void pagesOfAListHoldEveryItemOnce(String list) throws Exception {
        String and = list.contains("?") ? "&" : "?";
        JsonNode whole = get("/api/v1/" + list + and + "limit=500");
        List<String> pieces = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("/api/v1/" + list + and + "limit=3" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.path("items").forEach(item -> pieces.add(item.toString()));
            assertThat(page.path("total").asInt()).isEqualTo(whole.path("total").asInt());
            cursor = page.path("next").isNull() ? "" : page.path("next").asString();
        } while (!cursor.isEmpty());
        List<String> all = new ArrayList<>();
        whole.path("items").forEach(item -> all.add(item.toString()));
        assertThat(pieces).isEqualTo(all).hasSize(whole.path("total").asInt());
        assertThat(new HashSet<>(pieces)).hasSameSizeAs(pieces);
    }

    @Test
    void citationsAreSlicesOfTheArticleInCodePoints() throws Exception {
        for (JsonNode entry : get("/api/v1/entries?status=all").path("items")) {
            JsonNode what = entry.path("what");
            String text = get("/api/v1/articles/" + what.path("id").asString())
                    .path("text")
                    .asString();
            int[] points = text.codePoints().toArray();
            assertThat(new String(
                            points,
                            what.path("start").asInt(),
                            what.path("end").asInt() - what.path("start").asInt()))
                    .isEqualTo(what.path("text").asString());
        }
    }

    @Test
    void mentionsIdLeadsToItsEntry() throws Exception {
        for (JsonNode entry : get("/api/v1/entries?status=all").path("items")) {
            for (JsonNode mention : entry.path("mentions")) {
                JsonNode found =
                        get("/api/v1/entries/" + mention.path("mention").asString());
                assertThat(found.path("id")).isEqualTo(entry.path("id"));
                assertThat(found.path("derivation").size()).isPositive();
            }
        }
    }

    @Test
    void unchangedAnswersAreNotSentAgain() throws Exception {
        HttpResponse<String> first = send(to("/api/v1/entries"));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = send(to("/api/v1/entries").header("If-None-Match", tag));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(send(to("/api/v1/entries").header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(to("/api/v1/entries?limit=1").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 /api/v1/articles/nope",
                "404 /api/v1/entries/nope",
                "404 /api/v1/jobs/99999",
                "404 /api/v1/nothing",
                "400 /api/v1/entries?limit=0",
                "400 /api/v1/entries?limit=5000",
                "400 /api/v1/entries?cursor=%25%25",
                "400 /api/v1/articles?from=kemarin",
                "400 /api/v1/articles?from=2024-13",
                "400 /api/v1/search",
            })
    void faultsAreProblemDocuments(String expected) throws Exception {
        int status = Integer.parseInt(expected.substring(0, 3));
        HttpResponse<String> response = send(to(expected.substring(4)));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json; charset=utf-8");
        JsonNode problem = MAPPER.readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).isNotBlank();
    }

    @Test
    void checkTellsWhatIsOld() throws Exception {
        String text = get("/api/v1/articles/a02").path("text").asString();
        HttpResponse<String> response = send(to("/api/v1/check")
                .header("X-Jejak", "1")
                .POST(HttpRequest.BodyPublishers.ofString(MAPPER.createObjectNode()
                        .put("text", text + "\nBaris tambahan yang membuat teks ini lain.")
                        .put("published", "2025-03-09")
                        .toString())));
        JsonNode check = MAPPER.readTree(response.body());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(check.path("told").size()).isGreaterThan(2);
        assertThat(check.path("told").get(0).path("order").asInt()).isEqualTo(-1);
    }

    @Test
    void changesNeedOurOwnOriginOrTheHeader() throws Exception {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString("{\"text\":\"Presiden tiba di Suva.\"}");
        assertThat(send(to("/api/v1/check").POST(body)).statusCode()).isEqualTo(403);
        assertThat(send(to("/api/v1/check")
                                .header("Origin", "http://evil.example")
                                .header("X-Jejak", "1")
                                .POST(body))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(to("/api/v1/check").header("Origin", "null").POST(body)).statusCode())
                .isEqualTo(403);
        assertThat(send(to("/api/v1/check")
                                .header("Origin", "http://127.0.0.1:" + server.port())
                                .POST(body))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void addedTextStandsInTheCaseWhenItsJobIsDone() throws Exception {
        HttpResponse<String> accepted = send(to("/api/v1/articles")
                .header("X-Jejak", "1")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"text\":\"Menteri Kelautan Fiji Josefa Tawake bertemu Duta Besar Helen Marsh di Suva pada Rabu (12/3).\","
                                + "\"outlet\":\"Koran Uji\",\"published\":\"2025-03-12\"}")));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String job = accepted.headers().firstValue("Location").orElseThrow();
        JsonNode state = get(job);
        for (int i = 0;
                i < 600
                        && !Set.of("done", "failed")
                                .contains(state.path("state").asString());
                i++) {
            Thread.sleep(50);
            state = get(job);
        }
        assertThat(state.path("state").asString()).as(state.toString()).isEqualTo("done");
        assertThat(state.path("added").asInt()).isEqualTo(1);
        assertThat(get("/api/v1/articles?outlet=Koran%20Uji").path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void wrongTypesAndBodiesAreRefused() throws Exception {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString("{");
        assertThat(send(to("/api/v1/articles")
                                .header("X-Jejak", "1")
                                .header("Content-Type", "text/css")
                                .POST(body))
                        .statusCode())
                .isEqualTo(415);
        assertThat(send(to("/api/v1/check").header("X-Jejak", "1").POST(body)).statusCode())
                .isEqualTo(400);
        assertThat(send(to("/api/v1/corrections")
                                .header("X-Jejak", "1")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"shout\"}")))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void correctionHoldsAndStandsInTheLog() throws Exception {
        JsonNode entry = get("/api/v1/entries?limit=1").path("items").get(0);
        String body = MAPPER.createObjectNode()
                .put("entry", entry.path("id").asString())
                .put("kind", "set")
                .put("field", "place")
                .put("value", "Kota Uji")
                .put("by", "rina")
                .put("why", "kata saksi")
                .toString();
        HttpResponse<String> made =
                send(to("/api/v1/corrections").header("X-Jejak", "1").POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(get("/api/v1/entries/" + entry.path("id").asString())
                        .path("place")
                        .asString())
                .isEqualTo("Kota Uji");
        JsonNode log = get("/api/v1/corrections").path("items");
        assertThat(log.get(log.size() - 1).path("who").asString()).isEqualTo("rina");
        HttpResponse<String> wrong = send(to("/api/v1/corrections")
                .header("X-Jejak", "1")
                .POST(HttpRequest.BodyPublishers.ofString(body.replace("\"place\"", "\"date\""))));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Kota Uji");
    }
}
