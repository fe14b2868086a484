package id.jejak.app.command;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text from the web is hostile. */
class HostileInputTest {
    @TempDir
    Path here;

    private Jejak jejak;

    @BeforeEach
    void start() {
        jejak = new Jejak(here);
    }

    private void write(String text) throws IOException {
        Files.writeString(here.resolve("in.jsonl"), text);
    }

    @Test
    void idsThatLookLikePathsTouchNoFile() throws IOException {
        write("{\"id\":\"../../lari\",\"text\":\"Presiden bertemu Raja Grausten.\"}\n");
        assertThat(jejak.run("run", "in.jsonl", "--case", "k").code()).isZero();
        assertThat(jejak.run("verify", "k").code()).isZero();
        try (var files = Files.walk(here)) {
            assertThat(files.map(Path::toString)).noneMatch(path -> path.contains("lari"));
        }
    }

    @Test
    void escapeSequencesOfATextNeverReachTheTerminal() throws IOException {
        write("{\"id\":\"x\\u001b[31m\",\"outlet\":\"Kabar\\u0007\",\"title\":\"\\u001b]0;judul\","
                + "\"text\":\"Presiden Ruritania\\u001b[2J bertemu Raja Grausten.\"}\n");
        String all = jejak.run("run", "in.jsonl", "--case", "k").out()
                + jejak.run("check", "in.jsonl").out()
                + jejak.run("stories", "k").out()
                + jejak.run("chronicle", "k", "--format", "md").out()
                + jejak.run("analyze", "in.jsonl", "--format", "text").out();
        assertThat(all).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void halfCharactersAreMendedSoThatCitationsHold() throws IOException {
        write("{\"id\":\"s\",\"text\":\"😀 Presiden bertemu Raja \\ud800 Grausten 😀 di Strelsau.\"}\n");
        assertThat(jejak.run("run", "in.jsonl", "--case", "k").code()).isZero();
        assertThat(jejak.run("verify", "k").out()).startsWith("All is well");
    }

    @Test
    void deepNestingIsRefusedByName() throws IOException {
        write("{\"text\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}\n");
        Jejak.Result result = jejak.run("analyze", "in.jsonl");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("in.jsonl:1: no JSON").doesNotContain("\tat ");
    }

    @Test
    void aPageOfTenThousandNestedBlocksIsReadInTime() throws IOException {
        Files.writeString(
                here.resolve("p.html"),
                "<div>".repeat(10_000) + "Presiden bertemu Raja Grausten." + "</div>".repeat(10_000));
        assertTimeout(
                ofSeconds(60),
                () -> assertThat(jejak.run("analyze", "p.html").out()).contains("\"id\":\"p\""));
    }

    @Test
    void formulasInCellsAreDefused() throws IOException {
        write("{\"id\":\"=cmd()\",\"text\":\"=HYPERLINK(1) Presiden bertemu Raja Grausten di Strelsau.\"}\n");
        jejak.run("run", "in.jsonl", "--case", "k");
        assertThat(jejak.run("chronicle", "k", "--format", "csv").out().lines())
                .noneMatch(line -> line.contains(",=") || line.startsWith("="));
    }
}
