package id.jejak.app.command;

import id.jejak.app.json.ChronicleJson;
import id.jejak.app.print.ListText;
import id.jejak.app.work.EntryFilter;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import java.util.List;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who the origins are, and what rests on each. */
@Command(name = "witnesses", sortOptions = false)
final class WitnessesCommand extends ListCommand {
    WitnessesCommand(Session session) {
        super(session);
    }

    @Override
    JsonNode json(Chronicle chronicle) {
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        for (Entry entry : asserted(chronicle)) {
            ObjectNode whole = ChronicleJson.entry(chronicle, entry);
            ObjectNode node = out.addObject();
            List.of("id", "date", "what", "origins", "witnesses").forEach(field -> node.set(field, whole.get(field)));
        }
        return out;
    }

    @Override
    void print(ListText text, Chronicle chronicle) {
        text.witnesses(asserted(chronicle));
    }

    private static List<Entry> asserted(Chronicle chronicle) {
        return EntryFilter.ASSERTED.of(chronicle.entries());
    }
}
