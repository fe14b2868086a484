package id.jejak.app.json;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.identity.Proposal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Proposals of who may be one, as JSON: mentions by id and by their words. */
public final class ProposalJson {
    private ProposalJson() {}

    /** The proposals in their order; offsets in code points of the articles. */
    public static JsonNode of(List<Proposal> proposals, List<Annotated> articles) {
        Set<String> named = new HashSet<>();
        proposals.forEach(proposal -> {
            named.add(proposal.a().words().article());
            named.add(proposal.b().words().article());
        });
        Map<String, JsonSpans> spans = new HashMap<>();
        articles.stream()
                .filter(doc -> named.contains(doc.article().id()))
                .forEach(doc -> spans.put(doc.article().id(), new JsonSpans(doc.article())));
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        for (Proposal proposal : proposals) {
            ObjectNode node = out.addObject()
                    .put("type", proposal.type().name())
                    .put("reason", proposal.reason().name().toLowerCase(Locale.ROOT));
            node.set("a", side(proposal.a(), spans));
            node.set("b", side(proposal.b(), spans));
            ArrayNode evidence = node.putArray("evidence");
            proposal.evidence()
                    .forEach(item -> evidence.addObject()
                            .put("kind", item.kind().name().toLowerCase(Locale.ROOT))
                            .put("value", item.value()));
            node.put("weight", proposal.weight());
        }
        return out;
    }

    private static ObjectNode side(Proposal.Side side, Map<String, JsonSpans> spans) {
        JsonSpans words = Objects.requireNonNull(spans.get(side.words().article()), "article of a proposal");
        ObjectNode node = words.cited(side.words());
        return node.put("name", side.name()).put("mention", side.mention()).put("articles", side.articles());
    }
}
