package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTest {
    @TempDir
    Path here;

    private Jejak jejak;

    @BeforeEach
    void start() {
        jejak = new Jejak(here);
    }

    private String json(String folder, String... more) {
        List<String> words = new ArrayList<>(List.of("chronicle", folder, "--format", "json"));
        words.addAll(List.of(more));
        Jejak.Result result = jejak.run(words.toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }

    private static List<Path> originals(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("originals"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void runPrintsTheChronicleAndNamesTheCaseAtItsEnd() {
        Jejak.Result result = jejak.run("run", Jejak.TELUK_BIRU);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out().lines().reduce((a, b) -> b)).hasValue("Case: case-teluk-biru");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void threadsOrderAndStepsShowNowhere() throws IOException {
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "whole", "--threads", "1");
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "four", "--threads", "4");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of(Jejak.TELUK_BIRU))) {
            all.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
        }
        Collections.shuffle(files, new Random(7));
        for (Path file : files) {
            assertThat(jejak.run("run", file.toString(), "--case", "steps").code())
                    .isZero();
        }
        String whole = json("whole", "--threads", "1");
        assertThat(json("whole", "--threads", "4")).isEqualTo(whole);
        assertThat(json("four")).isEqualTo(whole);
        assertThat(json("steps")).isEqualTo(whole);
    }

    @Test
    void idsOfDoubledStemsDoNotDependOnTheOrder() throws IOException {
        for (String folder : List.of("a", "b")) {
            Files.createDirectories(here.resolve(folder));
            Files.writeString(here.resolve(folder + "/x.txt"), "Teks " + folder + " tentang Ruritania.");
        }
        jejak.run("run", "a", "b", "--case", "ab");
        jejak.run("run", "b", "--case", "ba");
        jejak.run("run", "a", "--case", "ba");
        assertThat(json("ab")).isEqualTo(json("ba")).contains("\"id\" : \"x~2\"");
    }

    @Test
    void verifyIsCleanUntilAByteChanges() throws IOException {
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
        Jejak.Result clean = jejak.run("verify", "k");
        assertThat(clean.code()).as(clean.out()).isZero();
        assertThat(clean.out()).startsWith("All is well: 12 articles");

        Path original = originals(here.resolve("k")).stream()
                .filter(file -> {
                    try {
                        return Files.readString(file).contains("rekaman radar,\" ujar Vakalala");
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .findFirst()
                .orElseThrow();
        String text = Files.readString(original);
        Files.writeString(original, text.replace("ujar Vakalala", "ujar Wakalala"));
        Jejak.Result changed = jejak.run("verify", "k");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out())
                .contains("article a05: its original was changed")
                .contains("now reads", "Wakalala")
                .doesNotContain("article a06");
        long broken =
                changed.out().lines().filter(line -> line.contains("citation")).count();
        assertThat(broken).isPositive();

        Jejak.Result chronicle = jejak.run("chronicle", "k");
        assertThat(chronicle.code()).isEqualTo(1);
        assertThat(chronicle.err()).contains("article a05: its original was changed", "verify k");

        Files.delete(original);
        Jejak.Result gone = jejak.run("verify", "k");
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.out()).contains("article a05: its original is gone", "can no longer be read");
    }

    @Test
    void verifyNamesWhatItCouldNotCheckAndIsNotContent() throws IOException {
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
        CaseRows.change(
                here.resolve("k"),
                "DELETE FROM article_text",
                "DELETE FROM article",
                "DELETE FROM meta",
                "DELETE FROM entry");
        Jejak.Result verified = jejak.run("verify", "k");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out().replaceAll("\\s+", " "))
                .contains("not all could be checked: 12 articles")
                .contains("chronicle, a01, a02", "./jejak run INPUT --case k")
                .doesNotContain("All is well");
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
        assertThat(jejak.run("verify", "k").code()).isZero();
    }

    @Test
    void runAgainBringsALostOriginalBack() throws IOException {
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
        Files.delete(originals(here.resolve("k")).getFirst());
        assertThat(jejak.run("run", Jejak.TELUK_BIRU, "--case", "k").code()).isZero();
        assertThat(jejak.run("verify", "k").code()).isZero();
    }

    /** A case as it was kept before there was a database: the manifest's lines are what the table of sightings holds. */
    private void makePlain(String folder) throws IOException {
        List<String> manifest = CaseRows.query(
                here.resolve(folder),
                "SELECT json_object('id', wanted_id, 'text_sha256', text_sha256, 'sha256', sha256, 'medium', medium, 'path', path, "
                        + "'outlet', outlet, 'published', published, 'url', url, 'title', title) FROM sighting ORDER BY seq");
        Files.writeString(here.resolve(folder + "/articles.jsonl"), String.join("\n", manifest) + "\n");
        Files.writeString(here.resolve(folder + "/jejak-case.json"), "{\"schema\":\"jejak-case/1\"}\n");
        Files.delete(here.resolve(folder + "/case.db"));
    }

    @Test
    void aCaseFromBeforeTheDatabaseIsRefusedForReadingAndBroughtOverByRun() throws IOException {
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
        String whole = json("k");
        makePlain("k");
        Path manifest = here.resolve("k/articles.jsonl");
        Files.writeString(manifest, Files.readString(manifest) + "{\"id\":\"torn\",\"text_sh");
        Jejak.Result refused = jejak.run("chronicle", "k");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("older version of Jejak", "./jejak run INPUT --case k");
        assertThat(jejak.run("run", Jejak.TELUK_BIRU, "--case", "k").code()).isZero();
        assertThat(json("k")).isEqualTo(whole);
        assertThat(here.resolve("k/before-database/articles.jsonl")).exists();
        assertThat(here.resolve("k/jejak-case.json")).doesNotExist();
    }

    @Test
    void aBrokenLineInsideAnOldManifestIsNamed() throws IOException {
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
        makePlain("k");
        Path manifest = here.resolve("k/articles.jsonl");
        Files.writeString(manifest, "{\"id\":\"x\"}\n" + Files.readString(manifest));
        Jejak.Result result = jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("articles.jsonl:1: broken line of the manifest");
    }

    @Test
    void theNextRunFillsWhatANewerFormOfTheDatabaseAdds() {
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
        Path folder = here.resolve("k");
        String whole = json("k");
        List<String> contexts = CaseRows.query(folder, "SELECT id, mode, contexts FROM v_entries ORDER BY id");
        List<String> words = CaseRows.query(folder, "SELECT * FROM event_context ORDER BY article, event, n");
        List<String> copying = CaseRows.query(folder, "SELECT article, source FROM v_copying ORDER BY 1, 2");
        assertThat(contexts).anyMatch(row -> !row.endsWith("|null"));
        assertThat(words).isNotEmpty();
        assertThat(copying).isNotEmpty();
        CaseRows.change(
                folder,
                "DROP VIEW v_entries",
                "DROP VIEW v_events",
                "DROP TABLE entry_context",
                "DROP TABLE event_context",
                "ALTER TABLE entry DROP COLUMN mode",
                "CREATE VIEW v_entries AS SELECT 1",
                "CREATE VIEW v_events AS SELECT 1",
                // As a case stands that was brought to the form before this one and not written since.
                "DELETE FROM copied",
                "DELETE FROM migration WHERE version = 5",
                "PRAGMA user_version = 4");
        assertThat(jejak.run("chronicle", "k").err()).contains("older version of Jejak");
        assertThat(jejak.run("run", Jejak.TELUK_BIRU, "--case", "k").code()).isZero();
        assertThat(CaseRows.query(folder, "SELECT id, mode, contexts FROM v_entries ORDER BY id"))
                .isEqualTo(contexts);
        assertThat(CaseRows.query(folder, "SELECT * FROM event_context ORDER BY article, event, n"))
                .isEqualTo(words);
        assertThat(CaseRows.query(folder, "SELECT article, source FROM v_copying ORDER BY 1, 2"))
                .isEqualTo(copying);
        assertThat(json("k")).isEqualTo(whole);
        assertThat(jejak.run("doctor", "k").code()).isZero();
    }

    @Test
    void aSecondWriterIsRefused() throws Exception {
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
        try (var held = id.jejak.app.casefile.SqliteCase.openOrCreate(here.resolve("k"))) {
            assertThat(held.articles()).hasSize(12);
            Jejak.Result second = jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
            assertThat(second.code()).isEqualTo(2);
            assertThat(second.err()).contains("another process is writing");
            assertThat(jejak.run("chronicle", "k").code()).isZero();
        }
    }
}
