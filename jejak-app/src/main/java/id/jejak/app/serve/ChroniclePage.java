package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** The chronicle: a time axis to zoom, the filter, the entries by day with a drawer at each. */
final class ChroniclePage {
    static final int PAGE_SIZE = 50;

    /** Names offered while typing; more would make every page heavier than its entries. */
    private static final int NAMES_OFFERED = 150;

    private final CaseView view;
    private final Labels labels;
    private final EntryCard card;

    /**
     * A page.
     *
     * @param correctable whether its drawers lead to corrections
     */
    ChroniclePage(CaseView view, Labels labels, boolean correctable) {
        this.view = view;
        this.labels = labels;
        this.card = new EntryCard(view, labels, correctable);
    }

    String html(Filter filter, Pager pager) {
        Page page = new Page(labels, view, "/", labels.of("chronicle.title"));
        List<Entry> ofAllTimes = view.chronicle().entries().stream()
                .filter(filter::showsAtAnyTime)
                .toList();
        List<Entry> shown = ofAllTimes.stream().filter(filter::shows).toList();
        Map<String, String> query = filter.asMap();
        TimeAxis axis =
                TimeAxis.of(ofAllTimes, filter.time().from(), filter.time().to());
        if (axis != null) {
            new TimeAxisView(labels, query).appendTo(page.main(), axis);
        }
        form(page.main(), filter);
        page.main()
                .appendElement("p")
                .addClass("count")
                .attr("role", "status")
                .text(labels.of(
                        "chronicle.count",
                        shown.size(),
                        view.chronicle().entries().size(),
                        view.chronicle().articles().size()));
        if (shown.isEmpty()) {
            page.main().appendElement("p").addClass("empty").text(labels.of("chronicle.none"));
        }
        List<Entry> here = pager.of(shown);
        days(page.main(), here, filter);
        pager.appendTo(page.main(), labels, "/", query, shown.size());
        return page.html();
    }

    private void days(Element main, List<Entry> entries, Filter filter) {
        Element days = main.appendElement("div").addClass("days");
        String day = null;
        Element list = null;
        for (Entry entry : entries) {
            String date = labels.wording().day(entry.date());
            if (!Objects.equals(day, date) || list == null) {
                Element section = days.appendElement("section").addClass("day-section");
                Element head = section.appendElement("h2").text(date);
                String precision = Dates.precision(entry.date());
                if (!precision.equals("day") && entry.date() != null) {
                    head.appendElement("small").text(" " + labels.of("precision." + precision));
                }
                list = section.appendElement("ol").addClass("entries");
                day = date;
            }
            card.appendTo(list.appendElement("li"), entry, filter.query());
        }
    }

    private void form(Element main, Filter filter) {
        Form form = Form.get(main, "/");
        form.text("actor", labels.of("filter.actor"), filter.actor())
                .attr("list", "names")
                .attr("placeholder", labels.of("filter.everyone"));
        Element names = form.element().appendElement("datalist").id("names");
        view.parties().stream()
                .limit(NAMES_OFFERED)
                .forEach(name -> names.appendElement("option").attr("value", name));
        Element type = form.select("type", labels.of("filter.type"));
        Form.option(type, "", labels.of("filter.every"), filter.type() == null);
        for (PloverType each : PloverType.values()) {
            Form.option(
                    type, each.name(), labels.wording().type(each) + " (" + each.name() + ")", each == filter.type());
        }
        Element status = form.select("status", labels.of("filter.status"));
        Form.option(status, "all", labels.of("filter.every"), filter.status() == null);
        for (Status each : Status.values()) {
            Form.option(status, each.label(), labels.of("status." + each.label()), each == filter.status());
        }
        form.day("from", labels.of("filter.from"), filter.time().from());
        form.day("to", labels.of("filter.to"), filter.time().to());
        Element witnesses = form.select("witnesses", labels.of("filter.witnesses"));
        for (int n = 0; n <= Filter.MOST_WITNESSES; n++) {
            Form.option(
                    witnesses,
                    n == 0 ? "" : Integer.toString(n),
                    n == 0 ? labels.of("filter.any") : "≥ " + n,
                    n == filter.time().minWitnesses());
        }
        form.button(labels.of("filter.show"));
        if (!filter.query().isEmpty()) {
            form.element().appendElement("a").attr("href", "/").text(labels.of("filter.clear"));
        }
    }
}
