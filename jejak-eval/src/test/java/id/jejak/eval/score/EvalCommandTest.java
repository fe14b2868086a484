package id.jejak.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eval.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command over a gold set of one invented article. */
class EvalCommandTest {
    private static final String TEXT =
            "Menteri Kelautan Sari Wulandari meresmikan pelabuhan baru di Kota Ternate.\nBaca juga: Harga ikan naik\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void goldSetOfOneArticle() throws Exception {
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/x1.txt"), TEXT);
        Files.writeString(
                folder.resolve("texts/articles.csv"), "file,outlet,published,url,title\nx1.txt,Antara,2024-05-02,,\n");
        Files.writeString(folder.resolve("gold/x1.json"), """
                {"id":"x1","lines":[{"n":1,"kind":"furniture"}],"times":[],"statements":[],"events":[],
                 "entities":[{"name":"Sari Wulandari","type":"PER","aliases":[],"role":"Menteri Kelautan","of":null}]}
                """);
    }

    private int run(String... args) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commandLine.execute(args);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void printsTheTableAndWritesTheOutput() {
        assertThat(run("eval", folder.toString(), "--out", file("out"), "--errors", "3"))
                .isEqualTo(Main.DONE);
        assertThat(out.toString())
                .startsWith("1 documents\n")
                .contains("lines                   p=1.0  r=1.0  f1=1.0  tp=1  fp=0  fn=0");
        assertThat(folder.resolve("out/OUTPUT.jsonl")).content().startsWith("{\"schema\":\"jejak/1\",\"id\":\"x1\"");
    }

    @Test
    void floorsAreWrittenThenHeld() throws Exception {
        assertThat(run("eval", folder.toString(), "--floors", file("floors.tsv"), "--write-floors"))
                .isEqualTo(Main.DONE);
        assertThat(folder.resolve("floors.tsv")).content().contains("\nspans.slice\t1.0000\n");
        assertThat(run("eval", folder.toString(), "--floors", file("floors.tsv")))
                .isEqualTo(Main.DONE);
        String floors = Files.readString(folder.resolve("floors.tsv"));
        Files.writeString(folder.resolve("floors.tsv"), floors + "times.value\t0.5000\n");
        assertThat(run("eval", folder.toString(), "--floors", file("floors.tsv")))
                .isEqualTo(Main.WRONG);
        assertThat(out.toString()).contains("below its floor: times.value is 0.0, its floor 0.5");
    }

    @Test
    void missingGoldFolderIsNamed() {
        assertThat(run("eval", file("nowhere"))).isEqualTo(Main.UNREADABLE);
        assertThat(err.toString()).contains("nowhere").contains("expected a gold folder");
    }

    @Test
    void missingArgumentIsAUsageError() {
        assertThat(run("eval")).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
