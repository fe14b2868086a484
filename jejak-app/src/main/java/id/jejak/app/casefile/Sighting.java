package id.jejak.app.casefile;

import id.jejak.app.input.Dates;
import id.jejak.app.input.Details;
import id.jejak.app.input.Incoming;
import id.jejak.app.input.Medium;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * That an article came in once: one line of the manifest. The same article may come in again with other details.
 *
 * @param id wanted id, not yet made unique
 * @param textSha256 hash of the canonical text
 * @param sha256 hash of the original
 * @param medium what the original is
 * @param path path below the INPUT folder, or null
 * @param outlet outlet as the input gave it, or null
 * @param published publication date in ISO 8601 with its zone after a blank, or null
 * @param url address, or null
 * @param title title, or null
 */
record Sighting(
        String id,
        String textSha256,
        String sha256,
        Medium medium,
        @Nullable String path,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String url,
        @Nullable String title)
        implements Comparable<Sighting> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Comparator<@Nullable String> NULL_LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::id)
            .thenComparing(Sighting::textSha256)
            .thenComparing(Sighting::path, NULL_LAST)
            .thenComparing(Sighting::sha256)
            .thenComparing(Sighting::outlet, NULL_LAST)
            .thenComparing(Sighting::published, NULL_LAST)
            .thenComparing(Sighting::url, NULL_LAST)
            .thenComparing(Sighting::title, NULL_LAST);

    static Sighting of(Incoming incoming) {
        Details details = incoming.details();
        return new Sighting(
                incoming.id(),
                incoming.textSha256(),
                incoming.sha256(),
                incoming.medium(),
                incoming.path(),
                details.outlet(),
                Dates.format(details.published()),
                details.url(),
                details.title());
    }

    /** The same as if it had wanted another id. */
    Sighting withId(String other) {
        return other.equals(id)
                ? this
                : new Sighting(other, textSha256, sha256, medium, path, outlet, published, url, title);
    }

    /** The details it gave. */
    Details details() {
        return new Details(outlet, published == null ? null : Dates.parse(published), url, title);
    }

    String toJson() {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", id).put("text_sha256", textSha256).put("sha256", sha256).put("medium", medium.label());
        node.put("path", path).put("outlet", outlet).put("published", published);
        node.put("url", url).put("title", title);
        return node.toString();
    }

    /**
     * The sighting of a manifest line.
     *
     * @throws IllegalArgumentException when the line is none
     */
    static Sighting fromJson(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            return new Sighting(
                    needed(node, "id"),
                    needed(node, "text_sha256"),
                    needed(node, "sha256"),
                    Medium.of(needed(node, "medium")),
                    string(node, "path"),
                    string(node, "outlet"),
                    string(node, "published"),
                    string(node, "url"),
                    string(node, "title"));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static String needed(JsonNode node, String field) {
        return Objects.requireNonNullElseGet(string(node, field), () -> {
            throw new IllegalArgumentException("no \"" + field + "\"");
        });
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || !value.isString() ? null : value.stringValue();
    }

    @Override
    public int compareTo(Sighting other) {
        return ORDER.compare(this, other);
    }
}
