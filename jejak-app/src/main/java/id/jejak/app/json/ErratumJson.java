package id.jejak.app.json;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.erratum.Erratum;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Articles that say they correct another, as JSON: {@code article}, {@code corrects}, {@code how}, {@code words}, {@code evidence}. */
public final class ErratumJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Annotated> docs = new HashMap<>();

    /** A writer of errata among these articles. */
    public ErratumJson(Collection<Annotated> articles) {
        articles.forEach(doc -> docs.put(doc.article().id(), doc));
    }

    /** All of them as a list. */
    public ArrayNode all(List<Erratum> errata) {
        ArrayNode out = NODES.arrayNode();
        errata.forEach(erratum -> out.add(of(erratum)));
        return out;
    }

    /** One of them. */
    public ObjectNode of(Erratum erratum) {
        ObjectNode out = NODES.objectNode();
        out.put("article", erratum.article()).put("corrects", erratum.corrects());
        out.put("how", erratum.how().label());
        Citation words = erratum.words();
        out.set("words", words == null ? NODES.nullNode() : cited(words));
        ArrayNode evidence = out.putArray("evidence");
        erratum.evidence().forEach(citation -> evidence.add(cited(citation)));
        erratum.candidates().forEach(out.putArray("candidates")::add);
        ObjectNode by = out.putObject("by");
        by.put("stage", erratum.by().stage()).put("rule", erratum.by().rule());
        by.put("resource", erratum.by().resource());
        erratum.by().rejected().forEach(by.putArray("rejected")::add);
        return out;
    }

    private ObjectNode cited(Citation citation) {
        Annotated doc = Objects.requireNonNull(docs.get(citation.article()), citation.article());
        return new JsonSpans(doc.article()).cited(citation);
    }
}
