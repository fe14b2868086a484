package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.chronicle.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Persons with their offices over time; of one name also what it did, says and where it stands. */
final class PeoplePage {
    private static final int SIZE = 60;
    private static final int MOST_ENTRIES = 40;
    private static final int MOST_ARTICLES = 30;

    private final CaseView view;
    private final Labels labels;
    private final Hand hand;

    PeoplePage(CaseView view, Labels labels, Hand hand) {
        this.view = view;
        this.labels = labels;
        this.hand = hand;
    }

    /** Everybody with an office, most often named first. */
    String all(@Nullable String words, @Nullable String number) {
        Page page = new Page(labels, view, "/people", labels.of("nav./people"));
        String wanted = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        Form form = Form.get(page.main(), "/people");
        form.text("q", labels.of("people.q"), words);
        form.button(labels.of("filter.show"));
        Map<String, List<Office>> byPerson = new LinkedHashMap<>();
        for (Office office : view.chronicle().roles()) {
            if (wanted.isEmpty()
                    || (office.person() + " " + office.office() + " " + office.of())
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted)) {
                byPerson.computeIfAbsent(office.person(), key -> new ArrayList<>())
                        .add(office);
            }
        }
        List<Map.Entry<String, List<Office>>> people = byPerson.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Office>> each) -> -weight(each.getKey())))
                .toList();
        page.main().appendElement("p").addClass("count").text(labels.of("people.count", people.size()));
        Span span = span(view.chronicle().roles());
        Element body = Rows.table(
                page.main(),
                labels,
                labels.of(
                        "people.caption",
                        Integer.toString(span.from().getYear()),
                        Integer.toString(span.to().getYear())),
                List.of("office.person", "office.office", "office.time", "cited"));
        Pager pager = Pager.of(number, SIZE);
        pager.of(people).forEach(each -> rows(body, each.getKey(), each.getValue(), span));
        pager.appendTo(page.main(), labels, "/people", Map.of("q", words == null ? "" : words), people.size());
        return page.html();
    }

    private int weight(String person) {
        Names.Name name = view.names().name(person);
        return name == null ? 0 : name.articles().size();
    }

    private void rows(Element body, String person, List<Office> offices, Span span) {
        boolean first = true;
        for (Office office : offices) {
            Element row = body.appendElement("tr");
            if (first) {
                row.appendElement("th")
                        .attr("scope", "rowgroup")
                        .attr("rowspan", Integer.toString(offices.size()))
                        .appendElement("a")
                        .attr("href", Links.name(person))
                        .text(person);
            }
            first = false;
            Rows.cell(
                    row,
                    labels,
                    "office.office",
                    office.office() + (office.of() == null ? "" : " (" + office.of() + ")"));
            Element time = Rows.cell(row, labels, "office.time", time(office)).addClass("day");
            bar(time, office, span);
            Element cited = row.appendElement("td").attr("data-label", labels.of("cited"));
            ListPages.cited(
                    cited, view, labels, office.mentions().stream().limit(2).toList());
            if (office.mentions().size() > 2) {
                cited.appendElement("small")
                        .text(labels.of(
                                "more", Integer.toString(office.mentions().size() - 2)));
            }
        }
    }

    private String time(Office office) {
        return office.from() == null && office.until() == null
                ? labels.of("office.some_time")
                : (office.from() == null ? "…" : office.from()) + " – "
                        + (office.until() == null ? "…" : office.until());
    }

    /** The stretch that all known days of office lie in. */
    private record Span(LocalDate from, LocalDate to) {
        double percent(LocalDate day) {
            double all = Math.max(1, to.toEpochDay() - from.toEpochDay());
            return Math.clamp(100 * (day.toEpochDay() - from.toEpochDay()) / all, 0, 100);
        }
    }

    private Span span(List<Office> offices) {
        List<LocalDate> days = new ArrayList<>(offices.stream()
                .flatMap(office -> Stream.of(office.from(), office.until()))
                .filter(Objects::nonNull)
                .map(date -> TimeAxis.first(String.valueOf(date)))
                .toList());
        view.chronicle().articles().stream()
                .map(doc -> doc.published().date())
                .filter(Objects::nonNull)
                .forEach(days::add);
        LocalDate some = LocalDate.of(2000, 1, 1);
        return new Span(
                days.stream().min(Comparator.naturalOrder()).orElse(some),
                days.stream().max(Comparator.naturalOrder()).orElse(some));
    }

    /** The years of office as a bar; an end that is not known is drawn open. The words stand beside it. */
    private void bar(Element cell, Office office, Span span) {
        if (office.from() == null && office.until() == null) {
            return;
        }
        double from = office.from() == null ? 0 : span.percent(TimeAxis.first(office.from()));
        double to = office.until() == null ? 100 : span.percent(TimeAxis.last(office.until()));
        Element svg = cell.appendElement("svg")
                .addClass("years")
                .attr("width", "100%")
                .attr("height", "8")
                .attr("aria-hidden", "true");
        svg.appendElement("line")
                .addClass("floor")
                .attr("x1", "0")
                .attr("x2", "100%")
                .attr("y1", "4")
                .attr("y2", "4");
        svg.appendElement("rect")
                .addClass(office.from() == null || office.until() == null ? "open" : "closed")
                .attr("x", String.format(Locale.ROOT, "%.2f%%", from))
                .attr("width", String.format(Locale.ROOT, "%.2f%%", Math.max(1.5, to - from)))
                .attr("y", "1")
                .attr("height", "6");
    }

    /** One name. */
    String one(String name) {
        Page page = new Page(labels, view, "/people", name);
        Element main = page.main();
        Names.Name known = view.names().name(name);
        if (known == null) {
            main.appendElement("p").text(labels.of("people.unknown"));
            return page.html();
        }
        Element about = main.appendElement("dl").addClass("about");
        about.appendElement("dt").text(labels.of("people.type"));
        about.appendElement("dd")
                .text(labels.of("entity." + known.type().name())
                        + (known.country() == null ? "" : " · " + known.country()));
        Rows.names(about, labels, "people.aliases", known.aliases());
        about.appendElement("dt").text(labels.of("people.named"));
        about.appendElement("dd")
                .text(labels.of(
                        "people.named.in", known.mentions(), known.articles().size()));
        offices(main, name);
        entries(main, name);
        Element section = main.appendElement("section");
        section.appendElement("h2").text(labels.of("nav./articles"));
        Element list = section.appendElement("ul");
        known.articles().stream()
                .limit(MOST_ARTICLES)
                .forEach(id -> list.appendElement("li")
                        .appendElement("a")
                        .attr("href", Links.article(id) + "&layer=entities")
                        .text(labels.source(view.article(id), id)));
        if (known.articles().size() > MOST_ARTICLES) {
            section.appendElement("p").text(labels.of("more", known.articles().size() - MOST_ARTICLES));
        }
        if (hand.correctable()) {
            new CorrectionForms(view, labels, hand).name(main, known);
        }
        return page.html();
    }

    private void offices(Element main, String name) {
        List<Office> offices = view.chronicle().roles().stream()
                .filter(office -> office.person().equals(name))
                .toList();
        if (!offices.isEmpty()) {
            Element section = main.appendElement("section");
            section.appendElement("h2").text(labels.of("people.offices"));
            Element body = Rows.table(
                    section,
                    labels,
                    labels.of("people.offices"),
                    List.of("office.person", "office.office", "office.time", "cited"));
            rows(body, name, offices, span(offices));
        }
    }

    private void entries(Element main, String name) {
        Element ways = main.appendElement("p").addClass("more");
        ways.appendElement("a")
                .attr("href", "/?actor=" + Links.encoded(name) + "&status=all")
                .text(labels.of("people.chronicle"));
        ways.appendText(" · ");
        ways.appendElement("a")
                .attr("href", "/statements?by=" + Links.encoded(name))
                .text(labels.of("nav./statements"));
        List<Entry> entries = view.chronicle().entries().stream()
                .filter(entry ->
                        entry.actors().contains(name) || entry.recipients().contains(name))
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        Element section = main.appendElement("section");
        section.appendElement("h2").text(labels.of("people.entries", entries.size()));
        Element list = section.appendElement("ol").addClass("entries");
        EntryCard card = new EntryCard(view, labels, hand.correctable());
        entries.stream().limit(MOST_ENTRIES).forEach(entry -> card.appendTo(list.appendElement("li"), entry, ""));
    }
}
