package id.jejak.eval.score;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs Python: the official scorer beside the gold set, or a few lines of its own. */
final class OfficialScorer {
    private OfficialScorer() {}

    /** The figures that {@code score.py} prints for these outputs. */
    static JsonNode figures(Path gold, Path work, Map<String, JsonNode> outputs, @Nullable JsonNode chronicle)
            throws IOException, InterruptedException {
        Path script = gold.resolveSibling("score.py");
        assumeTrue(Files.exists(script), "no score.py beside the gold set");
        StringBuilder lines = new StringBuilder();
        outputs.values().forEach(output -> lines.append(output).append('\n'));
        Path output = Files.writeString(work.resolve("OUTPUT.jsonl"), lines, StandardCharsets.UTF_8);
        List<String> command = new ArrayList<>(List.of(script.toString(), gold.toString(), output.toString()));
        if (chronicle != null) {
            command.add(Files.writeString(work.resolve("CHRONICLE.json"), chronicle.toString(), StandardCharsets.UTF_8)
                    .toString());
        }
        command.add("--json");
        return new JsonMapper().readTree(python(command));
    }

    /** What a Python program prints. */
    static String python(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(arguments);
        Process process;
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
            builder.environment().put("PYTHONIOENCODING", "utf-8");
            process = builder.start();
        } catch (IOException e) {
            assumeTrue(false, "python3 is missing, so gold/score.py cannot run beside the port");
            throw e;
        }
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("python3 failed: " + text);
            }
            return text;
        }
    }
}
