package id.jejak.app.command;

import id.jejak.app.json.ChronicleJson;
import id.jejak.app.print.ListText;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Status;
import java.util.List;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The ledger: contested claims, then what is alleged, denied or possible without a stated dispute. */
@Command(name = "claims", sortOptions = false)
final class ClaimsCommand extends ListCommand {
    ClaimsCommand(Session session) {
        super(session);
    }

    @Override
    JsonNode json(Chronicle chronicle) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.set("disputes", field(chronicle, "disputes"));
        ArrayNode entries = out.putArray("entries");
        unconfirmed(chronicle).forEach(entry -> entries.add(ChronicleJson.entry(chronicle, entry)));
        return out;
    }

    @Override
    void print(ListText text, Chronicle chronicle) {
        text.claims(chronicle.disputes(), unconfirmed(chronicle));
    }

    private static List<Entry> unconfirmed(Chronicle chronicle) {
        return chronicle.entries().stream()
                .filter(entry -> entry.status() != Status.ASSERTED && entry.status() != Status.PLANNED)
                .filter(entry -> chronicle.disputes().stream()
                        .noneMatch(dispute -> dispute.entries().contains(entry.id())))
                .toList();
    }
}
