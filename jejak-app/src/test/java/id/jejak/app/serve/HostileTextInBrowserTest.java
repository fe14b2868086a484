package id.jejak.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.lexicon.ResourceSource;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty texts that try to become markup, and a word of a megabyte, on every page: nothing runs, nothing opens, nobody is called. */
class HostileTextInBrowserTest {
    private static final int LONG = 1 << 20;

    @TempDir
    Path profile;

    @Test
    void fiftyHostileTextsStayTextOnEveryPage() throws Exception {
        assumeTrue(Chromium.place() != null, "no Chromium here; install Debian's package chromium");
        List<String> payloads = payloads();
        assertThat(payloads).hasSize(50);
        CaseView view = hostile(payloads);
        try (ChronicleServer server = ChronicleServer.start(view, Locale.of("id"), 0);
                Chromium browser = Chromium.start(Files.createDirectories(profile.resolve("p")))) {
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
            int scripts = 0;
            for (String page : pages) {
                browser.open(base + page);
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

    /** Each payload as headline, name, outlet, speaker and text, in an article of its own; the last holds a word of a megabyte. */
    private static CaseView hostile(List<String> payloads) {
        Engine engine = new Engine(ResourceSource.shipped());
        List<Annotated> docs = new ArrayList<>();
        for (int i = 0; i < payloads.size(); i++) {
            String bad = payloads.get(i);
            String text = "Presiden Tuvara Anton " + bad
                    + " Lomani bertemu Menteri Pangan Fiji Rasmin Bahtera di Suva pada Senin (3/3). "
                    + bad + "\n\"Kapal " + bad + " sudah tiba,\" kata Menteri Pangan Fiji Rasmin Bahtera kepada " + bad
                    + ".\n" + bad
                    + "\nTuvara mengirim 20 ton beras " + bad + " ke Fiji pada Selasa (4/3).";
            docs.add(read(engine, "a" + i + " " + bad, "Media " + bad, bad, text));
        }
        docs.add(read(engine, "panjang", "Media Panjang", "x".repeat(200), "Kata " + "a".repeat(LONG) + " selesai."));
        return new CaseView("perkara " + payloads.getFirst(), engine.chronicle(docs));
    }

    private static Annotated read(Engine engine, String id, String outlet, String title, String text) {
        return engine.analyze(Article.of(
                id,
                new Origin(id + ".txt", "javascript:alert('" + id + "')", "0".repeat(64), outlet),
                Published.given(LocalDate.of(2025, 3, 5), null, Published.WIB),
                title,
                text));
    }

    private static List<String> payloads() throws Exception {
        try (InputStream in =
                Objects.requireNonNull(HostileTextInBrowserTest.class.getResourceAsStream("/hostile/markup.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
