package id.jejak.eval.time;

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

class WeekdayCommandTest {
    @TempDir
    private Path folder;

    private String run(String... rows) throws IOException {
        Path file = folder.resolve("rows.jsonl");
        Files.writeString(file, String.join("\n", rows) + "\n");
        StringWriter out = new StringWriter();
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(out));
        int code = command.execute("eval-weekday", "--errors", "5", file.toString());
        return code + "\n" + out;
    }

    @Test
    void countsRightRowsAndNamesTheClassesOfErrors() throws IOException {
        String report = run(
                "{\"masked\": \"Kepala desa itu menutup pasar lama pada ⟦Senin⟧.\", \"pub_date\": \"2023-09-20\", \"gold\": \"2023-09-18\"}",
                "{\"masked\": \"Kepala desa itu akan membuka pasar baru pada ⟦Kamis⟧.\", \"pub_date\": \"2023-09-20\", \"gold\": \"2023-09-21\"}",
                "{\"masked\": \"Kepala desa itu sudah menutup pasar lama pada ⟦Selasa⟧.\", \"pub_date\": \"2023-09-20\", \"gold\": \"2023-06-06\"}");
        assertThat(report)
                .startsWith("0\n")
                .contains("0.6667  right of all (2 of 3)")
                .contains("2023-06-06 gold, 2023-09-19 given")
                .contains("1  cannot be known: more than six days before publication");
    }

    @Test
    void namesTheLineThatHoldsNoExpression() throws IOException {
        assertThat(run("{\"masked\": \"Tanpa tanda.\", \"pub_date\": \"2023-09-20\", \"gold\": \"2023-09-18\"}"))
                .startsWith("3\n")
                .contains("rows.jsonl:1: masked holds no ⟦expression⟧");
    }
}
