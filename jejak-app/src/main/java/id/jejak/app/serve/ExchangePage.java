package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.chronicle.Exchange;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What passed between two parties: given, sought, promised, alleged, possible; each thing leads to its entry. */
final class ExchangePage {
    private static final int SIZE = 40;

    private final CaseView view;
    private final Labels labels;

    ExchangePage(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
    }

    String html(@Nullable String party, @Nullable String number) {
        Page page = new Page(labels, view, "/exchange", labels.of("nav./exchange"));
        String wanted = party == null ? "" : party.strip();
        Form form = Form.get(page.main(), "/exchange");
        form.text("party", labels.of("exchange.party"), wanted);
        form.button(labels.of("filter.show"));
        List<Exchange> pairs = Exchange.of(view.chronicle()).stream()
                .filter(each -> wanted.isEmpty() || is(each.from(), wanted) || is(each.to(), wanted))
                .sorted(Comparator.comparingInt((Exchange each) -> -each.size()))
                .toList();
        page.main().appendElement("p").addClass("count").text(labels.of("exchange.count", pairs.size()));
        Pager pager = Pager.of(number, SIZE);
        for (Exchange pair : pager.of(pairs)) {
            Element section = page.main().appendElement("section").addClass("exchange");
            Element head = section.appendElement("h2");
            name(head, pair.from());
            head.appendText(" → ");
            name(head, pair.to());
            Element columns = section.appendElement("div").addClass("columns");
            for (Exchange.Kind kind : Exchange.Kind.values()) {
                column(columns, kind.name().toLowerCase(Locale.ROOT), pair.of(kind));
            }
        }
        pager.appendTo(page.main(), labels, "/exchange", Map.of("party", wanted), pairs.size());
        return page.html();
    }

    private static boolean is(@Nullable String name, String wanted) {
        return name != null && id.jejak.app.work.EntryFilter.inWords(name, wanted);
    }

    private void name(Element head, @Nullable String name) {
        if (name == null) {
            head.appendElement("span").addClass("open").text(labels.of("exchange.open"));
        } else {
            head.appendElement("a").attr("href", Links.name(name)).text(name);
        }
    }

    private void column(Element columns, String key, List<Exchange.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        Element column = columns.appendElement("div").addClass(key);
        column.appendElement("h3").text(labels.of("exchange." + key));
        Element list = column.appendElement("ul");
        for (Exchange.Item item : items) {
            Entry entry = view.entry(item.entry());
            Element line = list.appendElement("li");
            String things = item.things().stream().map(Entry.Thing::text).collect(Collectors.joining(", "));
            Element link = line.appendElement("a").attr("href", Links.entry(item.entry()));
            Function<Entry, String> type = each -> labels.wording().type(each.type());
            link.text(!things.isEmpty() || entry == null ? things : type.apply(entry));
            if (entry != null) {
                link.attr("title", entry.what().exact());
                line.appendElement("small")
                        .text(" " + labels.wording().day(entry.date()) + " · "
                                + String.join(" · ", new WitnessMark(labels).of(entry)));
            }
        }
    }
}
