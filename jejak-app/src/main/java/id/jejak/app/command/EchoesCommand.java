package id.jejak.app.command;

import id.jejak.app.print.ListText;
import id.jejak.engine.chronicle.Chronicle;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Passages told twice, and whose text they are. */
@Command(name = "echoes", sortOptions = false)
final class EchoesCommand extends ListCommand {
    EchoesCommand(Session session) {
        super(session);
    }

    @Override
    JsonNode json(Chronicle chronicle) {
        return field(chronicle, "echoes");
    }

    @Override
    void print(ListText text, Chronicle chronicle) {
        text.echoes(chronicle.echoes());
    }
}
