package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One statement in three outlets, as {@code statements} shows it. */
class StatementsCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path here;

    private static Jejak jejak;

    @BeforeAll
    static void aCase() throws IOException {
        jejak = new Jejak(here);
        Path folder = Files.createDirectory(here.resolve("in"));
        article(
                folder,
                "a",
                "Menteri Pangan Rasmin Bahtera mengatakan gudang beras di Pelabuhan Melati sudah kosong sejak Januari dan kapal bantuan belum tiba.");
        article(
                folder,
                "b",
                "Menteri Pangan Rasmin Bahtera mengklaim gudang beras di Pelabuhan Melati sudah kosong sejak Januari.");
        article(
                folder,
                "c",
                "\"Gudang beras di Pelabuhan Melati hampir kosong sejak Januari,\" kata Menteri Pangan Rasmin Bahtera. "
                        + "Ketua Serikat Nelayan Tomo Wirasaba mengatakan nelayan meminta solar murah.");
        Files.writeString(
                folder.resolve("articles.csv"),
                "file,outlet,published\na.txt,Koran A,2022-02-08\nb.txt,Koran B,2022-02-09\nc.txt,Koran C,2022-02-10\n");
        assertThat(jejak.run("run", "in", "--case", "k").code()).isZero();
    }

    private static void article(Path folder, String id, String text) throws IOException {
        Files.writeString(folder.resolve(id + ".txt"), text);
    }

    private static String done(String... words) {
        List<String> all = new ArrayList<>(List.of("statements", "k"));
        all.addAll(List.of(words));
        Jejak.Result result = jejak.run(all.toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return result.out().replaceAll("\\s+", " ");
    }

    @Test
    void variantsStandUnderTheFullestWithTheirDifferences() {
        String text = done();
        assertThat(text).contains("Statements: 2", "Told more than once: 1", "Rasmin Bahtera");
        assertThat(text)
                .contains("= Koran B, 2022-02-09 (b) /q1: shortened; more distant verb: mengatakan → mengklaim")
                .contains("[-dan kapal bantuan belum tiba-]")
                .contains("[-sudah-] {+hampir+} kosong")
                .doesNotContain("{+mengklaim");
    }

    @Test
    void oneVariantThatIsAskedForBringsTheWholeGroup() {
        assertThat(done("--about", "HAMPIR gudang"))
                .contains("Koran A", "Koran B", "Koran C")
                .doesNotContain("solar");
        assertThat(done("--by", "Wirasaba")).contains("solar").doesNotContain("gudang");
        assertThat(done("--about", "kereta")).contains("Statements: 0");
    }

    @Test
    void statementsAreFoundByTime() {
        assertThat(done("--from", "2022-02-10")).contains("Koran A", "solar");
        assertThat(done("--to", "2022-02-08")).contains("Koran C").doesNotContain("solar");
        assertThat(done("--from", "2022-03")).contains("Statements: 0");
        Jejak.Result bad = jejak.run("statements", "k", "--from", "kemarin");
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).contains("--from", "kemarin");
    }

    @Test
    void jsonHoldsGroupsAndWhatIsToldOnce() {
        JsonNode node = JSON.readTree(done("--format", "json"));
        assertThat(node.path("groups")).hasSize(1);
        JsonNode group = node.path("groups").get(0);
        assertThat(group.path("speaker").stringValue()).isEqualTo("Rasmin Bahtera");
        assertThat(group.path("variants")).hasSize(3);
        JsonNode second = group.path("variants").get(1);
        assertThat(second.path("article").stringValue()).isEqualTo("b");
        assertThat(second.path("wording").stringValue()).isEqualTo("shortened");
        assertThat(second.path("verb").stringValue()).isEqualTo("looser");
        assertThat(second.path("certainty").stringValue()).isEqualTo("weak");
        assertThat(second.path("cue").path("text").stringValue()).isEqualTo("mengklaim");
        assertThat(second.path("differences").get(1).path("kind").stringValue()).isEqualTo("left_out");
        assertThat(second.path("differences").get(1).path("here").isNull()).isTrue();
        assertThat(node.path("statements")).hasSize(1);
        assertThat(node.path("statements").get(0).path("article").stringValue()).isEqualTo("c");
    }

    @Test
    void everyWordOfAVariantIsProvedFromTheOriginals() throws IOException {
        Jejak.Result sound = jejak.run("verify", "k");
        assertThat(sound.code()).as(sound.out()).isZero();
        // A quotation smoothed to what another outlet printed.
        String word = "'\"text\":\"hampir\"'";
        assertThat(CaseRows.query(
                        here.resolve("k"), "SELECT count(*) FROM statement_group WHERE instr(doc, " + word + ")"))
                .isNotEqualTo(List.of("0"));
        CaseRows.change(
                here.resolve("k"),
                "CREATE TABLE kept AS SELECT id, doc FROM statement_group",
                "UPDATE statement_group SET doc = replace(doc, " + word + ", '\"text\":\"sudah \"')");
        Jejak.Result smoothed = jejak.run("verify", "k");
        CaseRows.change(
                here.resolve("k"),
                "UPDATE statement_group SET doc = (SELECT doc FROM kept WHERE kept.id = statement_group.id)",
                "DROP TABLE kept");
        assertThat(smoothed.code()).isEqualTo(1);
        assertThat(smoothed.out()).contains("statement_groups");
    }

    @Test
    void indonesianSaysTheSame() {
        String text = Jejak.run(new byte[0], Locale.ENGLISH, List.of("statements", "k", "--lang", "id"), here)
                .out();
        assertThat(text)
                .contains(
                        "Diceritakan lebih dari sekali: 1",
                        "dipersingkat",
                        "kata kerja lebih berjarak: mengatakan → mengklaim");
    }
}
