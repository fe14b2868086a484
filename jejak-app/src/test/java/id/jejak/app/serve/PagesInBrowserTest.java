package id.jejak.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jejak.engine.chronicle.Entry;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of the sample as a real browser shows them. With {@code -Djejak.screenshots=DIR} pictures of every page are written there:
 * light, dark, and as wide as a phone.
 */
class PagesInBrowserTest {
    private static final int WIDE = 1200;
    private static final int PHONE = 390;

    @TempDir
    static Path folder;

    private static @Nullable ChronicleServer server;
    /** A case with something in its inbox, and something put right. */
    private static @Nullable ChronicleServer corrected;

    private static @Nullable Chromium browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Chromium.place() != null, "no Chromium here; install Debian's package chromium");
        server = SampleCase.serve(folder.resolve("teluk-biru"), Locale.of("id"));
        corrected =
                SampleCase.served(folder.resolve("ralat"), Locale.of("id"), "src/test/resources/inbox/articles.jsonl");
        correct(Objects.requireNonNull(corrected));
        browser = Chromium.start(Files.createDirectories(folder.resolve("profile")));
        browser.call("Page.setBypassCSP", Map.of("enabled", true));
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
        for (ChronicleServer each : java.util.Arrays.asList(server, corrected)) {
            if (each != null) {
                each.close();
            }
        }
    }

    /** A date given to one of two reports, which the other disputes; a name; and one taken back. */
    private static void correct(ChronicleServer corrected) throws Exception {
        Entry entry = corrected.view().chronicle().entries().getFirst();
        Entry.Mention mention = entry.mentions().getFirst();
        String one = mention.trigger().article() + "/" + mention.event();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String at = "http://127.0.0.1:" + corrected.port() + "/api/v1/corrections";
            String by = ",\"by\":\"Rina\",\"why\":\"surat jalan kapal\"}";
            post(client, at, "{\"kind\":\"rename\",\"who\":\"Ilyas Varani\",\"value\":\"Ilias Varani\"" + by);
            String undone = post(client, at, "{\"kind\":\"credit\",\"article\":\"n4\",\"agency\":\"Antara\"" + by);
            String id = undone.replaceAll("(?s).*\"id\":\"([0-9a-f]{12})\".*", "$1");
            post(client, at + "/" + id + "/undo", "{\"by\":\"Budi\",\"why\":\"keliru\"}");
            post(
                    client,
                    at,
                    "{\"kind\":\"set\",\"entry\":\"" + one + "\",\"field\":\"date\",\"value\":\"2025-02-01\"" + by);
        }
    }

    private static String post(HttpClient client, String address, String body) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("X-Jejak", "1")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return answer.body();
    }

    private static Chromium browser() {
        return Objects.requireNonNull(browser);
    }

    private static void open(String path) throws Exception {
        open(Objects.requireNonNull(server), path);
    }

    private static void open(ChronicleServer at, String path) throws Exception {
        browser().open("http://127.0.0.1:" + at.port() + path);
    }

    /** Every page by the name of its picture. */
    static Map<String, String> pages(CaseView view) {
        Entry entry = view.chronicle().entries().stream()
                .filter(each -> each.articles() > 1)
                .findFirst()
                .orElseThrow();
        List<String> two = entry.mentions().stream()
                .map(mention -> mention.trigger().article())
                .distinct()
                .toList();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("chronicle", "/?status=all");
        pages.put("entry", Links.entry(entry.id()));
        pages.put("article", Links.article(two.getFirst()) + "&layer=events&layer=statements&layer=echoes");
        pages.put("articles", "/articles");
        pages.put("stories", "/stories");
        pages.put("statements", "/statements");
        pages.put("claims", "/disputes");
        pages.put("exchange", "/exchange");
        pages.put("people", "/people");
        pages.put("name", Links.name(view.chronicle().roles().getFirst().person()));
        pages.put("witnesses", "/witnesses");
        pages.put("echoes", "/echoes");
        pages.put("compare", "/compare?a=" + Links.encoded(two.get(0)) + "&b=" + Links.encoded(two.get(1)));
        pages.put("search", "/search?q=kapal");
        pages.put("check", "/check");
        pages.put("add", "/add");
        pages.put("inbox", "/inbox");
        pages.put("corrections", "/corrections");
        return pages;
    }

    /** Pages of the case with something put right, by the names of their pictures. */
    private static Map<String, String> correctedPages(CaseView view) {
        Entry entry = view.chronicle().entries().getFirst();
        return Map.of(
                "inbox",
                "/inbox",
                "corrections",
                "/corrections",
                "entry-corrected",
                Links.entry(entry.id()),
                "name-corrected",
                Links.name("Ilias Varani"),
                "article-corrected",
                Links.article("n4"));
    }

    @Test
    void everyPageIsAccessibleInBothThemesAndFitsAPhone() throws Exception {
        String axe = resource("/axe/axe.min.js");
        String to = System.getProperty("jejak.screenshots");
        CaseView view = SampleCase.read(folder.resolve("beside"));
        List<String> violations = new ArrayList<>();
        for (Map.Entry<String, String> page : pages(view).entrySet()) {
            look(Objects.requireNonNull(server), page, axe, to, violations);
        }
        ChronicleServer other = Objects.requireNonNull(corrected);
        for (Map.Entry<String, String> page : correctedPages(other.view()).entrySet()) {
            look(other, page, axe, to, violations);
        }
        assertThat(violations).isEmpty();
        assertThat(browser().alarms).isEmpty();
    }

    /** One page in its three looks: pictured as it opens, then with everything folded open. */
    private static void look(
            ChronicleServer at,
            Map.Entry<String, String> page,
            String axe,
            @Nullable String to,
            List<String> violations)
            throws Exception {
        for (String look : List.of("light", "dark", "phone")) {
            boolean phone = look.equals("phone");
            browser().look(phone ? PHONE : WIDE, 900, look.equals("dark"));
            open(at, page.getValue());
            if (to != null) {
                Path pictures = Files.createDirectories(Path.of(to));
                browser().shoot(pictures.resolve(page.getKey() + "-" + look + ".png"));
            }
            browser().evaluate("document.querySelectorAll('details').forEach(each => each.open = true); 1");
            browser().axe(axe).forEach(each -> violations.add(page.getKey() + ", " + look + ": " + each));
            assertThat(browser()
                            .evaluate("document.documentElement.scrollWidth <= innerWidth")
                            .asBoolean())
                    .as(page.getKey() + " does not scroll sideways, " + look)
                    .isTrue();
            assertThat(browser()
                            .evaluate("getComputedStyle(document.body).backgroundColor")
                            .asString())
                    .as("the strict policy lets our own style through")
                    .isNotEqualTo("rgba(0, 0, 0, 0)");
        }
    }

    @Test
    void axeSeesWhatIsWrong() throws Exception {
        open("/");
        browser()
                .evaluate(
                        "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/icon.svg\">'); 1");
        assertThat(browser().axe(resource("/axe/axe.min.js"))).anyMatch(each -> each.startsWith("image-alt"));
    }

    @Test
    void keysWalkThroughEntriesOpenEvidenceAndZoom() throws Exception {
        browser().look(WIDE, 900, false);
        open("/?status=all");
        browser().press("j");
        String first = browser().evaluate("document.activeElement.id").asString();
        assertThat(first).startsWith("e-");
        browser().press("e");
        assertThat(browser()
                        .evaluate("document.activeElement.querySelector('details').open")
                        .asBoolean())
                .isTrue();
        browser().press("j");
        assertThat(browser().evaluate("document.activeElement.id").asString())
                .startsWith("e-")
                .isNotEqualTo(first);
        browser().press("k");
        assertThat(browser().evaluate("document.activeElement.id").asString()).isEqualTo(first);
        int before = browser().loads();
        browser().press("+");
        browser().awaitLoad(before);
        assertThat(browser().evaluate("location.search").asString()).contains("from=", "to=", "status=all");
        browser().press("/");
        assertThat(browser().evaluate("document.activeElement.name").asString()).isEqualTo("q");
    }

    @Test
    void draggingOverTheAxisZoomsIn() throws Exception {
        browser().look(WIDE, 900, false);
        open("/?status=all");
        double[] box = new double[3];
        for (int i = 0; i < 3; i++) {
            box[i] = browser()
                    .evaluate("(b => [b.x, b.y, b.width])(document.querySelector('.axis svg').getBoundingClientRect())")
                    .get(i)
                    .asDouble();
        }
        int before = browser().loads();
        mouse("mousePressed", box[0] + box[2] * 0.4, box[1] + 40, 1);
        mouse("mouseMoved", box[0] + box[2] * 0.6, box[1] + 40, 1);
        mouse("mouseMoved", box[0] + box[2] * 0.8, box[1] + 40, 1);
        mouse("mouseReleased", box[0] + box[2] * 0.8, box[1] + 40, 0);
        browser().awaitLoad(before);
        assertThat(browser().evaluate("location.search").asString()).contains("from=", "to=");
    }

    private static void mouse(String type, double x, double y, int buttons) throws Exception {
        browser()
                .call(
                        "Input.dispatchMouseEvent",
                        Map.of("type", type, "x", x, "y", y, "button", "left", "buttons", buttons, "clickCount", 1));
    }

    @Test
    void pagesReadWithoutScripts() throws Exception {
        browser().call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser().look(WIDE, 900, false);
            open("/?status=all");
            assertThat(browser()
                            .evaluate("document.querySelectorAll('article.entry').length")
                            .asInt())
                    .isGreaterThan(5);
            String zoom = browser()
                    .evaluate("document.querySelector('.axis a[aria-label]').href")
                    .asString();
            browser().open(zoom);
            assertThat(browser()
                            .evaluate("document.querySelectorAll('.axis rect').length")
                            .asInt())
                    .isPositive();
        } finally {
            browser().call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void pastedTextIsCheckedAndAddedInTheBrowser() throws Exception {
        browser().look(WIDE, 900, false);
        open("/check");
        int before = browser().loads();
        browser()
                .evaluate(
                        "document.querySelector('textarea').value = 'SUVA - Menteri Perikanan Selandia Baru Helen Marsh tiba"
                                + " di Suva pada Senin (3/3) untuk kunjungan tiga hari, kata juru bicara pemerintah Fiji.';"
                                + " document.querySelector('form.paste').requestSubmit(); 1");
        browser().awaitLoad(before);
        assertThat(browser()
                        .evaluate("document.querySelector('main').innerText")
                        .asString())
                .contains("Yang sudah diceritakan", "Kabar Nusa");
        open("/add");
        before = browser().loads();
        // What dropping does: files in the field, the form sent.
        browser()
                .evaluate(
                        "(() => { const t = new DataTransfer();"
                                + " t.items.add(new File(['Duta Besar Lomani tiba di Nadi pada Jumat (14/3).'], 'b.txt'));"
                                + " t.items.add(new File(['x'], 'foto.bmp'));"
                                + " document.dispatchEvent(new DragEvent('drop', {dataTransfer: t, cancelable: true})); return 1; })()");
        browser().awaitLoad(before);
        String shown = "";
        for (int i = 0; i < 300 && !shown.contains("selesai"); i++) {
            Thread.sleep(100);
            shown = browser()
                    .evaluate("document.querySelector('#jobs')?.innerText ?? ''")
                    .asString();
        }
        assertThat(shown).contains("b.txt", "selesai", "1 baru", "foto.bmp");
    }

    @Test
    void languageIsChosenAndKept() throws Exception {
        open("/statements");
        assertThat(browser()
                        .evaluate("document.querySelector('h1').textContent")
                        .asString())
                .isEqualTo("Pernyataan");
        open("/language?to=en");
        open("/statements");
        assertThat(browser()
                        .evaluate("document.querySelector('h1').textContent")
                        .asString())
                .isEqualTo("Statements");
        assertThat(browser().evaluate("document.documentElement.lang").asString())
                .isEqualTo("en");
        open("/language?to=id");
    }

    private static String resource(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(PagesInBrowserTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
