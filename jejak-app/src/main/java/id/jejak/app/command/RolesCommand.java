package id.jejak.app.command;

import id.jejak.app.print.ListText;
import id.jejak.engine.chronicle.Chronicle;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Who held which office, and when. */
@Command(name = "roles", sortOptions = false)
final class RolesCommand extends ListCommand {
    RolesCommand(Session session) {
        super(session);
    }

    @Override
    JsonNode json(Chronicle chronicle) {
        return field(chronicle, "roles");
    }

    @Override
    void print(ListText text, Chronicle chronicle) {
        text.roles(chronicle.roles());
    }
}
