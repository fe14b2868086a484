package id.jejak.app.serve;

import id.jejak.engine.copying.Copying;
import id.jejak.engine.copying.Copying.Habit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Draws who carries whose text: those whose text it is on the left, those who carry it on the right; a publisher may stand on both sides. */
final class CopyGraphView {
    private static final int ROW = 26;
    private static final int TOP = 14;

    private final Labels labels;

    CopyGraphView(Labels labels) {
        this.labels = labels;
    }

    void appendTo(Element section, List<Habit> habits) {
        Map<String, Integer> left = rows(habits, true);
        Map<String, Integer> right = rows(habits, false);
        int height = TOP + ROW * Math.max(left.size(), right.size());
        Element svg = section.appendElement("div")
                .addClass("graph")
                .appendElement("svg")
                .attr("width", "100%")
                .attr("height", Integer.toString(height))
                .attr("role", "img")
                .attr("aria-label", labels.of("graph.label", habits.size()));
        int most = habits.stream().mapToInt(Habit::articles).max().orElse(1);
        for (Habit habit : habits) {
            String basis = labels.texts().of("copying.basis." + habit.basis().label());
            svg.appendElement("line")
                    .addClass(habit.basis() == Copying.Basis.UNKNOWN ? "unknown" : "known")
                    .attr("x1", "34%")
                    .attr("x2", "66%")
                    .attr("y1", y(left.getOrDefault(habit.source(), 0)))
                    .attr("y2", y(right.getOrDefault(habit.outlet(), 0)))
                    .attr(
                            "stroke-width",
                            String.format(Locale.ROOT, "%.1f", 1 + 7 * Math.sqrt((double) habit.articles() / most)))
                    .appendElement("title")
                    .text(habit.source() + " → " + habit.outlet() + ": "
                            + labels.count("mark.articles", habit.articles()) + ", " + basis);
        }
        left.forEach((name, row) -> node(svg, name, "33%", "end", row));
        right.forEach((name, row) -> node(svg, name, "67%", "start", row));
    }

    private static Map<String, Integer> rows(List<Habit> habits, boolean from) {
        Map<String, Integer> weights = new HashMap<>();
        habits.forEach(habit -> weights.merge(from ? habit.source() : habit.outlet(), habit.articles(), Integer::sum));
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
