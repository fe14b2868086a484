package id.jejak.app.serve;

import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/** Puts a stretch of text into an element with some spans of it marked. */
final class Marks {
    /**
     * A marked span.
     *
     * @param span where
     * @param style CSS class, {@code trigger}
     * @param anchor element id, or empty
     * @param title what the mark means, shown on hovering
     */
    record Mark(Span span, String style, String anchor, String title) {}

    private Marks() {}

    /** Appends {@code text[within]} to an element; of marks that overlap the earlier and longer one is drawn. */
    static void append(Element parent, String text, Span within, List<Mark> marks) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt((Mark mark) -> mark.span().start())
                .thenComparingInt(mark -> -mark.span().end()));
        int at = within.start();
        for (Mark mark : sorted) {
            if (mark.span().start() < at
                    || mark.span().end() > within.end()
                    || mark.span().isEmpty()) {
                continue;
            }
            parent.appendText(text.substring(at, mark.span().start()));
            Element drawn = parent.appendElement("mark").addClass(mark.style());
            if (!mark.anchor().isEmpty()) {
                drawn.id(mark.anchor());
            }
            if (!mark.title().isEmpty()) {
                drawn.attr("title", mark.title());
            }
            drawn.text("");
            drawn.appendText(mark.span().of(text));
            at = mark.span().end();
        }
        parent.appendText(text.substring(at, within.end()));
    }
}
