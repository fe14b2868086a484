package id.jejak.app.json;

import id.jejak.engine.document.ActorCode;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.quantity.Quantity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One article's analysis as the document {@code jejak/1}. */
public final class DocumentJson {
    /** Name and version of the output shape. */
    public static final String SCHEMA = "jejak/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Annotated doc;
    private final JsonSpans spans;

    private DocumentJson(Annotated doc) {
        this.doc = doc;
        this.spans = new JsonSpans(doc.article());
    }

    /** The document of an article. */
    public static ObjectNode of(Annotated doc) {
        return new DocumentJson(doc).document();
    }

    /** The document of an article with the quantities it names, under {@code quantities}. */
    public static ObjectNode of(Annotated doc, List<Quantity> quantities) {
        DocumentJson json = new DocumentJson(doc);
        ObjectNode out = json.document();
        fill(out.putArray("quantities"), quantities, json::quantity);
        return out;
    }

    /** The statements of an article alone, as they stand in its document. */
    public static ArrayNode statements(Annotated doc) {
        ArrayNode out = NODES.arrayNode();
        fill(out, doc.statements(), new DocumentJson(doc)::statement);
        return out;
    }

    private ObjectNode quantity(Quantity quantity) {
        ObjectNode out = spans.words(NODES.objectNode(), quantity.span());
        out.put("amount", quantity.amount()).put("min", quantity.min()).put("max", quantity.max());
        out.put("approx", quantity.approx()).put("unit", quantity.unit());
        out.put("kind", quantity.kind().name().toLowerCase(Locale.ROOT));
        out.set("counted", spans.words(quantity.counted()));
        return by(out, quantity.by());
    }

    private ObjectNode document() {
        Article article = doc.article();
        ObjectNode out = NODES.objectNode();
        out.put("schema", SCHEMA).put("id", article.id()).put("text_sha256", article.textSha256());
        out.set("origin", origin());
        out.put("language", doc.language());
        out.set("published", published());
        fill(out.putArray("lines"), doc.lines(), this::line);
        fill(out.putArray("sentences"), doc.sentences(), sentence -> spans.range(NODES.objectNode(), sentence.span()));
        fill(out.putArray("times"), doc.times(), this::time);
        fill(out.putArray("entities"), doc.entities(), this::entity);
        fill(out.putArray("statements"), doc.statements(), this::statement);
        fill(out.putArray("events"), doc.events(), this::event);
        doc.warnings().forEach(out.putArray("warnings")::add);
        return out;
    }

    private ObjectNode origin() {
        ObjectNode out = NODES.objectNode();
        out.put("path", doc.article().origin().path());
        out.put("url", doc.article().origin().url());
        out.put("sha256", doc.article().origin().sha256());
        out.put("outlet", doc.outlet());
        out.set("credit", credit(doc.credit()));
        return out;
    }

    private ObjectNode credit(Credit credit) {
        ObjectNode out = NODES.objectNode();
        out.put("agency", credit.agency());
        out.put("how", credit.how().name().toLowerCase(Locale.ROOT));
        out.set(
                "evidence",
                credit.evidence().isEmpty()
                        ? null
                        : spans.words(credit.evidence().getFirst()));
        return out;
    }

    private ObjectNode published() {
        Published published = doc.published();
        ObjectNode out = NODES.objectNode();
        out.put("value", published.value());
        out.put("precision", published.date() == null ? null : published.time() == null ? "day" : "minute");
        out.put("zone", published.zone().getId());
        out.put("how", published.how().name().toLowerCase(Locale.ROOT));
        out.set("evidence", spans.words(published.evidence()));
        out.put("reason", published.reason());
        return out;
    }

    private ObjectNode line(Line line) {
        ObjectNode out = NODES.objectNode().put("n", line.n());
        spans.range(out, line.span()).put("kind", line.kind().label());
        out.put("why", line.by().rule().isEmpty() ? null : line.by().rule());
        if (!line.inside().isEmpty()) {
            fill(
                    out.putArray("inside"),
                    line.inside(),
                    inside -> spans.words(NODES.objectNode(), inside.span())
                            .put("kind", inside.kind().label())
                            .put("why", inside.by().rule()));
        }
        return out;
    }

    private ObjectNode time(TimeExpression time) {
        ObjectNode out = spans.words(NODES.objectNode(), time.span());
        out.put("type", time.type().name()).put("value", time.value()).put("mod", time.mod());
        out.put("quant", time.quant()).put("freq", time.freq());
        out.set("anchor", spans.words(time.anchor()));
        return by(out, time.by());
    }

