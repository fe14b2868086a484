package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analyst's own actors in a case: {@code actors.tsv}. */
class OwnActorsTest {
    private static final String HEAD = "# source: own\n# licence: CC0-1.0\n# version: 1\n"
            + "name\taliases\tcountry\tabroad\tsector\tothers\tfrom\tuntil\n";

    @TempDir
    Path here;

    @Test
    void areReadAndAWrongRowIsToldWithItsLine() throws IOException {
        Jejak jejak = new Jejak(here);
        assertThat(jejak.run("run", Jejak.TELUK_BIRU, "--case", "k").code()).isZero();
        Path own = here.resolve("k").resolve("actors.tsv");
        Files.writeString(own, HEAD + "Balai Nelayan Karang\t-\tID\t-\tCVL\t-\t-\t-\n");
        assertThat(jejak.run("roles", "k").code()).isZero();
        Files.writeString(own, HEAD + "Balai Nelayan Karang\t-\tID\t-\tNOSECTOR\t-\t-\t-\n");
        Jejak.Result wrong = jejak.run("roles", "k");
        assertThat(wrong.code()).isEqualTo(Exit.USAGE);
        assertThat(wrong.err()).contains("actors.tsv", ":5", "NOSECTOR");
    }

    @Test
    void analyzeNamesQuantities() throws IOException {
        Jejak jejak = new Jejak(here);
        Files.writeString(here.resolve("a.txt"), "Pemerintah membeli tiga kapal seharga Rp 2,5 miliar.\n");
        Jejak.Result result = jejak.run("analyze", "a.txt", "--published", "2024-05-01");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("\"quantities\":[", "\"unit\":\"IDR\"", "2500000000");
    }
}
