package id.jejak.app.serve;

import id.jejak.app.serve.TimeAxis.Bucket;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Draws a time axis as SVG. Every bar is a link that zooms in on its stretch; links around it move, widen and reset. Places are given in
 * percent, so that words keep their size on any screen.
 */
final class TimeAxisView {
    private static final int BARS = 84;
    private static final int FLOOR = 92;
    private static final int LABELS = 8;

    private final Labels labels;
    private final Map<String, String> query;

    TimeAxisView(Labels labels, Map<String, String> query) {
        this.labels = labels;
        this.query = Links.with(query, "page", "");
    }

    /** Appends the axis with its controls. */
    void appendTo(Element parent, TimeAxis axis) {
        Element figure = parent.appendElement("figure")
                .addClass("axis")
                .attr("data-from", axis.from().toString())
                .attr("data-to", axis.to().toString());
        controls(figure, axis);
        int most = axis.buckets().stream().mapToInt(Bucket::all).max().orElse(0);
        Element svg = figure.appendElement("svg")
                .attr("width", "100%")
                .attr("height", "128")
                .attr("role", "group")
                .attr("aria-label", labels.of("axis.label", axis.from(), axis.to(), labels.of("axis." + axis.unit())));
        svg.appendElement("line")
                .addClass("floor")
                .attr("x1", "0")
                .attr("x2", "100%")
                .attr("y1", Integer.toString(FLOOR))
                .attr("y2", Integer.toString(FLOOR));
        ticks(svg, axis);
        for (Bucket bucket : axis.buckets()) {
            if (bucket.all() > 0) {
                bar(svg, axis, bucket, most);
            }
        }
        for (Bucket bucket : axis.coarse()) {
            coarse(svg, axis, bucket);
        }
        Element caption = figure.appendElement("figcaption");
        caption.appendText(labels.of("axis.caption", labels.of("axis." + axis.unit()), Integer.toString(most)));
        if (!axis.coarse().isEmpty()) {
            int n = axis.coarse().stream().mapToInt(Bucket::all).sum();
            caption.appendText(" " + labels.of("axis.coarse", Integer.toString(n)));
        }
        if (axis.undated() > 0) {
            caption.appendText(" " + labels.of("axis.undated", Integer.toString(axis.undated())));
        }
    }

    private void controls(Element figure, TimeAxis axis) {
        Element nav = figure.appendElement("p").addClass("controls");
        long half = Math.max(1, axis.days() / 2);
        link(
                nav,
                "←",
                labels.of("axis.earlier"),
                axis.from().minusDays(half),
                axis.to().minusDays(half),
                "ArrowLeft");
        if (axis.before() > 0) {
            Element link = nav.appendElement("a")
                    .attr("href", address(null, axis.from().minusDays(1).toString()));
            link.text(labels.of("axis.before", Integer.toString(axis.before())));
        }
        nav.appendElement("span")
                .addClass("range")
                .text(labels.wording().day(axis.from().toString()) + " – "
                        + labels.wording().day(axis.to().toString()));
        if (axis.after() > 0) {
            Element link = nav.appendElement("a")
                    .attr("href", address(axis.to().plusDays(1).toString(), null));
            link.text(labels.of("axis.after", Integer.toString(axis.after())));
        }
        link(
                nav,
                "→",
                labels.of("axis.later"),
                axis.from().plusDays(half),
                axis.to().plusDays(half),
                "ArrowRight");
        Element zoom = nav.appendElement("span").addClass("zoom");
        long quarter = axis.days() / 4;
        if (quarter > 0) {
            link(
                    zoom,
                    "+",
                    labels.of("axis.in"),
                    axis.from().plusDays(quarter),
                    axis.to().minusDays(quarter),
                    "+");
        }
        link(
                zoom,
                "−",
                labels.of("axis.out"),
                axis.from().minusDays(half),
                axis.to().plusDays(half),
                "-");
        zoom.appendElement("a")
                .attr("href", address(null, null))
                .attr("data-key", "0")
                .text(labels.of("axis.reset"));
    }

