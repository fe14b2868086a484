package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrataCommandTest {
    private static final String FIRST =
            "Kapal layar Mutiara Lor karam di Selat Kawung pada Senin malam. Tujuh belas penumpang dijemput perahu "
                    + "nelayan dan seekor kerbau ikut berenang ke pantai.";

    @TempDir
    Path here;

    private static String line(String id, String day, String title, String text) {
        return "{\"id\":\"" + id + "\",\"outlet\":\"Kabar Nusa\",\"published\":\"" + day + "\",\"title\":\"" + title
                + "\",\"text\":\"" + text + "\"}\n";
    }

    @Test
    void anErratumIsKeptShownAndProvedAndFollowsWhatComesIn() throws IOException {
        Jejak jejak = new Jejak(here);
        Path folder = here.resolve("k");
        Files.writeString(
                here.resolve("ralat.jsonl"),
                line(
                        "b",
                        "2025-03-06",
                        "Ralat: Penumpang Kapal Layar",
                        "Redaksi meralat berita tentang kapal layar Mutiara Lor yang karam di Selat Kawung. Penumpang yang "
                                + "dijemput perahu nelayan berjumlah tujuh, bukan tujuh belas."));
        Files.writeString(here.resolve("semula.jsonl"), line("a", "2025-03-04", "Kapal Layar Karam", FIRST));
        assertThat(jejak.run("run", "ralat.jsonl", "--case", "k").code()).isZero();
        assertThat(CaseRows.query(folder, "SELECT article, corrects, how FROM v_errata"))
                .containsExactly("b|null|none");
        assertThat(jejak.run("errata", "k").out()).contains("corrects no article that can be named");

        assertThat(jejak.run("run", "semula.jsonl", "--case", "k").code()).isZero();
        assertThat(CaseRows.query(folder, "SELECT article, corrects, how, rule FROM v_errata"))
                .containsExactly("b|a|alike|ralat_head");
        assertThat(jejak.run("errata", "k").out())
                .contains("(b)", "corrects Kabar Nusa, 2025-03-04 (a)", "by far the most");
        assertThat(jejak.run("errata", "k", "--lang", "id").out()).contains("meralat Kabar Nusa", "jauh paling mirip");
        assertThat(jejak.run("errata", "k", "--format", "json").out()).contains("\"corrects\" : \"a\"");
        assertThat(jejak.run("verify", "k").code()).isZero();
        assertThat(jejak.run("doctor", "k").code()).isZero();

        CaseRows.change(folder, "UPDATE erratum SET doc = replace(doc, '\"start\":', '\"start\":1')");
        assertThat(jejak.run("verify", "k").code()).isEqualTo(1);
    }
}
