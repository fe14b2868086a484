package id.jejak.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reading values out of output documents that nobody has checked. */
final class Json {
    /** Keys whose value counts as an empty list where it is null. */
    private static final Set<String> LISTS = Set.of(
            "lines",
            "times",
            "entities",
            "statements",
            "events",
            "via",
            "roles",
            "aliases",
            "mentions",
            "actors",
            "recipients",
            "objects",
            "origins",
            "ids",
            "entries",
            "disputes",
            "echoes",
            "stories",
            "articles");

    private Json() {}

    /** A copy in which every null list is empty and no list holds a null, so that a thin output scores low instead of failing. */
    static JsonNode clean(JsonNode node) {
        if (node.isObject()) {
            ObjectNode out = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> {
                boolean list = field.getValue().isNull() && LISTS.contains(field.getKey());
                out.set(field.getKey(), list ? JsonNodeFactory.instance.arrayNode() : clean(field.getValue()));
            });
            return out;
        }
        if (node.isArray()) {
            ArrayNode out = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> {
                if (!item.isNull()) {
                    out.add(clean(item));
                }
            });
            return out;
        }
        return node;
    }

    /** Whether there is no value. */
    static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    /** Whether there is a value that says something: no null, no empty text, list or object, not zero, not false. */
    static boolean present(JsonNode node) {
        if (absent(node)) {
            return false;
        }
        if (node.isContainer()) {
            return !node.isEmpty();
        }
        if (node.isNumber()) {
            return node.doubleValue() != 0;
        }
        return node.isBoolean() ? node.booleanValue() : !node.asString().isEmpty();
    }

    /** Whether two values are equal; missing and null are one. */
    static boolean same(JsonNode a, JsonNode b) {
        return absent(a) ? absent(b) : a.equals(b);
    }

    /** The rows of a list, empty where there is none. */
    static List<JsonNode> rows(JsonNode owner, String key) {
        JsonNode list = owner.path(key);
        if (absent(list)) {
            return List.of();
        }
        if (!list.isArray()) {
            throw new ScoreException("\"" + key + "\" is " + list.getNodeType() + "; expected a list");
        }
        List<JsonNode> rows = new ArrayList<>(list.size());
        list.forEach(rows::add);
        return rows;
    }

    /** A whole number that must be there. */
    static int number(JsonNode owner, String key) {
        JsonNode value = owner.path(key);
        if (!value.isIntegralNumber()) {
            throw new ScoreException("\"" + key + "\" is missing or no whole number in " + shortened(owner));
        }
        return value.intValue();
    }

    /** A text that must be there. */
    static String word(JsonNode owner, String key) {
        JsonNode value = owner.path(key);
        if (!value.isString()) {
            throw new ScoreException("\"" + key + "\" is missing or no text in " + shortened(owner));
        }
        return value.stringValue();
    }

    /** A value as text: a string's characters, else its JSON. */
    static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    /** A value as text for a listing of errors, at most this many code points long. */
    static String shown(JsonNode value, int limit) {
        return absent(value) ? "None" : head(text(value), limit);
    }

    /** The first code points of a text. */
    static String head(String text, int limit) {
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit));
    }

    private static String shortened(JsonNode node) {
        return head(node.toString(), 200);
    }
}