    private ObjectNode entity(Entity entity) {
        ObjectNode out = NODES.objectNode().put("id", entity.id()).put("name", entity.name());
        out.put("type", entity.type().name());
        entity.aliases().forEach(out.putArray("aliases")::add);
        ArrayNode mentions = out.putArray("mentions");
        ArrayNode references = out.putArray("references");
        entity.mentions()
                .forEach(mention -> (mention.isName() ? mentions : references)
                        .add(spans.words(NODES.objectNode(), mention.span())
                                .put("kind", mention.kind().name().toLowerCase(Locale.ROOT))));
        fill(
                out.putArray("roles"),
                entity.roles(),
                role -> by(
                        spans.words(
                                NODES.objectNode()
                                        .put("office", role.office())
                                        .put("of", role.of())
                                        .put("from", role.from())
                                        .put("until", role.until())
                                        .put("former", role.former()),
                                role.span()),
                        role.by()));
        out.put("country", entity.country());
        actor(out, entity.actor());
        return by(out, entity.by());
    }

    /** PLOVER's codes; {@code abroad} stands where the actor belongs to no one country. */
    private static void actor(ObjectNode out, @Nullable ActorCode actor) {
        out.put(
                "abroad",
                actor == null || actor.abroad() == null ? null : actor.abroad().name());
        out.put(
                "sector",
                actor == null || actor.sector() == null ? null : actor.sector().name());
        ArrayNode others = out.putArray("other_sectors");
        if (actor != null) {
            actor.others().forEach(sector -> others.add(sector.name()));
        }
        out.put("sector_by", actor == null ? null : actor.by().rule());
    }

    private ObjectNode statement(Statement statement) {
        ObjectNode out = NODES.objectNode().put("id", statement.id());
        out.set("content", spans.words(statement.content()));
        out.put("type", statement.type().label())
                .put("stance", statement.stance())
                .put("certainty", statement.certainty().label());
        out.set("cue", spans.words(statement.cue()));
        out.set("source", spans.words(statement.source()));
        out.put("source_entity", statement.sourceEntity());
        ArrayNode via = out.putArray("via");
        statement.chain().forEach(relay -> via.add(relay.name()));
        fill(out.putArray("chain"), statement.chain(), relay -> {
            ObjectNode hop = NODES.objectNode().put("name", relay.name());
            hop.set("cue", spans.words(relay.cue()));
            hop.set("source", spans.words(relay.source()));
            return hop;
        });
        return by(out, statement.by());
    }

    private ObjectNode event(Event event) {
        ObjectNode out = NODES.objectNode().put("id", event.id());
        out.put("mention", doc.article().mentionId(event.trigger(), "event"));
        out.put("type", event.type().name()).put("mode", event.mode());
        fill(
                out.putArray("contexts"),
                event.contexts(),
                context -> spans.words(NODES.objectNode().put("name", context.name()), context.span()));
        out.set("trigger", spans.words(event.trigger()));
        parties(out.putArray("actors"), event.actors());
        parties(out.putArray("recipients"), event.recipients());
        fill(
                out.putArray("objects"),
                event.objects(),
                object -> spans.words(NODES.objectNode(), object.span())
                        .put("amount", object.amount())
                        .put("unit", object.unit()));
        out.put("date", event.date());
        out.set("date_words", spans.words(event.dateSpan()));
        out.put("place", event.place());
        out.set("place_words", spans.words(event.placeSpan()));
        out.put("status", event.status().label());
        out.put("said_by", event.saidBy());
        out.put("statement", event.statement());
        return by(out, event.by());
    }

    private static void parties(ArrayNode out, List<Party> parties) {
        parties.forEach(party -> out.add(party.name()));
    }

    private ObjectNode by(ObjectNode out, Provenance by) {
        out.put("by", by.rule());
        ObjectNode why = out.putObject("provenance");
        why.put("stage", by.stage()).put("resource", by.resource().isEmpty() ? null : by.resource());
        why.set("rests", spans.all(by.rests()));
        by.rejected().forEach(out.putArray("rejected")::add);
        return out;
    }

    private static <T> void fill(
            ArrayNode out, List<T> items, java.util.function.Function<T, @Nullable ObjectNode> map) {
        items.forEach(item -> out.add(map.apply(item)));
    }
}
