package id.jejak.eval.score;

import id.jejak.app.json.ChronicleJson;
import id.jejak.app.json.DocumentJson;
import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the engine gives for a gold folder.
 *
 * @param documents one document an article, by id, in the order of {@code articles.csv}
 * @param chronicle the chronicle over the articles that {@code cross.json} covers (others would add disputes and offices that its
 *     annotation leaves out), or null without such annotation
 */
public record Outputs(
        Map<String, JsonNode> documents, @Nullable JsonNode chronicle) {
    /** Runs the engine over a gold folder's articles. */
    public static Outputs of(Engine engine, GoldSet gold) throws IOException {
        List<Annotated> docs = GoldArticles.read(gold.folder().resolve("texts")).stream()
                .map(engine::analyze)
                .toList();
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        docs.forEach(doc -> documents.put(doc.article().id(), DocumentJson.of(doc)));
        if (gold.cross() == null) {
            return new Outputs(documents, null);
        }
        Set<String> covered = new TreeSet<>(gold.crossArticles());
        List<Annotated> together = docs.stream()
                .filter(doc -> covered.contains(doc.article().id()))
                .toList();
        return new Outputs(documents, ChronicleJson.of(engine.chronicle(together)));
    }

    /** Writes {@code OUTPUT.jsonl} and {@code CHRONICLE.json} into a folder, made if missing. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder lines = new StringBuilder();
        documents.values().forEach(document -> lines.append(document).append('\n'));
        Files.writeString(folder.resolve("OUTPUT.jsonl"), lines, StandardCharsets.UTF_8);
        if (chronicle != null) {
            Files.writeString(
                    folder.resolve("CHRONICLE.json"), chronicle.toPrettyString() + '\n', StandardCharsets.UTF_8);
        }
    }
}
