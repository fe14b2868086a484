package id.jejak.app.command;

import id.jejak.app.print.CopyingText;
import id.jejak.app.print.ListText;
import id.jejak.engine.chronicle.Chronicle;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Who habitually carries whose text: the witness graph. */
@Command(name = "copying", sortOptions = false)
final class CopyingCommand extends ListCommand {
    CopyingCommand(Session session) {
        super(session);
    }

    @Override
    JsonNode json(Chronicle chronicle) {
        return field(chronicle, "copying");
    }

    @Override
    void print(ListText text, Chronicle chronicle) {
        new CopyingText(session.sheet(), session.texts(), chronicle).print();
    }
}
