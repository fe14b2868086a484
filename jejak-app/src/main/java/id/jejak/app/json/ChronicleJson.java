package id.jejak.app.json;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Discrepancy;
import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.chronicle.Office;
import id.jejak.engine.chronicle.Repair;
import id.jejak.engine.copying.Copying;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonTexts;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.statement.StatementGroup;
import id.jejak.engine.story.Story;
import id.jejak.engine.witness.Range;
import id.jejak.engine.witness.Source;
import id.jejak.engine.witness.Testimony;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A chronicle as the document {@code jejak/1}. */
public final class ChronicleJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Outputs for programs are in English whatever the reader's language; the codes stand beside the words. */
    private static final ReasonTexts WORDS = ReasonTexts.in("en");

    private final Chronicle chronicle;
    private final Map<String, Annotated> docs = new HashMap<>();
    /** Made when first asked for: who writes one entry of thousands should not pay for all articles. */
    private final Map<String, JsonSpans> spans = new HashMap<>();

    private final StatementJson statements = new StatementJson(this::cited);

    private ChronicleJson(Chronicle chronicle) {
        this.chronicle = chronicle;
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
    }

    /** The document of a chronicle. */
    public static ObjectNode of(Chronicle chronicle) {
        return new ChronicleJson(chronicle).document();
    }

    /** One entry of a chronicle, as it stands in {@code entries}. */
    public static ObjectNode entry(Chronicle chronicle, Entry entry) {
        return new ChronicleJson(chronicle).entry(entry);
    }

    /** A writer of one part after the other, each as it stands in the document. */
    public static ChronicleJson over(Chronicle chronicle) {
        return new ChronicleJson(chronicle);
    }

    private ObjectNode document() {
        ObjectNode out = NODES.objectNode().put("schema", DocumentJson.SCHEMA);
        ArrayNode articles = out.putArray("articles");
        chronicle.articles().forEach(doc -> articles.add(article(doc)));
        ArrayNode entries = out.putArray("entries");
        chronicle.entries().forEach(entry -> entries.add(entry(entry)));
        fill(out.putArray("disputes"), chronicle.disputes(), this::dispute);
        fill(out.putArray("roles"), chronicle.roles(), this::office);
        fill(out.putArray("echoes"), chronicle.echoes(), this::echo);
        fill(out.putArray("stories"), chronicle.stories(), this::story);
        fill(out.putArray("discrepancies"), chronicle.discrepancies(), this::discrepancy);
        fill(out.putArray("statement_groups"), chronicle.statements(), this::group);
        out.set("copying", copying());
        return out;
    }

    /** Whose text is carried by whom. */
    public ObjectNode copying() {
        return new CopyingJson(this::cited).of(chronicle.copying());
    }

    private static <T> void fill(ArrayNode out, List<T> items, Function<T, ObjectNode> map) {
        items.forEach(item -> out.add(map.apply(item)));
    }

    /** An article with its wire credit. */
    public ObjectNode article(Annotated doc) {
        Credit credit =
                Objects.requireNonNullElse(chronicle.credits().get(doc.article().id()), Credit.NONE);
        ObjectNode out = NODES.objectNode().put("id", doc.article().id());
        out.put("outlet", doc.outlet()).put("published", doc.published().value());
        out.put("title", doc.article().title());
        ObjectNode node = out.putObject("credit").put("agency", credit.agency());
        node.put("how", credit.how().name().toLowerCase(Locale.ROOT));
        node.put("carried_from", credit.carriedFrom());
        node.set("evidence", words(doc.article().id()).all(credit.evidence()));
        return out;
    }

    /** An entry. */
    public ObjectNode entry(Entry entry) {
        ObjectNode out = NODES.objectNode().put("id", entry.id()).put("date", entry.date());
        out.set("what", cited(entry.what()));
        out.put("type", entry.type().name()).put("mode", entry.mode());
        strings(out.putArray("contexts"), entry.contexts());
        strings(out.putArray("actors"), entry.actors());
        strings(out.putArray("recipients"), entry.recipients());
        ArrayNode objects = out.putArray("objects");
        entry.objects()
                .forEach(thing -> objects.addObject()
                        .put("text", thing.text())
                        .put("amount", thing.amount())
                        .put("unit", thing.unit()));
        out.put("place", entry.place()).put("status", entry.status().label());
        out.put("said_by", entry.saidBy()).put("recalled", entry.recalled());
        ArrayNode mentions = out.putArray("mentions");
        entry.mentions()
                .forEach(mention -> mentions.add(
                        cited(mention.trigger()).put("mention", mention.id()).put("event", mention.event())));
        out.put("articles", entry.articles()).put("outlets", entry.outlets());
        ArrayNode origins = out.putArray("origins");
        Testimony testimony = entry.testimony();
        if (testimony == null) {
            out.putNull("witnesses");
        } else {
            testimony.origins().forEach(source -> origins.add(origin(source)));
            ObjectNode witnesses = range(out.putObject("witnesses"), testimony.witnesses());
            range(witnesses.putObject("parties"), testimony.parties());
            range(witnesses.putObject("third"), testimony.third());
        }
        strings(out.putArray("claimants"), entry.claimants());
        strings(out.putArray("rejecters"), entry.rejecters());
        strings(out.putArray("checkers"), entry.checkers());
        ArrayNode repairs = out.putArray("repairs");
        entry.repairs().forEach(repair -> repairs.add(repair(repair)));
        reasons(out, "why", entry.why());
        return out;
    }

    /** A value that one place leaves open and another gives, with the words of both. */
    private ObjectNode repair(Repair repair) {
        ObjectNode node = NODES.objectNode().put("field", repair.field()).put("value", repair.value());
        node.set("vague", cited(repair.vague()));
        node.set("precise", cited(repair.precise()));
        reasons(node, "why", List.of(repair.why()));
        return node;
    }

    private ObjectNode origin(Source source) {
        ObjectNode out = NODES.objectNode().put("name", source.name());
        out.put("kind", source.kind().label()).put("side", source.side());
        out.put("basis", source.basis().label());
        strings(out.putArray("articles"), source.articles());
        reasons(out, "reason", source.reason());
        citations(out.putArray("evidence"), source.evidence());
        return out;
    }

    /** A dispute. */
    public ObjectNode dispute(Dispute dispute) {
        ObjectNode node = NODES.objectNode().put("claim", dispute.claim().exact());
        node.set("claim_at", cited(dispute.claim()));
        strings(node.putArray("by"), dispute.by());
        strings(node.putArray("rejected_by"), dispute.rejectedBy());
        strings(node.putArray("repeated_by"), dispute.repeatedBy());
        strings(node.putArray("checked_by"), dispute.checkedBy());
        citations(node.putArray("mentions"), dispute.mentions());
        strings(node.putArray("entries"), dispute.entries());
        return node;
    }

    /** A person in an office. */
    public ObjectNode office(Office office) {
        ObjectNode node = NODES.objectNode().put("person", office.person()).put("office", office.office());
        node.put("of", office.of()).put("from", office.from()).put("until", office.until());
        node.put("former", office.former());
        citations(node.putArray("mentions"), office.mentions());
        return node;
    }

    /** An echo. */
    public ObjectNode echo(Echo echo) {
        ObjectNode node = NODES.objectNode();
        node.set("a", cited(echo.a()));
        node.set("b", cited(echo.b()));
        node.put("kind", echo.kind().label()).put("origin", echo.origin()).put("how", echo.how());
        node.put("shared", echo.shared().label());
        node.put("score", Math.round(echo.score() * 1000) / 1000.0);
        strings(node.putArray("evidence"), echo.evidence());
        return node;
    }

    /** A story. */
    public ObjectNode story(Story story) {
        ObjectNode node = NODES.objectNode().put("name", story.name());
        strings(node.putArray("ids"), story.articles());
        node.put("parent", story.parent());
        strings(node.putArray("why"), story.why());
        return node;
    }

    /** A discrepancy. */
    public ObjectNode discrepancy(Discrepancy discrepancy) {
        ObjectNode node = NODES.objectNode().put("entry", discrepancy.entry()).put("field", discrepancy.field());
        ArrayNode values = node.putArray("values");
        discrepancy
                .values()
                .forEach(value -> citations(
                        values.addObject().put("value", value.value()).putArray("mentions"), value.mentions()));
        return node;
    }

    /** A statement told several times. */
    public ObjectNode group(StatementGroup group) {
        return statements.group(group);
    }

    /** An article that carries another's text. */
    public ObjectNode copy(Copying.Copy copy) {
        return new CopyingJson(this::cited).copy(copy);
    }

    /** A text of a company or office that several publishers carry. */
    public ObjectNode release(Copying.Release release) {
        return new CopyingJson(this::cited).release(release);
    }

    private void citations(ArrayNode out, List<Citation> citations) {
        citations.forEach(citation -> out.add(cited(citation)));
    }

    /** A passage of one of the articles. */
    public ObjectNode cited(Citation citation) {
        return words(citation.article()).cited(citation);
    }

    private JsonSpans words(String article) {
        return spans.computeIfAbsent(article, id -> {
            Annotated doc = docs.get(id);
            if (doc == null) {
                throw new IllegalStateException("chronicle cites article \"" + id + "\", which it does not hold");
            }
            return new JsonSpans(doc.article());
        });
    }

    /** Reasons in words under a name, and coded under {@code NAME_codes}, one for one. */
    private static void reasons(ObjectNode out, String name, List<Reason> reasons) {
        ArrayNode words = out.putArray(name);
        reasons.forEach(reason -> words.add(WORDS.of(reason)));
        codes(out.putArray(name + "_codes"), reasons);
    }

    private static void codes(ArrayNode out, List<Reason> reasons) {
        for (Reason reason : reasons) {
            ObjectNode node = out.addObject().put("key", reason.key().label());
            strings(node.putArray("args"), reason.args());
            if (!reason.parts().isEmpty()) {
                codes(node.putArray("parts"), reason.parts());
            }
        }
    }

    private static ObjectNode range(ObjectNode out, Range range) {
        return out.put("min", range.min()).put("max", range.max());
    }

    private static void strings(ArrayNode out, List<String> values) {
        values.forEach(out::add);
    }
}
