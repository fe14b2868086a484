package id.jejak.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Spoils an output by chance, by a seed: every way in which a real system, a thin one or a hostile one could differ from gold. */
final class Spoiler {
    /** Fields that no scorer can do without. */
    private static final Set<String> NEEDED = Set.of("id", "start", "end", "n", "content", "a", "b");

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
            "entries",
            "disputes",
            "echoes",
            "stories");

    private final Random random;
    private final double rate;

    Spoiler(long seed, double rate) {
        this.random = new Random(seed);
        this.rate = rate;
    }

    JsonNode spoil(JsonNode node) {
        if (node.isObject()) {
            return object(node);
        }
        return node.isArray() ? array(node) : node;
    }

    private boolean chance() {
        return random.nextDouble() < rate;
    }

    private ObjectNode object(JsonNode node) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        int shift = chance() ? random.nextInt(41) - 20 : 0;
        for (String key : node.propertyNames()) {
            JsonNode value = node.path(key);
            if (NEEDED.contains(key)) {
                boolean offset = value.isIntegralNumber() && !key.equals("n");
                out.set(key, offset && shift != 0 ? IntNode.valueOf(value.intValue() + shift) : spoil(value));
            } else if (LISTS.contains(key) && chance()) {
                if (random.nextBoolean()) {
                    out.set(key, NullNode.instance);
                }
            } else if (value.isString() && chance() && !key.equals("text")) {
                spoilText(out, key, value.stringValue());
            } else {
                out.set(key, spoil(value));
            }
        }
        return out;
    }

    private void spoilText(ObjectNode out, String key, String text) {
        switch (random.nextInt(6)) {
            case 0 -> out.set(key, NullNode.instance);
            case 1 -> out.set(key, StringNode.valueOf(text.toUpperCase(java.util.Locale.ROOT) + "!"));
            case 2 -> out.set(key, StringNode.valueOf("Straße; " + text.replace(' ', '_')));
            case 3 -> out.set(key, StringNode.valueOf(text + "Z"));
            case 4 -> out.set(key, StringNode.valueOf(";;"));
            default -> {
                // The field is left out.
            }
        }
    }

    private ArrayNode array(JsonNode node) {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode row : node) {
            if (chance()) {
                continue;
            }
            rows.add(spoil(row));
            if (chance()) {
                rows.add(spoil(row));
            }
            if (chance()) {
                rows.add(NullNode.instance);
            }
        }
        if (chance()) {
            java.util.Collections.shuffle(rows, random);
        }
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        rows.forEach(out::add);
        return out;
    }
}
