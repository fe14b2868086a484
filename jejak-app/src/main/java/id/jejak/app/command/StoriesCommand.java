package id.jejak.app.command;

import id.jejak.app.print.ListText;
import id.jejak.engine.chronicle.Chronicle;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Which articles tell of one happening. */
@Command(name = "stories", sortOptions = false)
final class StoriesCommand extends ListCommand {
    StoriesCommand(Session session) {
        super(session);
    }

    @Override
    JsonNode json(Chronicle chronicle) {
        return field(chronicle, "stories");
    }

    @Override
    void print(ListText text, Chronicle chronicle) {
        text.stories(chronicle.stories());
    }
}
