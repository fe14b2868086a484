package id.jejak.app.export;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.CodePoints;
import id.jejak.engine.document.Span;
import java.util.HashMap;
import java.util.Map;

/** Turns the spans of a chronicle's articles into code points. */
final class Places {
    private final Map<String, CodePoints> points = new HashMap<>();
    private final Map<String, Annotated> docs = new HashMap<>();

    Places(Chronicle chronicle) {
        for (Annotated doc : chronicle.articles()) {
            points.put(doc.article().id(), CodePoints.of(doc.text()));
            docs.put(doc.article().id(), doc);
        }
    }

    /** The article of an id. */
    Annotated doc(String article) {
        Annotated doc = docs.get(article);
        if (doc == null) {
            throw new IllegalStateException("article \"" + article + "\" is cited and not there");
        }
        return doc;
    }

    int start(String article, Span span) {
        return at(article).fromUtf16(span.start());
    }

    int end(String article, Span span) {
        return at(article).fromUtf16(span.end());
    }

    /** {@code article[start-end]}. */
    String range(String article, Span span) {
        return article + "[" + start(article, span) + "-" + end(article, span) + "]";
    }

    private CodePoints at(String article) {
        CodePoints found = points.get(article);
        if (found == null) {
            throw new IllegalStateException("article \"" + article + "\" is cited and not there");
        }
        return found;
    }
}
