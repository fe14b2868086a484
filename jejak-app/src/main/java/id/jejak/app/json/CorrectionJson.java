package id.jejak.app.json;

import id.jejak.engine.correction.Change;
import id.jejak.engine.correction.Field;
import id.jejak.engine.correction.Mark;
import id.jejak.engine.correction.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change as JSON, {@code docs/format/corrections.md}: {@code {"subject","a":[],"b":[]}} for {@code merge} and {@code split},
 * {@code {"field","value","mentions"}} for {@code set}, {@code {"mentions"}} for {@code reject},
 * {@code {"article","text_sha256","agency","accepted"}} for {@code credit}.
 */
public final class CorrectionJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CorrectionJson() {}

    /** What sort of change it is. */
    public static String kind(Change change) {
        return switch (change) {
            case Change.Link link -> link.same() ? "merge" : "split";
            case Change.Fix fix -> "set";
            case Change.Reject reject -> "reject";
            case Change.Wire wire -> "credit";
        };
    }

    /** The change. */
    public static ObjectNode of(Change change) {
        ObjectNode node = MAPPER.createObjectNode();
        switch (change) {
            case Change.Link link -> {
                node.put("subject", link.subject().label());
                node.set("a", marks(link.a()));
                node.set("b", marks(link.b()));
            }
            case Change.Fix fix -> {
                node.put("field", fix.field().label());
                node.put("value", fix.value());
                node.set("mentions", marks(fix.marks()));
            }
            case Change.Reject reject -> node.set("mentions", marks(reject.marks()));
            case Change.Wire wire -> {
                node.put("article", wire.article());
                node.put("text_sha256", wire.textSha256());
                node.put("agency", wire.agency());
                node.put("accepted", wire.accepted());
            }
        }
        return node;
    }

    /**
     * The change of a kind and a body.
     *
     * @throws IllegalArgumentException when it is none, saying what was expected
     */
    public static Change read(String kind, String body) {
        JsonNode node;
        try {
            node = MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
        return switch (kind) {
            case "merge", "split" ->
                new Change.Link(
                        subject(text(node, "subject")), kind.equals("merge"), marks(node, "a"), marks(node, "b"));
            case "set" -> {
                Field field = Field.of(text(node, "field"));
                JsonNode value = node.path("value");
                yield new Change.Fix(
                        field, field.checked(value.isString() ? value.stringValue() : null), marks(node, "mentions"));
            }
            case "reject" -> new Change.Reject(marks(node, "mentions"));
            case "credit" -> {
                if (!node.path("accepted").isBoolean()) {
                    throw new IllegalArgumentException("\"accepted\": true or false was expected");
                }
                yield new Change.Wire(
                        text(node, "article"),
                        text(node, "text_sha256"),
                        text(node, "agency"),
                        node.path("accepted").booleanValue());
            }
            default ->
                throw new IllegalArgumentException(
                        "\"" + kind + "\" is no kind of change; expected merge, split, set, reject, credit or undo");
        };
    }

    private static Subject subject(String label) {
        for (Subject subject : Subject.values()) {
            if (subject.label().equals(label)) {
                return subject;
            }
        }
        throw new IllegalArgumentException("\"subject\": \"" + label + "\"; expected entity or event");
    }

    private static ObjectNode mark(Mark mark) {
        return MAPPER.createObjectNode()
                .put("mention", mark.mention())
                .put("article", mark.article())
                .put("text", mark.exact());
    }

    private static ArrayNode marks(List<Mark> marks) {
        ArrayNode array = MAPPER.createArrayNode();
        marks.forEach(mark -> array.add(mark(mark)));
        return array;
    }

    private static Mark mark(JsonNode node, String name) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("\"" + name + "\": {\"mention\",\"article\",\"text\"} was expected");
        }
        return new Mark(text(node, "mention"), text(node, "article"), text(node, "text"));
    }

    private static List<Mark> marks(JsonNode node, String name) {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode each : node.path(name)) {
            marks.add(mark(each, name));
        }
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("\"" + name + "\": at least one mention was expected");
        }
        return marks;
    }

    private static String text(JsonNode node, String name) {
        @Nullable JsonNode value = node.get(name);
        if (value == null || !value.isString() || value.stringValue().isEmpty()) {
            throw new IllegalArgumentException("\"" + name + "\": a text was expected");
        }
        return value.stringValue();
    }
}
