package id.jejak.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as a real browser sees them; the screenshots stay in {@code target/screenshots}. */
class BrowserTest {
    private static final Path SHOTS = Path.of("target", "screenshots");

    @TempDir
    Path profile;

    private static @Nullable String browser;

    @BeforeAll
    static void findBrowser() {
        browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name ->
                        Stream.of("/usr/bin/", "/usr/local/bin/", "/snap/bin/").map(folder -> folder + name))
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse(null);
    }

    @Test
    void chromiumRendersTheChronicleWithItsDrawer() throws Exception {
        assumeTrue(browser != null, "no Chromium here; install Debian's package chromium");
        Files.createDirectories(SHOTS);
        Path shot = SHOTS.resolve("chronicle.png").toAbsolutePath();
        Files.deleteIfExists(shot);
        try (ChronicleServer server = ChronicleServer.start(HandMade.view(), Locale.of("id"), 0)) {
            Document page = Jsoup.parse(chromium("--dump-dom", server.address() + "?status=all"));
            assertThat(page.select("article.entry")).hasSize(2);
            assertThat(page.select("article.entry details summary").eachText().getFirst())
                    .startsWith("Bukti");
            assertThat(page.select("h1").text()).isEqualTo("Kronik");
            chromium("--screenshot=" + shot, server.address() + "?status=all");
        }
        var image = ImageIO.read(shot.toFile());
        assertThat(image.getWidth()).isEqualTo(1100);
        // A page without its style sheet would be white: the strict policy must let our own style through.
        assertThat(image.getRGB(5, image.getHeight() - 5)).isNotEqualTo(0xFFFFFFFF);
    }

    @Test
    void chromiumReadsARealCaseOfTheSample() throws Exception {
        assumeTrue(browser != null, "no Chromium here; install Debian's package chromium");
        Files.createDirectories(SHOTS);
        CaseView view = SampleCase.read(profile.resolve("case-teluk-biru"));
        try (ChronicleServer server = ChronicleServer.start(view, Locale.of("id"), 0)) {
            Document page = Jsoup.parse(chromium("--dump-dom", server.address()));
            assertThat(page.select("article.entry")).hasSizeGreaterThan(5);
            assertThat(page.select("article.entry .counts").eachText())
                    .allMatch(counts ->
                            counts.matches("\\d+ artikel, \\d+ media · \\d.* saksi \\(.* pihak, .* ketiga\\).*"));
            assertThat(page.select("article.entry details blockquote mark.trigger"))
                    .isNotEmpty();
            // The filter is plain HTML: its address alone narrows the page, in the browser as well.
            Document fiji =
                    Jsoup.parse(chromium("--dump-dom", server.address() + "?actor=Fiji&status=all&from=2025-03-05"));
            assertThat(fiji.select("article.entry .who").eachText()).allMatch(who -> who.contains("Fiji"));
            String link = page.select("figcaption a").attr("href");
            Document article =
                    Jsoup.parse(chromium("--dump-dom", server.address().replaceFirst("/$", "") + link));
            assertThat(article.select("mark.trigger[id]")).isNotEmpty();
            for (String name : List.of("", "disputes", "statements", "offices", "echoes", "articles")) {
                String file = name.isEmpty() ? "sample" : name;
                chromium("--screenshot=" + SHOTS.resolve(file + ".png").toAbsolutePath(), server.address() + name);
                assertThat(SHOTS.resolve(file + ".png")).isNotEmptyFile();
            }
        }
    }

    private String chromium(String action, String address) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--window-size=1100,900",
                "--user-data-dir=" + profile.resolve("p" + System.nanoTime()),
                action,
                address));
        Path out = profile.resolve("out-" + System.nanoTime());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(90, TimeUnit.SECONDS))
                .as("chromium ends within 90 s")
                .isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(out);
    }
}
