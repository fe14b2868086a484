package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learned furniture from proposal to acceptance and back. */
class FurnitureCommandTest {
    private static final String SIGN = "Nantikan kabar desa berikutnya setiap pagi pukul 7.";
    private static final List<String> STORIES = List.of(
            "Warga desa menunggu bantuan sejak pagi karena jalan ke pasar masih rusak berat.",
            "Kapal nelayan itu kembali ke pelabuhan dengan jaring yang kosong sama sekali.",
            "Murid sekolah dasar menanam bakau di tepi sungai yang keruh bersama guru mereka.",
            "Harga cabai di pasar induk naik dua kali lipat sejak awal pekan ini, kata pedagang.",
            "Bupati meresmikan jembatan gantung yang putus tahun lalu karena banjir bandang.",
            "Petugas memadamkan api yang membakar gudang kapas di pinggir kota itu.");

    @TempDir
    Path here;

    private Jejak jejak;

    @BeforeEach
    void aCase() throws IOException {
        jejak = new Jejak(here);
        Files.createDirectories(here.resolve("in"));
        StringBuilder table = new StringBuilder("file,outlet,published,url,title\n");
        for (int i = 0; i < STORIES.size(); i++) {
            Files.writeString(here.resolve("in/a" + i + ".txt"), STORIES.get(i) + "\n" + SIGN + "\n");
            table.append("a")
                    .append(i)
                    .append(".txt,Lentera,2025-03-0")
                    .append(i + 1)
                    .append(",,\n");
        }
        Files.writeString(here.resolve("in/articles.csv"), table);
        done("run", "in", "--case", "k");
    }

    private String done(String... words) {
        Jejak.Result result = jejak.run(words);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }

    /** The kind of the last line that is not empty, as the case's own analysis has it. */
    private String kindOfTheSign() {
        done("run", "in", "--case", "k");
        return CaseRows.query(
                        here.resolve("k"),
                        "SELECT l.kind FROM line l JOIN article a ON a.n = l.article WHERE l.n = 1 ORDER BY a.id LIMIT 1")
                .getFirst();
    }

    @Test
    void aProposalIsUsedOnceAcceptedAndNoLongerWhenRejected() throws IOException {
        assertThat(done("furniture", "list", "k")).contains("Nothing was learned yet: ./jejak furniture learn k");
        String learned = done("furniture", "learn", "k");
        assertThat(learned)
                .contains("Lentera", "Nantikan kabar desa berikutnya setiap pagi pukul #.", "6 articles", "a0, a1, a2")
                .contains("1 lines proposed, 0 accepted, in k/furniture.tsv (version 1)");
        assertThat(kindOfTheSign()).isEqualTo("body");

        assertThat(done("furniture", "accept", "k", "1")).contains("1 lines accepted (version 2)");
        assertThat(kindOfTheSign()).isEqualTo("furniture");
        assertThat(done("furniture", "learn", "k")).contains("0 lines proposed, 1 accepted");
        assertThat(done("verify", "k")).startsWith("All is well");

        assertThat(done("furniture", "reject", "k", "1")).contains("0 lines accepted (version 3)");
        assertThat(kindOfTheSign()).isEqualTo("body");
    }

    @Test
    void theFileMayBeEditedByHandAndItsSlipsAreNamed() throws IOException {
        done("furniture", "learn", "k");
        Path file = here.resolve("k/furniture.tsv");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\tno\t", "\tyes\t"));
        assertThat(kindOfTheSign()).isEqualTo("furniture");
        assertThat(done("check", "in/a2.txt", "--case", "k")).doesNotContain("furniture.tsv");

        Files.writeString(file, text.replace("\tno\t", "\tmaybe\t"));
        for (String[] words : List.of(
                new String[] {"run", "in", "--case", "k"},
                new String[] {"claims", "k"},
                new String[] {"check", "in/a2.txt", "--case", "k"},
                new String[] {"furniture", "list", "k"})) {
            Jejak.Result result = jejak.run(words);
            assertThat(result.code()).as(String.join(" ", words)).isEqualTo(2);
            assertThat(result.err()).contains("k: its learned furniture cannot be used: furniture.tsv:6", "maybe");
        }
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertThat(jejak.run("furniture", "accept", "k", "1").err()).contains("There is no row 1; the table has 0");
        assertThat(jejak.run("furniture", "learn", "none").err()).contains("none: there is no such case");
        assertThat(here.resolve("none")).doesNotExist();
        assertThat(jejak.run("furniture", "learn", "k", "--min-articles", "1").err())
                .contains("--min-articles: 1 does not fit");
        Jejak.Result bare = jejak.run("furniture");
        assertThat(bare.code()).isEqualTo(2);
        assertThat(bare.err()).contains("expected learn, list, accept or reject");
    }

    @Test
    void helpIsThereInBothLanguages() {
        for (String part : List.of("learn", "list", "accept", "reject")) {
            for (String language : List.of("id", "en")) {
                Jejak.Result result = Jejak.run(
                        new byte[0], Locale.ROOT, List.of("furniture", part, "--help", "--lang", language), here);
                assertThat(result.code()).isZero();
                assertThat(result.out())
                        .startsWith(language.equals("id") ? "Pemakaian: jejak furniture" : "Usage: jejak furniture");
            }
        }
    }
}
