package id.jejak.app.serve;

import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Puts a stretch of text into an element with some spans of it marked. Where spans overlap a stretch carries the marks of all. */
final class Marks {
    /**
     * A marked span.
     *
     * @param span where
     * @param style CSS classes, {@code trigger}
     * @param anchor element id, or empty
     * @param title what the mark means, shown on hovering
     */
    record Mark(Span span, String style, String anchor, String title) {}

    private Marks() {}

    /** Appends {@code text[within]} to an element. A mark that reaches beyond the stretch is cut at its edge. */
    static void append(Element parent, String text, Span within, List<Mark> marks) {
        List<Mark> inside = marks.stream()
                .filter(mark -> mark.span().overlaps(within))
                .sorted(Comparator.comparingInt((Mark mark) -> mark.span().start())
                        .thenComparingInt(mark -> -mark.span().end()))
                .toList();
        TreeSet<Integer> edges = new TreeSet<>(List.of(within.start(), within.end()));
        for (Mark mark : inside) {
            edges.add(Math.max(within.start(), mark.span().start()));
            edges.add(Math.min(within.end(), mark.span().end()));
        }
        Set<String> anchored = new HashSet<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        Integer at = edges.first();
        for (Integer edge : edges.tailSet(at, false)) {
            int start = at;
            open.removeIf(mark -> mark.span().end() <= start);
            while (next < inside.size() && inside.get(next).span().start() <= start) {
                open.add(inside.get(next++));
            }
            piece(parent, text.substring(start, edge), open, anchored);
            at = edge;
        }
    }

    private static void piece(Element parent, String words, List<Mark> open, Set<String> anchored) {
        if (open.isEmpty()) {
            parent.appendText(words);
            return;
        }
        Element drawn = parent.appendElement("mark");
        List<String> titles = new ArrayList<>();
        for (Mark mark : open) {
            for (String style : mark.style().split(" ")) {
                drawn.addClass(style);
            }
            if (!mark.title().isEmpty() && !titles.contains(mark.title())) {
                titles.add(mark.title());
            }
            if (!mark.anchor().isEmpty() && !drawn.hasAttr("id") && anchored.add(mark.anchor())) {
                drawn.id(mark.anchor());
            }
        }
        if (!titles.isEmpty()) {
            drawn.attr("title", String.join(" · ", titles));
        }
        drawn.appendText(words);
    }
}
