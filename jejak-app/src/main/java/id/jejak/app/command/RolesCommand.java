package id.jejak.app.command;

import id.jejak.app.print.ListText;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Office;
import id.jejak.engine.chronicle.OfficeConflict;
import id.jejak.engine.chronicle.OfficeConflicts;
import id.jejak.engine.lexicon.ResourceSource;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who held which office, and when; and where that cannot all be right. */
@Command(name = "roles", sortOptions = false)
final class RolesCommand extends ListCommand {
    RolesCommand(Session session) {
        super(session);
    }

    private static List<OfficeConflict> conflicts(Chronicle chronicle) {
        return new OfficeConflicts(ResourceSource.shipped()).of(chronicle.roles(), chronicle.articles());
    }

    /** {@code roles} as in the chronicle's document, each with {@code contradicts}: the rows that speak against it. */
    @Override
    JsonNode json(Chronicle chronicle) {
        JsonNode roles = field(chronicle, "roles");
        List<OfficeConflict> conflicts = conflicts(chronicle);
        for (int i = 0; i < chronicle.roles().size(); i++) {
            Office office = chronicle.roles().get(i);
            ArrayNode against = ((ObjectNode) roles.get(i)).putArray("contradicts");
            for (OfficeConflict conflict : conflicts) {
                Office other = conflict.other(office);
                if (other != null) {
                    against.addObject()
                            .put("reason", conflict.reason().name().toLowerCase(Locale.ROOT))
                            .put("person", other.person())
                            .put("office", other.office())
                            .put("of", other.of())
                            .put("from", other.from())
                            .put("until", other.until());
                }
            }
        }
        return roles;
    }

    @Override
    void print(ListText text, Chronicle chronicle) {
        text.roles(chronicle.roles(), conflicts(chronicle));
    }
}
