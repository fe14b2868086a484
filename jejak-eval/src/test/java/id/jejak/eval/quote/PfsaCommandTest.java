package id.jejak.eval.quote;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eval.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PfsaCommandTest {
    /** Two sentences of one quotation; the corpus leaves the opening mark at the end of the sentence before. */
    private static final String CORPUS = """
            Bupati O
            Rahmat B-PERSON
            Hidayat L-PERSON
            datang O
            ke O
            pasar O
            . O
            ” B-STATEMENT

            Harga I-STATEMENT
            cabai I-STATEMENT
            turun I-STATEMENT
            . I-STATEMENT

            Warga I-STATEMENT
            senang I-STATEMENT
            , I-STATEMENT
            ” L-STATEMENT
            katanya U-CUECOREF
            . O
            """.replace(' ', '\t');

    @Test
    void textIsPutTogetherWithTheSpacesOfPrint(@TempDir Path folder) throws IOException {
        List<PfsaCorpus.Piece> pieces = PfsaCorpus.read(file(folder));
        assertThat(pieces).hasSize(1);
        assertThat(pieces.get(0).text())
                .isEqualTo("Bupati Rahmat Hidayat datang ke pasar. ”Harga cabai turun. Warga senang,” katanya.");
        assertThat(pieces.get(0).sentences()).isEqualTo(3);
    }

    @Test
    void aQuotationOverTwoSentencesIsOneSpan(@TempDir Path folder) throws IOException {
        StringWriter out = new StringWriter();
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out));
        int code = command.execute("eval-pfsa", file(folder).toString());
        assertThat(code).isEqualTo(Main.DONE);
        assertThat(out.toString().toLowerCase(Locale.ROOT))
                .contains("sentence            p=1.0000 r=1.0000 f1=1.0000 tp=2 fp=0 fn=0")
                .contains("span, half of union p=1.0000 r=1.0000 f1=1.0000 tp=1 fp=0 fn=0");
    }

    private static Path file(Path folder) throws IOException {
        return Files.writeString(folder.resolve("part.txt"), CORPUS);
    }
}
