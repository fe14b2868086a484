package id.jejak.app.json;

import id.jejak.engine.document.Article;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.CodePoints;
import id.jejak.engine.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes spans of one article in code points, with the words they hold. */
final class JsonSpans {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private final CodePoints points;

    JsonSpans(Article article) {
        text = article.text();
        points = CodePoints.of(text);
    }

    /** Puts {@code start} and {@code end} into an object. */
    ObjectNode range(ObjectNode node, Span span) {
        return node.put("start", points.fromUtf16(span.start())).put("end", points.fromUtf16(span.end()));
    }

    /** Puts {@code start}, {@code end} and {@code text} into an object. */
    ObjectNode words(ObjectNode node, Span span) {
        return range(node, span).put("text", span.of(text));
    }

    /** {@code {"start","end","text"}}, or null. */
    @Nullable
    ObjectNode words(@Nullable Span span) {
        return span == null ? null : words(NODES.objectNode(), span);
    }

    /** {@code {"id","start","end","text"}} of a citation of this article. */
    ObjectNode cited(Citation citation) {
        return words(NODES.objectNode().put("id", citation.article()), citation.span());
    }

    /** A list of {@code {"start","end","text"}}. */
    ArrayNode all(List<Span> spans) {
        ArrayNode array = NODES.arrayNode();
        spans.forEach(span -> array.add(words(span)));
        return array;
    }
}
