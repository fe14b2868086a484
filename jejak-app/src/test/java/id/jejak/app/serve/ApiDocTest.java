package id.jejak.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every curl command of docs/format/api.md is run; where an answer stands under it, each of its fields comes out so. */
class ApiDocTest {
    private static final Path DOC = Path.of("..", "docs", "format", "api.md");
    private static final Pattern BLOCK = Pattern.compile("```(sh|json|text)\n(.*?)```", Pattern.DOTALL);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void examplesOfTheDocumentDoWhatItSays() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "no curl here; install Debian's package curl");
        List<String> run = new ArrayList<>();
        try (ChronicleServer server = SampleCase.serve(folder.resolve("case"), Locale.of("id"))) {
            String entry = SampleCase.read(folder.resolve("beside"))
                    .chronicle()
                    .entries()
                    .getFirst()
                    .id();
            Matcher block = BLOCK.matcher(Files.readString(DOC));
            String last = "";
            while (block.find()) {
                if (block.group(1).equals("sh")) {
                    for (String line : block.group(2).strip().split("\n")) {
                        last = bash(line.replace("127.0.0.1:8080", "127.0.0.1:" + server.port())
                                .replace("ENTRY", entry));
                        assertThat(last).as(line).isNotBlank();
                        if (!line.contains("nope") && !line.contains("http_code")) {
                            assertThat(MAPPER.readTree(last).has("detail"))
                                    .as(line + "\n" + last)
                                    .isFalse();
                        }
                        run.add(line);
                    }
                } else if (block.group(1).equals("json")) {
                    JsonNode answer = MAPPER.readTree(last);
                    MAPPER.readTree(block.group(2))
                            .properties()
                            .forEach(each -> assertThat(answer.path(each.getKey()))
                                    .as(each.getKey())
                                    .isEqualTo(each.getValue()));
                } else {
                    assertThat(last).isEqualTo(block.group(2).strip());
                }
            }
        }
        assertThat(run).hasSizeGreaterThan(9);
    }

    private String bash(String command) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Process process = new ProcessBuilder("bash", "-c", command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(command).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
