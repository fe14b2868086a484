package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    Path here;

    private Jejak jejak;

    @BeforeEach
    void aCase() {
        jejak = new Jejak(here);
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
    }

    private String words(int code, String... more) {
        Jejak.Result result = jejak.run(
                Stream.concat(Stream.of("doctor", "k"), Stream.of(more)).toArray(String[]::new));
        assertThat(result.code()).as(result.out() + result.err()).isEqualTo(code);
        return result.out().replaceAll("\\s+", " ");
    }

    private Path anOriginal() throws IOException {
        try (Stream<Path> files = Files.walk(here.resolve("k/originals"))) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void aSoundCaseIsWell() {
        assertThat(words(0)).contains("12 originals are there", "up to date: 12 articles", "All is well.");
    }

    @Test
    void whatWasDeletedFromTheDatabaseIsRebuiltByRepair() {
        String whole = jejak.run("chronicle", "k", "--format", "json").out();
        List<String> before = CaseRows.query(here.resolve("k"), "SELECT * FROM v_entries ORDER BY id");
        CaseRows.change(here.resolve("k"), "DELETE FROM meta", "DELETE FROM article");
        assertThat(words(1)).contains("Nothing was read", "Rows point to others", "./jejak doctor k --repair");
        assertThat(words(0, "--repair")).contains("All is well.");
        assertThat(CaseRows.query(here.resolve("k"), "SELECT * FROM v_entries ORDER BY id"))
                .isEqualTo(before);
        assertThat(jejak.run("chronicle", "k", "--format", "json").out()).isEqualTo(whole);
    }

    @Test
    void changedMissingAndStrayOriginalsAreNamed() throws IOException {
        Path original = anOriginal();
        String name = original.getFileName().toString().substring(0, 12);
        byte[] bytes = Files.readAllBytes(original);
        Files.writeString(original, "lain");
        assertThat(words(1)).contains("1 originals were changed (" + name + ")");
        Files.delete(original);
        assertThat(words(1)).contains("1 originals are gone (" + name + ")");
        Files.write(original, bytes);
        Files.writeString(original.resolveSibling("x.new"), "half");
        assertThat(words(0)).contains("1 files under originals/ belong to no article (x.new)", "All is well.");
        assertThat(words(0, "--repair")).doesNotContain("x.new");
    }

    @Test
    void workThatWasBrokenOffIsTold() {
        CaseRows.change(
                here.resolve("k"),
                "INSERT INTO sighting (wanted_id, text_sha256, sha256, medium) SELECT 'lagi', text_sha256, sha256, medium "
                        + "FROM sighting LIMIT 1");
        assertThat(words(1)).contains("not yet worked in", "--repair");
        assertThat(words(0, "--repair")).contains("up to date: 13 articles");
    }

    @Test
    void aDamagedDatabaseIsToldWithWhatToDo() throws IOException {
        Path database = here.resolve("k/case.db");
        byte[] bytes = Files.readAllBytes(database);
        for (int i = 4096; i < bytes.length; i += 4096) {
            bytes[i] = 99;
        }
        Files.write(database, bytes);
        assertThat(words(1)).contains("The database is damaged", ".recover");
    }

    @Test
    void theIndexIsLookedAtAndMadeAnew() throws IOException {
        assertThat(words(0)).contains("The search index holds all of the case.");
        Path index = here.resolve("k/index");
        Path biggest;
        try (Stream<Path> files = Files.list(index)) {
            biggest = files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(biggest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(biggest, bytes);
        assertThat(words(1)).contains("The search index is damaged", "--repair");
        assertThat(words(0, "--repair")).contains("The search index holds all of the case.");
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(words(0)).contains("There is no search index yet");
        assertThat(jejak.run("search", "k", "kapal").code()).isZero();
        assertThat(words(0)).contains("The search index holds all of the case.");
    }

    @Test
    void anIndexThatIsBehindIsNoFault() {
        CaseRows.change(here.resolve("k"), "UPDATE change SET seq = (SELECT max(seq) FROM change) + 1 WHERE seq = 1");
        assertThat(words(0)).contains("the next search takes them in", "All is well.");
    }

    @Test
    void aFolderThatIsNoCaseIsLeftAlone() throws IOException {
        Files.createDirectories(here.resolve("lain"));
        Jejak.Result result = jejak.run("doctor", "lain", "--repair");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("this folder is no case");
        try (Stream<Path> files = Files.list(here.resolve("lain"))) {
            assertThat(files).isEmpty();
        }
    }
}
