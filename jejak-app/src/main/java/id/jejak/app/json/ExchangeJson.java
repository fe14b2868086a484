package id.jejak.app.json;

import id.jejak.engine.chronicle.Exchange;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What passed between two parties as JSON: {@code from}, {@code to} (null where open), and a list for each kind. */
public final class ExchangeJson {
    private ExchangeJson() {}

    /** One direction between two parties. */
    public static ObjectNode of(Exchange exchange) {
        ObjectNode out = JsonNodeFactory.instance
                .objectNode()
                .put("from", exchange.from())
                .put("to", exchange.to());
        for (Exchange.Kind kind : Exchange.Kind.values()) {
            ArrayNode items = out.putArray(kind.name().toLowerCase(Locale.ROOT));
            exchange.of(kind).forEach(item -> item(items.addObject(), item));
        }
        return out;
    }

    private static void item(ObjectNode node, Exchange.Item item) {
        node.put("entry", item.entry()).put("type", item.type().name());
        node.put("status", item.status().label()).put("date", item.date());
        ArrayNode objects = node.putArray("objects");
        item.things()
                .forEach(thing -> objects.addObject()
                        .put("text", thing.text())
                        .put("amount", thing.amount())
                        .put("unit", thing.unit()));
    }
}
