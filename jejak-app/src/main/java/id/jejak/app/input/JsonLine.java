package id.jejak.app.input;

import id.jejak.engine.document.Published;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a .jsonl file: {@code {"id","url","outlet","title","published","text"|"html"}}.
 *
 * @param id the given id, or null
 * @param content the text, with what the line says beside it
 * @param badDate a {@code published} that is no date, or null
 */
record JsonLine(
        @Nullable String id, Content content, @Nullable String badDate) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * The article of a line.
     *
     * @throws InputException when the line is no JSON object with a text
     */
    static JsonLine parse(byte[] line) throws InputException {
        JsonNode node = tree(line);
        String text = string(node, "text");
        Content page = null;
        if (text == null || text.isBlank()) {
            String html = string(node, "html");
            if (html == null || html.isBlank()) {
                throw new InputException("no_text");
            }
            page = PlainPage.read(new Content(html, Details.NONE, List.of()));
            text = page.text();
        }
        String date = string(node, "published");
        Published published = date == null ? null : Dates.parse(date);
        Details details = new Details(string(node, "outlet"), published, string(node, "url"), string(node, "title"));
        List<String> warnings = new ArrayList<>();
        if (page != null) {
            details = details.orElse(page.details());
            warnings.addAll(page.warnings());
        }
        String bad = date != null && published == null ? date : null;
        if (bad != null) {
            warnings.add("published: \"" + bad + "\" is no date");
        }
        return new JsonLine(string(node, "id"), new Content(text, details, warnings), bad);
    }

    private static JsonNode tree(byte[] line) throws InputException {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (!node.isObject()) {
                throw new InputException("not_object");
            }
            return node;
        } catch (JacksonException e) {
            throw new InputException("not_json", e.getOriginalMessage());
        }
    }

    /** A field as text: null when missing, null or blank; numbers as they stand. */
    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull() || value.isContainer()) {
            return null;
        }
        String text = value.isString() ? value.stringValue() : value.toString();
        return text.isBlank() ? null : Content.wellFormed(text);
    }
}
