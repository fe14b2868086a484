package id.jejak.app.command;

import id.jejak.app.json.DocumentJson;
import id.jejak.app.print.ListText;
import id.jejak.app.print.StatementText;
import id.jejak.app.work.StatementFilter;
import id.jejak.app.work.StatementList;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.statement.StatementGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who said what, through whom; what is told more than once as one statement with its variants. */
@Command(name = "statements", sortOptions = false)
final class StatementsCommand extends ListCommand {
    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "opt.by")
    @Nullable
    String by;

    @Option(names = "--about", paramLabel = "WORDS", descriptionKey = "opt.about")
    @Nullable
    String about;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "opt.from")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "opt.to")
    @Nullable
    String to;

    StatementsCommand(Session session) {
        super(session);
    }

    /** {@code groups} as in the chronicle's document; {@code statements} told once as in an article's, with their article. */
    @Override
    JsonNode json(Chronicle chronicle) {
        StatementList list = list(chronicle);
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ArrayNode groups = out.putArray("groups");
        Set<String> wanted = list.groups().stream().map(StatementGroup::id).collect(Collectors.toSet());
        for (JsonNode group : field(chronicle, "statement_groups")) {
            if (wanted.contains(group.path("id").stringValue())) {
                groups.add(group);
            }
        }
        ArrayNode statements = out.putArray("statements");
        Map<String, Set<String>> alone = new HashMap<>();
        for (StatementList.Item item : list.items()) {
            if (item.group() == null) {
                alone.computeIfAbsent(item.doc().article().id(), key -> new HashSet<>())
                        .add(item.statement().id());
            }
        }
        for (Annotated doc : chronicle.articles()) {
            Set<String> here = alone.getOrDefault(doc.article().id(), Set.of());
            for (JsonNode statement :
                    here.isEmpty() ? List.<JsonNode>of() : DocumentJson.of(doc).path("statements")) {
                if (here.contains(statement.path("id").stringValue())) {
                    ObjectNode node =
                            statements.addObject().put("article", doc.article().id());
                    statement.properties().forEach(field -> node.set(field.getKey(), field.getValue()));
                }
            }
        }
        return out;
    }

    @Override
    void print(ListText text, Chronicle chronicle) {
        new StatementText(session.sheet(), session.texts(), chronicle).print(list(chronicle));
    }

    private StatementList list(Chronicle chronicle) {
        return StatementList.of(
                chronicle,
                new StatementFilter(by, about, FilterOptions.date("--from", from), FilterOptions.date("--to", to)));
    }
}
