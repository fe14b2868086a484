package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsCommandTest {
    private static final String BODY =
            "Presiden Ruritania menemui Raja Grausten di Kota Lindung pada Senin (3/3/2025). "
                    + "Keduanya membahas perbatasan laut dan kerja sama perikanan selama dua jam. "
                    + "Pertemuan itu dihadiri %s pejabat dari kedua negara.";

    @TempDir
    Path here;

    private Jejak jejak;

    @BeforeEach
    void start() {
        jejak = new Jejak(here);
    }

    private void write(String file, String id, String url, String text) throws IOException {
        Files.writeString(
                here.resolve(file),
                "{\"id\":\"" + id + "\",\"url\":\"" + url
                        + "\",\"outlet\":\"Kabar Nusa\",\"published\":\"2025-03-04\",\"text\":\"" + text + "\"}\n");
    }

    private List<String> articles(String folder) {
        return CaseRows.query(here.resolve(folder), "SELECT id FROM article ORDER BY id");
    }

    @Test
    void anEditedTextUnderOneAddressIsAVersionAndTheNewestCounts() throws IOException {
        write("satu.jsonl", "a", "https://www.kabarnusa.example/baca/17?utm_source=x", BODY.formatted("sepuluh"));
        write("dua.jsonl", "b", "http://m.kabarnusa.example/baca/17/#atas", BODY.formatted("dua puluh"));
        assertThat(jejak.run("run", "satu.jsonl", "--case", "k").code()).isZero();
        Jejak.Result second = jejak.run("run", "dua.jsonl", "--case", "k");
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.err()).contains("now version 2 of \"a\"", "./jejak versions k");
        assertThat(articles("k")).containsExactly("a");
        assertThat(CaseRows.query(here.resolve("k"), "SELECT text LIKE '%dua puluh%' FROM v_articles"))
                .containsExactly("1");
        assertThat(CaseRows.query(here.resolve("k"), "SELECT article, n, current FROM v_versions ORDER BY n"))
                .containsExactly("a|1|0", "a|2|1");

        Jejak.Result shown = jejak.run("versions", "k");
        assertThat(shown.code()).isZero();
        assertThat(shown.out().replaceAll("\\s+", " "))
                .contains("a 2 versions", "itu dihadiri [-sepuluh-] {+dua puluh+} pejabat dari kedua negara.");
        assertThat(jejak.run("verify", "k").code()).isZero();
        assertThat(jejak.run("doctor", "k").code()).isZero();

        // Built at once it is the same, and so is a rebuild from scratch.
        String json = jejak.run("chronicle", "k", "--format", "json").out();
        jejak.run("run", "satu.jsonl", "dua.jsonl", "--case", "whole");
        assertThat(jejak.run("chronicle", "whole", "--format", "json").out()).isEqualTo(json);
        jejak.run("doctor", "k", "--repair");
        assertThat(jejak.run("chronicle", "k", "--format", "json").out()).isEqualTo(json);
    }

    @Test
    void theSameArticleTwiceIsOneWhateverItsFileIsCalled() throws IOException {
        write("satu.jsonl", "a", "https://kabarnusa.example/baca/17", BODY.formatted("sepuluh"));
        assertThat(jejak.run("run", "satu.jsonl", "satu.jsonl", "--case", "k").code())
                .isZero();
        assertThat(articles("k")).containsExactly("a");
        assertThat(jejak.run("versions", "k").out()).contains("No article came in two versions");
    }

    @Test
    void unlikeTextsUnderOneAddressAndFrontPagesStayArticles() throws IOException {
        String other =
                "Gempa mengguncang pesisir barat Pulau Tanduk pada Selasa dini hari. Warga berlarian ke bukit dan "
                        + "listrik padam di tiga kecamatan. Belum ada laporan korban.";
        write("satu.jsonl", "a", "https://kabarnusa.example/langsung", BODY.formatted("sepuluh"));
        write("dua.jsonl", "b", "https://kabarnusa.example/langsung", other);
        write("tiga.jsonl", "c", "https://kabarnusa.example/", BODY.formatted("tiga"));
        write("empat.jsonl", "d", "https://kabarnusa.example/", BODY.formatted("empat"));
        jejak.run("run", "satu.jsonl", "dua.jsonl", "tiga.jsonl", "empat.jsonl", "--case", "k");
        assertThat(articles("k")).containsExactly("a", "b", "c", "d");
        assertThat(CaseRows.query(here.resolve("k"), "SELECT * FROM version")).isEmpty();
    }
}
