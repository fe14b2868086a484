package id.jejak.app.json;

import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Relay;
import id.jejak.engine.statement.Difference;
import id.jejak.engine.statement.StatementGroup;
import id.jejak.engine.statement.Variant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Statements told more than once, as they stand in {@code statement_groups}. Every word of theirs is cited. */
final class StatementJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Function<Citation, ObjectNode> cited;

    /**
     * A writer.
     *
     * @param cited writes a citation
     */
    StatementJson(Function<Citation, ObjectNode> cited) {
        this.cited = cited;
    }

    ObjectNode group(StatementGroup group) {
        ObjectNode out = NODES.objectNode().put("id", group.id()).put("speaker", group.speaker());
        out.put("quotations_differ", group.quotationsDiffer());
        ArrayNode variants = out.putArray("variants");
        group.variants().forEach(variant -> variants.add(variant(variant)));
        return out;
    }

    private ObjectNode variant(Variant variant) {
        ObjectNode out = NODES.objectNode().put("article", variant.article()).put("statement", variant.statement());
        out.put("outlet", variant.outlet())
                .put("published", variant.published())
                .put("speaker", variant.speaker());
        out.set("content", cited.apply(variant.content()));
        out.put("type", variant.type().label());
        out.set("cue", cited.apply(variant.cue()));
        out.put("stance", variant.stance());
        out.put("certainty", variant.certainty().label());
        ArrayNode via = out.putArray("via");
        variant.chain().stream().map(Relay::name).forEach(via::add);
        citations(out.putArray("quoted"), variant.quoted());
        out.put("wording", variant.wording().label()).put("verb", variant.verb().label());
        out.put("quoting", variant.quoting().label()).put("shares_quotation", variant.sharesQuotation());
        ArrayNode differences = out.putArray("differences");
        for (Difference difference : variant.differences()) {
            ObjectNode node =
                    differences.addObject().put("kind", difference.kind().label());
            node.set("fullest", orNull(difference.fullest()));
            node.set("here", orNull(difference.here()));
        }
        return out;
    }

    private @Nullable ObjectNode orNull(@Nullable Citation citation) {
        return citation == null ? null : cited.apply(citation);
    }

    private void citations(ArrayNode out, List<Citation> citations) {
        citations.forEach(citation -> out.add(cited.apply(citation)));
    }
}
