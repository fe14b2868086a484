package id.jejak.app.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case as Jejak kept it before there was a database ({@code jejak-case/1}): a manifest {@code articles.jsonl} with a line for each time an
 * article came in, and {@code unread.jsonl}. Read once, to bring it over; its files then lie in {@code before-database/}.
 */
final class PlainCase {
    private static final String MARK = "jejak-case.json";
    private static final String MANIFEST = "articles.jsonl";
    private static final String UNREAD = "unread.jsonl";
    private static final List<String> DERIVED = List.of("analysis.jsonl", "chronicle.json");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PlainCase() {}

    /** Whether a folder is such a case. */
    static boolean is(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    /** Puts what the manifest says into the database, without committing. */
    static void copy(Path folder, Connection connection) throws IOException, SQLException, CaseException {
        Sightings.append(connection, sightings(folder.resolve(MANIFEST)));
        Path unread = folder.resolve(UNREAD);
        if (Files.exists(unread)) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT OR IGNORE INTO unread (place, reason, sha256) VALUES (?, ?, ?)")) {
                for (String line : Files.readAllLines(unread)) {
                    JsonNode node = MAPPER.readTree(line);
                    insert.setString(1, node.path("where").asString(""));
                    insert.setString(2, node.path("reason").asString(""));
                    insert.setString(
                            3,
                            node.path("sha256").isString() ? node.path("sha256").stringValue() : null);
                    insert.executeUpdate();
                }
            } catch (JacksonException e) {
                throw new CaseException("manifest", unread, 1, String.valueOf(e.getOriginalMessage()));
            }
        }
    }

    private static List<Sighting> sightings(Path manifest) throws IOException, CaseException {
        List<Sighting> sightings = new ArrayList<>();
        if (!Files.exists(manifest)) {
            return sightings;
        }
        String text = Files.readString(manifest, StandardCharsets.UTF_8);
        int n = 0;
        // What stands behind the last line feed was cut short by a kill and never acknowledged.
        for (int at = 0, feed; (feed = text.indexOf('\n', at)) >= 0; at = feed + 1) {
            n++;
            try {
                sightings.add(Sighting.fromJson(text.substring(at, feed)));
            } catch (IllegalArgumentException e) {
                throw new CaseException("manifest", manifest, n, String.valueOf(e.getMessage()));
            }
        }
        return sightings;
    }

    /** Moves the old files aside, once the database holds what they said; what can be rebuilt goes. */
    static void retire(Path folder) throws IOException {
        Path aside = folder.resolve("before-database");
        Files.createDirectories(aside);
        for (String name : DERIVED) {
            Files.deleteIfExists(folder.resolve(name));
        }
        for (String name : List.of(MANIFEST, UNREAD, MARK)) {
            if (Files.exists(folder.resolve(name))) {
                Files.move(folder.resolve(name), aside.resolve(name));
            }
        }
        SafeFiles.force(aside);
        SafeFiles.force(folder);
    }
}
