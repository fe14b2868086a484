package id.jejak.app.command;

import id.jejak.app.json.DocumentJson;
import id.jejak.app.print.ListText;
import id.jejak.app.work.EntryFilter;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who said what, through whom. */
@Command(name = "statements", sortOptions = false)
final class StatementsCommand extends ListCommand {
    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "opt.by")
    @Nullable
    String by;

    @Option(names = "--about", paramLabel = "WORDS", descriptionKey = "opt.about")
    @Nullable
    String about;

    StatementsCommand(Session session) {
        super(session);
    }

    @Override
    JsonNode json(Chronicle chronicle) {
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        for (Annotated doc : chronicle.articles()) {
            List<String> wanted = wanted(doc).stream().map(Statement::id).toList();
            for (JsonNode statement : DocumentJson.of(doc).path("statements")) {
                if (wanted.contains(statement.path("id").stringValue())) {
                    ObjectNode node =
                            out.addObject().put("article", doc.article().id());
                    statement.properties().forEach(field -> node.set(field.getKey(), field.getValue()));
                }
            }
        }
        return out;
    }

    @Override
    void print(ListText text, Chronicle chronicle) {
        List<ListText.Said> said = new ArrayList<>();
        for (Annotated doc : chronicle.articles()) {
            wanted(doc).forEach(statement -> said.add(new ListText.Said(doc, statement)));
        }
        text.statements(said);
    }

    private List<Statement> wanted(Annotated doc) {
        return doc.statements().stream()
                .filter(statement -> by == null || isBy(statement, by))
                .filter(statement -> about == null
                        || statement
                                .content()
                                .of(doc.text())
                                .toLowerCase(Locale.ROOT)
                                .contains(about.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean isBy(Statement statement, String name) {
        return statement.sourceEntity() != null && EntryFilter.inWords(statement.sourceEntity(), name)
                || statement.chain().stream().anyMatch(relay -> EntryFilter.inWords(relay.name(), name));
    }
}
