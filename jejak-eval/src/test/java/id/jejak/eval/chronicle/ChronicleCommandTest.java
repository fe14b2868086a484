package id.jejak.eval.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eval.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ChronicleCommandTest {
    @TempDir
    Path here;

    private String run(String... options) throws IOException {
        Path file = here.resolve("news.jsonl");
        Files.writeString(file, """
                {"id":"a","outlet":"Kabar A","published":"2022-02-02","text":"Presiden Peru Ana Quispe bertemu Raja Tonga Tupou di Lima pada Selasa (1/2)."}
                {"id":"b","outlet":"Kabar B","published":"2022-02-02","text":"Presiden Peru Ana Quispe bertemu dengan Raja Tonga Tupou di Lima, Selasa (1/2)."}
                {"id":"c","outlet":"Kabar C","published":"2022-02-03","text":"Peru mengirim dua kapal ke Tonga."}
                {"id":"d","outlet":"Kabar D","published":"2022-02-03","text":"Harga cabai naik di pasar."}
                """);
        StringWriter out = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out));
        String[] words = new String[options.length + 2];
        words[0] = "eval-chronicle";
        words[1] = file.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        assertThat(line.execute(words)).isEqualTo(Main.DONE);
        return out.toString();
    }

    @Test
    void theBusiestNamesComeWithTheirEntriesAndSentences() throws IOException {
        assertThat(run("--busiest", "2"))
                .contains("== Ana Quispe: 1")
                .contains("a (Kabar A, 2022-02-02) [bertemu] Presiden Peru Ana Quispe bertemu Raja Tonga Tupou");
    }

    @Test
    void entriesOfSeveralArticlesComeWithTheirReasons() throws IOException {
        assertThat(run("--merged")).contains("told by several articles 1").contains("  why a and b:");
    }

    @Test
    void costIsToldAsArticlesDouble() throws IOException {
        assertThat(run("--scale", "--first", "2"))
                .contains("     2 articles")
                .contains("     4 articles")
                .contains("times the half");
    }
}
