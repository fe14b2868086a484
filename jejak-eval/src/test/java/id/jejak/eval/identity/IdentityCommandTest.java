package id.jejak.eval.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.eval.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class IdentityCommandTest {
    private static final List<String> TEXTS = List.of(
            "Menteri Kesehatan Suryani Lestari Widodo meresmikan klinik di Kupang. Suryani Lestari Widodo pulang sore harinya.",
            "Menteri Kesehatan Suryani Lestari Widodo membuka lokakarya. Para dokter hadir.",
            "Pemain bola Bambang Lestari Widodo mencetak gol. Bambang Lestari Widodo dipuji pelatih.");

    private static String run(Path file, String... more) {
        StringWriter out = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        List<String> args = new java.util.ArrayList<>(List.of("eval-identity", file.toString()));
        args.addAll(List.of(more));
        assertThat(line.execute(args.toArray(String[]::new))).isZero();
        return out.toString();
    }

    private static Path articles(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < TEXTS.size(); i++) {
            lines.append("{\"id\":\"a" + i + "\",\"published\":\"2024-05-0" + (i + 1) + "\",\"text\":\"" + TEXTS.get(i)
                    + "\"}\n");
        }
        return Files.writeString(folder.resolve("news.jsonl"), lines);
    }

    @Test
    void drawsJoinedPairsAndPairsKeptApart(@TempDir Path folder) throws IOException {
        String out = run(articles(folder), "--pairs", "4");
        assertThat(out).startsWith("seed 7, 3 articles");
        assertThat(out).containsPattern("same_name\t1\tPER\tSuryani Lestari Widodo\tSuryani Lestari Widodo\t");
        assertThat(out)
                .containsPattern("apart\t1\tPER\t(Suryani|Bambang) Lestari Widodo\t(Suryani|Bambang) Lestari Widodo\t");
    }

    @Test
    void theSameSeedDrawsTheSamePairs(@TempDir Path folder) throws IOException {
        Path file = articles(folder);
        assertThat(run(file, "--seed", "3")).isEqualTo(run(file, "--seed", "3"));
    }
}
