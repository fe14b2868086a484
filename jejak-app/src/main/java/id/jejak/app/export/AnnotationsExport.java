package id.jejak.app.export;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.echo.Echo;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was read in the articles as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one page of annotations in JSON-LD. A target
 * is the canonical text, named by its SHA-256, with a TextQuoteSelector and a TextPositionSelector; both count Unicode code points, as the
 * model wants. Where the article has a web address it stands as {@code scope}. Identifiers are names, no addresses; nothing is fetched.
 */
public final class AnnotationsExport {
    /** Characters before and after the words, so that they are found again in a text that changed. */
    private static final int AROUND = 32;

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Chronicle chronicle;
    private final Places places;
    private final Map<String, Integer> used = new HashMap<>();

    private AnnotationsExport(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.places = new Places(chronicle);
    }

    /** Writes {@code annotations.jsonld}. */
    public static void write(Chronicle chronicle, ExportFiles files) throws IOException {
        files.write("annotations.jsonld", new AnnotationsExport(chronicle)::page);
    }

    private void page(Writer out) throws IOException {
        StringBuilder texts = new StringBuilder();
        chronicle.articles().forEach(doc -> texts.append(doc.article().textSha256()));
        ObjectNode head = NODES.objectNode();
        ArrayNode context = head.putArray("@context");
        context.add(CONTEXT);
        context.addObject().put("jejak", "urn:jejak:term:");
        head.put("id", "urn:jejak:annotations:" + Sha256.hex(texts.toString()));
        head.put("type", "AnnotationPage");
        head.putObject("generator")
                .put("id", "urn:jejak:software")
                .put("type", "Software")
                .put("name", "Jejak");
        String open = head.toString();
        out.write(open.substring(0, open.length() - 1));
        out.write(",\"items\":[");
        Items items = new Items(out);
        for (Annotated doc : chronicle.articles()) {
            article(doc, items);
        }
        for (Echo echo : chronicle.echoes()) {
            echo(echo, items);
        }
        out.write("\n]}\n");
    }

    /** Writes items one by one, so that a large case needs no large memory. */
    private static final class Items {
        private final Writer out;
        private boolean first = true;

        Items(Writer out) {
            this.out = out;
        }

        void add(ObjectNode item) throws IOException {
            out.write(first ? "\n" : ",\n");
            out.write(item.toString());
            first = false;
        }
    }

    private void article(Annotated doc, Items items) throws IOException {
        for (TimeExpression time : doc.times()) {
            ObjectNode item = item(doc, time.span(), "time", "tagging", time.by());
            body(item, "tagging", time.value()).put("jejak:type", time.type().name());
            items.add(item);
        }
        for (Entity entity : doc.entities()) {
            for (EntityMention mention : entity.mentions()) {
                ObjectNode item = item(doc, mention.span(), "mention", "identifying", entity.by());
                body(item, "identifying", entity.name())
                        .put("jejak:type", entity.type().name())
                        .put("jejak:entity", entity.id())
                        .put("jejak:country", entity.country());
                items.add(item);
            }
        }
        for (Statement statement : doc.statements()) {
            ObjectNode item = item(doc, statement.content(), "statement", "describing", statement.by());
            String speaker = statement.sourceEntity();
            ObjectNode body = body(item, "describing", speaker == null ? "" : speaker);
            body.put("jejak:stance", statement.stance())
                    .put("jejak:quotation", statement.type().label());
            ArrayNode via = body.putArray("jejak:via");
            statement.chain().stream().map(Relay::name).forEach(via::add);
            items.add(item);
        }
        for (Event event : doc.events()) {
            ObjectNode item = item(doc, event.trigger(), "event " + event.id(), "classifying", event.by());
            ObjectNode body = body(item, "classifying", event.type().name());
            body.put("jejak:mode", event.mode()).put("jejak:date", event.date());
            body.put("jejak:status", event.status().label());
            names(body.putArray("jejak:actor"), event.actors());
            names(body.putArray("jejak:recipient"), event.recipients());
            items.add(item);
        }
    }

    private static void names(ArrayNode out, List<Party> parties) {
        parties.forEach(party -> out.add(party.name()));
    }

    private void echo(Echo echo, Items items) throws IOException {
        Citation a = echo.a();
        Citation b = echo.b();
        ObjectNode item = NODES.objectNode();
        String pair = places.doc(a.article()).article().mentionId(a.span(), "echo")
                + places.doc(b.article()).article().mentionId(b.span(), "echo");
        int n = used.merge(pair, 1, Integer::sum);
        item.put("id", "urn:jejak:echo:" + pair + (n == 1 ? "" : "-" + n))
                .put("type", "Annotation")
                .put("motivation", "linking");
        item.set("body", place(places.doc(a.article()), a.span()).put("purpose", "linking"));
        item.set("target", place(places.doc(b.article()), b.span()));
        item.put("jejak:kind", echo.kind().label()).put("jejak:origin", echo.origin());
        items.add(item);
    }

    private ObjectNode item(Annotated doc, Span span, String kind, String motivation, Provenance by) {
        Article article = doc.article();
        ObjectNode item = NODES.objectNode();
        String layer = kind.indexOf(' ') < 0 ? kind : kind.substring(0, kind.indexOf(' '));
        // Two articles of one text have one target, and what is read in them stands apart by the number.
        String id = layer + ":" + article.mentionId(span, kind);
        int n = used.merge(id, 1, Integer::sum);
        item.put("id", "urn:jejak:" + id + (n == 1 ? "" : "-" + n));
        item.put("type", "Annotation").put("motivation", motivation);
        item.putArray("body");
        item.set("target", place(doc, span));
        item.put("jejak:rule", by.rule());
        item.put("jejak:resource", by.resource().isEmpty() ? null : by.resource());
        return item;
    }

    private static ObjectNode body(ObjectNode item, String purpose, String value) {
        return ((ArrayNode) item.get("body"))
                .addObject()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", value);
    }

    private ObjectNode place(Annotated doc, Span span) {
        Article article = doc.article();
        ObjectNode place = NODES.objectNode().put("type", "SpecificResource");
        place.put("source", "urn:sha256:" + article.textSha256());
        String address = address(article.origin().url());
        if (address != null) {
            place.put("scope", address);
        }
        place.put("jejak:article", article.id());
        ArrayNode selectors = place.putArray("selector");
        String text = doc.text();
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", span.of(text))
                .put("prefix", text.substring(back(text, span.start()), span.start()))
                .put("suffix", text.substring(span.end(), ahead(text, span.end())));
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", places.start(article.id(), span))
                .put("end", places.end(article.id(), span));
        return place;
    }

    private static int back(String text, int offset) {
        int at = Math.max(0, offset - AROUND);
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int ahead(String text, int offset) {
        int at = Math.min(text.length(), offset + AROUND);
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    /** An address of the web; anything else that an input calls one is left out, since a reader may follow it. */
    private static @Nullable String address(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null
                    ? uri.toASCIIString()
                    : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
