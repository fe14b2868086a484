package id.jejak.app.export;

import id.jejak.app.json.ChronicleJson;
import id.jejak.app.json.DocumentJson;
import id.jejak.app.work.ArticleCheck;
import id.jejak.app.work.ArticleContext;
import id.jejak.app.work.PassageCheck;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.story.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The check of one article as a document {@code jejak/1}. */
public final class CheckJson {
    private final ArticleCheck check;
    private final ChronicleJson chronicle;
    private final Map<String, Annotated> docs = new HashMap<>();

    private CheckJson(Chronicle chronicle, ArticleCheck check) {
        this.check = check;
        this.chronicle = ChronicleJson.over(chronicle);
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
    }

    /** The document of a check. */
    public static ObjectNode of(Chronicle chronicle, ArticleCheck check, ArticleContext context) {
        return new CheckJson(chronicle, check).document(context);
    }

    private ObjectNode document(ArticleContext context) {
        ObjectNode out = JsonNodeFactory.instance.objectNode().put("schema", DocumentJson.SCHEMA);
        out.set("article", chronicle.article(check.doc()));
        out.put("compared", docs.size() - 1).put("sentences", check.sentences());
        ArrayNode passages = out.putArray("passages");
        context.passages().forEach(passage -> passages.add(passage(passage)));
        entries(out.putArray("main_claims"), context.main());
        ArrayNode quoted = out.putArray("quoted");
        check.chains().forEach(chain -> {
            ObjectNode node = quoted.addObject().put("source", chain.source());
            chain.via().forEach(node.putArray("via")::add);
            node.put("statements", chain.statements().size());
        });
        entries(out.putArray("adds"), check.adds());
        entries(out.putArray("shared"), check.shared());
        entries(out.putArray("unconfirmed"), check.unconfirmed());
        entries(out.putArray("planned"), check.planned());
        ArrayNode disputes = out.putArray("disputes");
        check.disputes().forEach(dispute -> disputes.add(chronicle.dispute(dispute)));
        ArrayNode origins = out.putArray("origins");
        check.origins()
                .forEach(origin -> origins.addObject()
                        .put("name", origin.source().name())
                        .put("kind", origin.source().kind().label())
                        .put("side", origin.source().side())
                        .put("entries", origin.entries())
                        .put("alone", origin.alone()));
        Story story = context.story();
        out.put("story", story == null ? null : story.name());
        entries(out.putArray("left_out"), context.leftOut());
        return out;
    }

    private ObjectNode passage(PassageCheck passage) {
        ObjectNode node = chronicle.cited(passage.here());
        node.put("state", passage.state().label());
        node.set("first", elsewhere(passage.first()));
        node.set("nearest", elsewhere(passage.nearest()));
        Echo echo = passage.echo();
        node.put("kind", echo == null ? null : echo.kind().label());
        node.put("shared", echo == null ? null : echo.shared().label());
        node.put("origin", echo == null ? null : echo.origin());
        ArrayNode changes = node.putArray("changes");
        passage.changes()
                .forEach(change ->
                        changes.addObject().put("there", change.there()).put("here", change.here()));
        node.put("speaker", passage.speaker());
        return node;
    }

    private @Nullable ObjectNode elsewhere(@Nullable Citation citation) {
        if (citation == null) {
            return null;
        }
        ObjectNode node = chronicle.cited(citation);
        Annotated doc = docs.get(citation.article());
        node.put("outlet", doc == null ? null : doc.outlet());
        node.put("published", doc == null ? null : doc.published().value());
        return node;
    }

    private void entries(ArrayNode array, List<Entry> entries) {
        entries.forEach(entry -> array.add(chronicle.entry(entry)));
    }
}
