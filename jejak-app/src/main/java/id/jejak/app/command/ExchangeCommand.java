package id.jejak.app.command;

import id.jejak.app.print.ListText;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Exchange;
import java.util.List;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who gave, promised or sought what, from whom to whom. */
@Command(name = "exchange", sortOptions = false)
final class ExchangeCommand extends ListCommand {
    ExchangeCommand(Session session) {
        super(session);
    }

    @Override
    JsonNode json(Chronicle chronicle) {
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        for (Exchange exchange : Exchange.of(chronicle)) {
            ObjectNode node = out.addObject().put("from", exchange.from()).put("to", exchange.to());
            items(node.putArray("given"), exchange.given());
            items(node.putArray("sought"), exchange.sought());
            items(node.putArray("promised"), exchange.promised());
            items(node.putArray("alleged"), exchange.alleged());
        }
        return out;
    }

    private static void items(ArrayNode out, List<Exchange.Item> items) {
        for (Exchange.Item item : items) {
            ArrayNode objects = out.addObject().put("entry", item.entry()).putArray("objects");
            item.things()
                    .forEach(thing -> objects.addObject()
                            .put("text", thing.text())
                            .put("amount", thing.amount())
                            .put("unit", thing.unit()));
        }
    }

    @Override
    void print(ListText text, Chronicle chronicle) {
        text.exchange(Exchange.of(chronicle));
    }
}
