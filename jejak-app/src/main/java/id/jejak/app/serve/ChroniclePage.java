package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The chronicle by day, with the filter form and a drawer at each entry. */
final class ChroniclePage {
    private final CaseView view;
    private final Labels labels;
    private final EntryDrawer drawer;

    ChroniclePage(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
        this.drawer = new EntryDrawer(view, labels);
    }

    String html(Filter filter) {
        Page page = new Page(labels, view, labels.of("chronicle.title"));
        List<Entry> shown =
                view.chronicle().entries().stream().filter(filter::shows).toList();
        form(page.main(), filter);
        page.main()
                .appendElement("p")
                .addClass("count")
                .text(labels.of(
                        "chronicle.count",
                        shown.size(),
                        view.chronicle().entries().size(),
                        view.chronicle().articles().size()));
        if (shown.isEmpty()) {
            page.main().appendElement("p").text(labels.of("chronicle.none"));
        }
        String day = null;
        Element list = null;
        for (Entry entry : shown) {
            String date = labels.wording().day(entry.date());
            if (!Objects.equals(day, date) || list == null) {
                Element section = page.main().appendElement("section");
                section.appendElement("h2").text(date);
                list = section.appendElement("ol").addClass("entries");
                day = date;
            }
            entry(list.appendElement("li"), entry, filter);
        }
        return page.html();
    }

    private void entry(Element item, Entry entry, Filter filter) {
        Element article = item.appendElement("article")
                .id("e-" + entry.id())
                .addClass("entry")
                .addClass(entry.status().label());
        article.appendElement("p").addClass("what").text(entry.what().exact());
        Element line = article.appendElement("p").addClass("coded");
        line.appendElement("span")
                .addClass("type")
                .attr("title", entry.type().name() + ": " + labels.of("coded"))
                .text(labels.wording().type(entry.type()));
        line.appendText(" ");
        line.appendElement("span").addClass("who").text(drawer.who(entry));
        if (entry.status() != Status.ASSERTED) {
            line.appendText(" ");
            line.appendElement("span")
                    .addClass("status")
                    .text(labels.of("status." + entry.status().label()));
        }
        if (entry.recalled()) {
            line.appendText(" ");
            line.appendElement("span")
                    .addClass("recalled")
                    .attr("title", labels.of("recalled.why"))
                    .text(labels.of("recalled"));
        }
        article.appendElement("p").addClass("counts").text(drawer.counts(entry));
        drawer.appendTo(article, entry, filter);
    }

    private void form(Element main, Filter filter) {
        Element form = main.appendElement("form").attr("method", "get").attr("action", "/");
        Element actor = select(form, "actor", labels.of("filter.actor"));
        option(actor, "", labels.of("filter.everyone"), filter.actor().isEmpty());
        TreeSet<String> names = new TreeSet<>();
        view.chronicle()
                .entries()
                .forEach(entry -> Stream.concat(entry.actors().stream(), entry.recipients().stream())
                        .forEach(names::add));
        names.forEach(name -> option(actor, name, name, name.equalsIgnoreCase(filter.actor())));
        Element type = select(form, "type", labels.of("filter.type"));
        option(type, "", labels.of("filter.every"), filter.type() == null);
        for (PloverType each : PloverType.values()) {
            option(type, each.name(), labels.wording().type(each) + " (" + each.name() + ")", each == filter.type());
        }
        Element status = select(form, "status", labels.of("filter.status"));
        option(status, "all", labels.of("filter.every"), filter.status() == null);
        for (Status each : Status.values()) {
            option(status, each.label(), labels.of("status." + each.label()), each == filter.status());
        }
        day(form, "from", filter.time().from());
        day(form, "to", filter.time().to());
        Element witnesses = select(form, "witnesses", labels.of("filter.witnesses"));
        for (int n = 0; n <= Filter.MOST_WITNESSES; n++) {
            option(
                    witnesses,
                    n == 0 ? "" : Integer.toString(n),
                    n == 0 ? labels.of("filter.any") : "≥ " + n,
                    n == filter.time().minWitnesses());
        }
        form.appendElement("button").attr("type", "submit").text(labels.of("filter.show"));
    }

    private void day(Element form, String name, @Nullable String value) {
        Element label = form.appendElement("label");
        label.appendText(labels.of("filter." + name) + " ");
        label.appendElement("input")
                .attr("name", name)
                .attr("size", "10")
                .attr("placeholder", "2023-09")
                .attr("pattern", Filter.DATE.pattern())
                .attr("value", value == null ? "" : value);
    }

    private static Element select(Element form, String name, String words) {
        Element label = form.appendElement("label");
        label.appendText(words + " ");
        return label.appendElement("select").attr("name", name);
    }

    private static void option(Element select, String value, String words, boolean chosen) {
        Element option = select.appendElement("option").attr("value", value).text(words);
        if (chosen) {
            option.attr("selected", true);
        }
    }
}
