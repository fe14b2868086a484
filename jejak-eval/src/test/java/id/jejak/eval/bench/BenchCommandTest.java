package id.jejak.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jejak.engine.Engine;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Stage;
import id.jejak.eval.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {
    private static final String LINE = """
            {"id":"%s","url":"","outlet":"Antara","title":"","published":"2024-05-02","text":"Menteri Sari Wulandari tiba di Ternate pada Kamis (2/5). \\"Pelabuhan ini milik warga,\\" katanya."}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commandLine.execute(args);
    }

    @Test
    void everyStageHasItsShareAndSharesSumToTheWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("news.jsonl"), LINE.formatted("a") + LINE.formatted("b"));
        assertThat(run(
                        "bench",
                        file.toString(),
                        "--threads",
                        "2",
                        "--warm-up",
                        "0.1",
                        "--time",
                        "0.3",
                        "--rounds",
                        "2"))
                .isEqualTo(Main.DONE);
        assertThat(out.toString()).contains("articles/s").contains("allocation").contains("peak memory");
        double sum = 0;
        for (Stage stage : new Engine(ResourceSource.shipped()).pipeline().stages()) {
            Matcher share =
                    Pattern.compile("\n  " + stage.name() + " +([0-9.]+) %").matcher(out.toString());
            assertThat(share.find()).as(stage.name()).isTrue();
            sum += Double.parseDouble(share.group(1));
        }
        assertThat(sum).isCloseTo(100, within(1.0));
    }

    @Test
    void brokenLineIsNamedAndNothingIsMeasured() throws Exception {
        Path file = Files.writeString(folder.resolve("news.jsonl"), LINE.formatted("a") + "{\"id\":");
        assertThat(run("bench", file.toString())).isEqualTo(Main.UNREADABLE);
        assertThat(err.toString()).contains("news.jsonl:2: no JSON");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void lineWithoutTextIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("news.jsonl"), "{\"id\":\"a\",\"text\":null}\n");
        assertThat(run("bench", file.toString())).isEqualTo(Main.UNREADABLE);
        assertThat(err.toString()).contains("news.jsonl:1: no \"id\" or no \"text\"");
    }
}