    private void link(Element parent, String sign, String words, LocalDate from, LocalDate to, String key) {
        parent.appendElement("a")
                .addClass("sign")
                .attr("href", address(from.toString(), to.toString()))
                .attr("aria-label", words)
                .attr("title", words)
                .attr("data-key", key)
                .text(sign);
    }

    private String address(@Nullable String from, @Nullable String to) {
        return Links.to("/", Links.with(Links.with(query, "from", from), "to", to));
    }

    private void bar(Element svg, TimeAxis axis, Bucket bucket, int most) {
        double x = axis.percent(bucket.from());
        double width = axis.percent(bucket.to().plusDays(1)) - x;
        String words = stretch(bucket) + ": " + labels.of("axis.entries", Integer.toString(bucket.all()));
        Element link = svg.appendElement("a")
                .attr("href", address(bucket.from().toString(), bucket.to().toString()))
                .attr("aria-label", words);
        link.appendElement("title").text(words);
        // The whole column answers to the pointer, however low its bar is.
        rect(link, "column", x, width, 0, FLOOR);
        double asserted = height(bucket.asserted(), most);
        double all = height(bucket.all(), most);
        double gap = Math.min(0.25, width / 6);
        rect(link, "others", x + gap, width - 2 * gap, FLOOR - all, all - asserted);
        rect(link, "asserted", x + gap, width - 2 * gap, FLOOR - asserted, asserted);
    }

    /** Heights grow with the root, so that a day of one entry is seen beside a day of a thousand. */
    private static double height(int n, int most) {
        return n == 0 ? 0 : Math.max(2, BARS * Math.sqrt((double) n / most));
    }

    private void coarse(Element svg, TimeAxis axis, Bucket bucket) {
        double x = axis.percent(bucket.from());
        double width = Math.max(0.4, axis.percent(bucket.to().plusDays(1)) - x);
        String words = stretch(bucket) + ": " + labels.of("axis.entries", Integer.toString(bucket.all()));
        Element link = svg.appendElement("a")
                .attr("href", address(bucket.from().toString(), bucket.to().toString()))
                .attr("aria-label", words);
        link.appendElement("title").text(words);
        rect(link, "coarse", x, width, FLOOR + 3, 5);
    }

    private static void rect(Element parent, String style, double x, double width, double y, double height) {
        if (height > 0) {
            parent.appendElement("rect")
                    .addClass(style)
                    .attr("x", number(x) + "%")
                    .attr("width", number(width) + "%")
                    .attr("y", number(y))
                    .attr("height", number(height));
        }
    }

    private void ticks(Element svg, TimeAxis axis) {
        int every = Math.max(1, (axis.buckets().size() + LABELS - 1) / LABELS);
        int shown = 0;
        for (int i = 0; i < axis.buckets().size(); i += every) {
            LocalDate day = axis.buckets().get(i).from();
            String x = number(axis.percent(day)) + "%";
            String style = shown++ % 2 == 0 ? "tick" : "tick second";
            svg.appendElement("line")
                    .addClass(style)
                    .attr("x1", x)
                    .attr("x2", x)
                    .attr("y1", "0")
                    .attr("y2", Integer.toString(FLOOR + 22));
            svg.appendElement("text")
                    .addClass(style)
                    .attr("x", x)
                    .attr("dx", "4")
                    .attr("y", Integer.toString(FLOOR + 26))
                    .text(tick(day, axis.unit()));
        }
    }

    private String tick(LocalDate day, TimeAxis.Unit unit) {
        Locale locale = Locale.of(labels.language());
        String month = day.getMonth().getDisplayName(TextStyle.SHORT, locale);
        return switch (unit) {
            case DAY, WEEK -> day.getDayOfMonth() + " " + month + " " + day.getYear();
            case MONTH -> month + " " + day.getYear();
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    private String stretch(Bucket bucket) {
        String from = bucket.from().toString();
        String to = bucket.to().toString();
        return from.equals(to) ? labels.wording().day(from) : from + " – " + to;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
