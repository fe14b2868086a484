package id.jejak.app.command;

import id.jejak.app.json.ExchangeJson;
import id.jejak.app.print.ListText;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Exchange;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Who gave, promised or sought what, from whom to whom. */
@Command(name = "exchange", sortOptions = false)
final class ExchangeCommand extends ListCommand {
    ExchangeCommand(Session session) {
        super(session);
    }

    @Override
    JsonNode json(Chronicle chronicle) {
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        Exchange.of(chronicle).forEach(exchange -> out.add(ExchangeJson.of(exchange)));
        return out;
    }

    @Override
    void print(ListText text, Chronicle chronicle) {
        text.exchange(Exchange.of(chronicle));
    }
}
