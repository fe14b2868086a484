package id.jejak.app.command;

import id.jejak.app.print.ListText;
import id.jejak.engine.chronicle.Chronicle;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Where reports of one happening differ in a value. */
@Command(name = "discrepancies", sortOptions = false)
final class DiscrepanciesCommand extends ListCommand {
    DiscrepanciesCommand(Session session) {
        super(session);
    }

    @Override
    JsonNode json(Chronicle chronicle) {
        return field(chronicle, "discrepancies");
    }

    @Override
    void print(ListText text, Chronicle chronicle) {
        text.discrepancies(chronicle.discrepancies());
    }
}
