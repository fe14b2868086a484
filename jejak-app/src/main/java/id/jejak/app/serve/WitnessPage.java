package id.jejak.app.serve;

import id.jejak.app.serve.CopyGraph.Edge;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Status;
import id.jejak.engine.witness.Testimony;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who copies whom, drawn and as a table, and how many witnesses the entries rest on. */
final class WitnessPage {
    private static final int MOST_DRAWN = 28;
    private static final int ROW = 26;
    private static final int TOP = 14;
    private static final int SIZE = 100;

    private final CaseView view;
    private final Labels labels;

    WitnessPage(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
    }

    String html(@Nullable String number) {
        Page page = new Page(labels, view, "/witnesses", labels.of("nav./witnesses"));
        counts(page.main());
        List<Edge> edges = view.copies().edges();
        Element section = page.main().appendElement("section");
        section.appendElement("h2").text(labels.of("graph.title"));
        section.appendElement("p").addClass("note").text(labels.of("graph.note"));
        if (edges.isEmpty()) {
            section.appendElement("p").text(labels.of("none"));
            return page.html();
        }
        graph(section, edges.stream().limit(MOST_DRAWN).toList());
        Element body = Rows.table(
                section,
                labels,
                labels.of("graph.caption", edges.size()),
                List.of("graph.from", "graph.to", "graph.articles", "graph.passages", "graph.delay", "graph.basis"));
        Pager pager = Pager.of(number, SIZE);
        for (Edge edge : pager.of(edges)) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(edge.from());
            Rows.cell(row, labels, "graph.to", edge.to());
            Rows.cell(row, labels, "graph.articles", Integer.toString(edge.articles()))
                    .addClass("n");
            Rows.cell(row, labels, "graph.passages", edge.passages() == 0 ? null : Integer.toString(edge.passages()))
                    .addClass("n");
            Rows.cell(
                            row,
                            labels,
                            "graph.delay",
                            edge.delay() == null ? null : edge.delay().toString())
                    .addClass("n");
            Rows.cell(row, labels, "graph.basis", labels.of("graph." + edge.basis()));
        }
        pager.appendTo(section, labels, "/witnesses", Map.of(), edges.size());
        return page.html();
    }

    /** How many asserted entries rest on how many witnesses: the first thing a fact-checker wants to know of a case. */
    private void counts(Element main) {
        TreeMap<Integer, int[]> byMin = new TreeMap<>();
        for (Entry entry : view.chronicle().entries()) {
            Testimony testimony = entry.testimony();
            if (entry.status() == Status.ASSERTED && testimony != null) {
                int[] n =
                        byMin.computeIfAbsent(Math.min(3, testimony.witnesses().min()), key -> new int[2]);
                n[0]++;
                n[1] += testimony.third().max() == 0 ? 1 : 0;
            }
        }
        if (byMin.isEmpty()) {
            return;
        }
        Element section = main.appendElement("section");
        section.appendElement("h2").text(labels.of("witnesses.title"));
        Element body = Rows.table(
                section,
                labels,
                labels.of("witnesses.caption"),
                List.of("witnesses.least", "witnesses.entries", "witnesses.no_third"));
        byMin.forEach((min, n) -> {
            Element row = body.appendElement("tr");
            Element head = row.appendElement("th").attr("scope", "row");
            if (min == 0) {
                head.text(labels.of("witnesses.none"));
            } else {
                head.appendElement("a")
                        .attr("href", "/?witnesses=" + min)
                        .text(min == 3 ? "≥ 3" : Integer.toString(min));
            }
            Rows.cell(row, labels, "witnesses.entries", Integer.toString(n[0])).addClass("n");
            Rows.cell(row, labels, "witnesses.no_third", Integer.toString(n[1])).addClass("n");
        });
    }

    /** Those who are copied on the left, those who copy on the right; an outlet may stand on both sides. */
    private void graph(Element section, List<Edge> edges) {
        Map<String, Integer> left = rows(edges, true);
        Map<String, Integer> right = rows(edges, false);
        int height = TOP + ROW * Math.max(left.size(), right.size());
        Element scroll = section.appendElement("div").addClass("graph");
        Element svg = scroll.appendElement("svg")
                .attr("width", "100%")
                .attr("height", Integer.toString(height))
                .attr("role", "img")
                .attr("aria-label", labels.of("graph.label", edges.size()));
        int most = edges.stream().mapToInt(Edge::articles).max().orElse(1);
        for (Edge edge : edges) {
            Element line = svg.appendElement("line")
                    .addClass(edge.basis().name().toLowerCase(Locale.ROOT))
                    .attr("x1", "34%")
                    .attr("x2", "66%")
                    .attr("y1", y(left.getOrDefault(edge.from(), 0)))
                    .attr("y2", y(right.getOrDefault(edge.to(), 0)))
                    .attr(
                            "stroke-width",
                            String.format(Locale.ROOT, "%.1f", 1 + 7 * Math.sqrt((double) edge.articles() / most)));
            line.appendElement("title")
                    .text(edge.from() + " → " + edge.to() + ": "
                            + labels.of("graph.edge", edge.articles(), labels.of("graph." + edge.basis())));
        }
        left.forEach((name, row) -> node(svg, name, "33%", "end", row));
        right.forEach((name, row) -> node(svg, name, "67%", "start", row));
    }

    private static Map<String, Integer> rows(List<Edge> edges, boolean from) {
        Map<String, Integer> weights = new HashMap<>();
        edges.forEach(edge -> weights.merge(from ? edge.from() : edge.to(), edge.articles(), Integer::sum));
        List<String> names = new ArrayList<>(weights.keySet());
        names.sort(Comparator.comparingInt((String name) -> -weights.getOrDefault(name, 0))
                .thenComparing(Comparator.naturalOrder()));
        Map<String, Integer> rows = new LinkedHashMap<>();
        names.forEach(name -> rows.put(name, rows.size()));
        return rows;
    }

    private static String y(int row) {
        return Integer.toString(TOP + row * ROW);
    }

    private static void node(Element svg, String name, String x, String anchor, int row) {
        svg.appendElement("text")
                .attr("x", x)
                .attr("y", Integer.toString(TOP + row * ROW + 4))
                .attr("text-anchor", anchor)
                .text(name);
    }
}
