package id.jejak.eval.score;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A gold folder: {@code gold/*.json}, {@code texts/*.txt} and, where several articles were annotated together, {@code cross.json}.
 *
 * @param folder where it lies
 * @param documents by file name
 * @param cross the annotation over articles, or null
 * @param sha256 hash over all these files, names and bytes
 */
public record GoldSet(
        Path folder, List<Document> documents, @Nullable JsonNode cross, String sha256) {
    private static final JsonMapper MAPPER = new JsonMapper();

    public GoldSet {
        documents = List.copyOf(documents);
    }

    /** One annotated article. */
    public record Document(String id, JsonNode gold, String text) {}

    /**
     * Reads a gold folder.
     *
     * @throws IOException naming the file that is missing or broken
     */
    public static GoldSet read(Path folder) throws IOException {
        List<Path> files = list(folder.resolve("gold"), ".json");
        if (files.isEmpty()) {
            throw new IOException(folder + ": no gold/*.json; expected a gold folder with gold/ and texts/");
        }
        MessageDigest digest = newDigest();
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            JsonNode gold = json(file);
            String id = Json.word(gold, "id");
            Path text = folder.resolve("texts").resolve(id + ".txt");
            documents.add(new Document(id, gold, Files.readString(text, StandardCharsets.UTF_8)));
            update(digest, file);
            update(digest, text);
        }
        Path cross = folder.resolve("cross.json");
        boolean hasCross = Files.exists(cross);
        if (hasCross) {
            update(digest, cross);
        }
        return new GoldSet(
                folder, documents, hasCross ? json(cross) : null, HexFormat.of().formatHex(digest.digest()));
    }

    /** Ids of the articles that {@link #cross} covers, sorted; empty without it. */
    public List<String> crossArticles() {
        return cross == null
                ? List.of()
                : Json.rows(cross, "articles").stream().map(Json::text).sorted().toList();
    }

    private static JsonNode json(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return MAPPER.readTree(reader);
        } catch (tools.jackson.core.JacksonException e) {
            throw new IOException(file + ": " + e.getOriginalMessage(), e);
        }
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static void update(MessageDigest digest, Path file) throws IOException {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(Files.readAllBytes(file));
        digest.update((byte) 0);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
