package id.jejak.app.serve;

import id.jejak.engine.chronicle.Discrepancy;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.clean.FurnitureTable;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Published;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What waits for a person's judgement: values in which reports differ, articles whose date or outlet is not known, learned furniture. */
final class InboxPage {
    private static final int SIZE = 30;
    private static final int MOST_ARTICLES = 40;
    private static final int MOST_LINES = 60;

    private final CaseView view;
    private final Labels labels;

    InboxPage(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
    }

    /**
     * The page.
     *
     * @param furniture what was learned; null where nothing can be accepted here
     */
    String html(@Nullable FurnitureTable furniture, @Nullable String number) {
        Page page = new Page(labels, view, "/inbox", labels.of("nav./inbox"));
        differences(page.main(), number);
        articles(page.main());
        if (furniture != null) {
            furniture(page.main(), furniture);
        }
        return page.html();
    }

    private void differences(Element main, @Nullable String number) {
        List<Discrepancy> all = view.chronicle().discrepancies();
        Element section = main.appendElement("section");
        section.appendElement("h2").text(labels.of("inbox.differ", all.size()));
        if (all.isEmpty()) {
            section.appendElement("p").text(labels.of("none"));
            return;
        }
        Element body = Rows.table(
                section,
                labels,
                labels.of("inbox.differ", all.size()),
                List.of("inbox.entry", "inbox.field", "inbox.values"));
        Pager pager = Pager.of(number, SIZE);
        for (Discrepancy each : pager.of(all)) {
            Entry entry = view.entry(each.entry());
            Element row = body.appendElement("tr");
            Element head = row.appendElement("th").attr("scope", "row");
            head.appendElement("a")
                    .attr("href", Links.entry(each.entry()))
                    .text(entry == null ? each.entry() : labels.wording().day(entry.date()));
            if (entry != null) {
                head.appendElement("p").addClass("cut").text(entry.what().exact());
            }
            Rows.cell(row, labels, "inbox.field", labels.field(each.field()));
            Element values = row.appendElement("td").attr("data-label", labels.of("inbox.values"));
            for (Discrepancy.Value value : each.values()) {
                Element line = values.appendElement("p");
                line.appendElement("strong").text(value.value());
                line.appendText(" ");
                value.mentions().stream().limit(2).forEach(mention -> {
                    line.appendElement("a")
                            .attr("href", Links.article(mention.article()))
                            .text(labels.source(view.article(mention.article()), mention.article()));
                    line.appendText(" ");
                });
            }
        }
        pager.appendTo(section, labels, "/inbox", Map.of(), all.size());
    }

    private void articles(Element main) {
        List<Annotated> doubtful = view.chronicle().articles().stream()
                .filter(doc -> doc.outlet() == null
                        || doc.published().how() == Published.How.UNKNOWN
                        || doc.published().how() == Published.How.INFERRED)
                .toList();
        Element section = main.appendElement("section");
        section.appendElement("h2").text(labels.of("inbox.articles", doubtful.size()));
        if (doubtful.isEmpty()) {
            section.appendElement("p").text(labels.of("none"));
            return;
        }
        Element list = section.appendElement("ul");
        for (Annotated doc : doubtful.stream().limit(MOST_ARTICLES).toList()) {
            Element item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", Links.article(doc.article().id()) + "&layer=times")
                    .text(labels.wording().article(doc));
            if (doc.outlet() == null) {
                item.appendText(" · " + labels.of("inbox.no_outlet"));
            }
            Published published = doc.published();
            if (published.how() == Published.How.UNKNOWN || published.how() == Published.How.INFERRED) {
                item.appendText(" · " + labels.of("inbox." + published.how())
                        + (published.reason() == null ? "" : ": " + published.reason()));
            }
        }
        if (doubtful.size() > MOST_ARTICLES) {
            section.appendElement("p").text(labels.of("more", doubtful.size() - MOST_ARTICLES));
        }
    }

    private void furniture(Element main, FurnitureTable furniture) {
        Element section = main.appendElement("section");
        section.appendElement("h2")
                .text(labels.of("inbox.furniture", furniture.rows().size() - furniture.accepted()));
        section.appendElement("p").addClass("note").text(labels.of("inbox.furniture.note"));
        if (furniture.rows().isEmpty()) {
            return;
        }
        Form form = Form.post(section, "/furniture");
        Element body = Rows.table(
                form.element(),
                labels,
                labels.of("inbox.furniture.caption"),
                List.of("inbox.accept", "article.outlet", "inbox.line", "inbox.seen"));
        int n = 0;
        int shown = 0;
        for (FurnitureTable.Row each : furniture.rows()) {
            n++;
            if (each.accepted() || shown++ >= MOST_LINES) {
                continue;
            }
            Element row = body.appendElement("tr");
            row.appendElement("td")
                    .appendElement("input")
                    .attr("type", "checkbox")
                    .attr("name", "row")
                    .attr("value", Integer.toString(n))
                    .attr(
                            "aria-label",
                            labels.of("inbox.accept") + ": " + each.proposal().line());
            Rows.cell(row, labels, "article.outlet", each.proposal().outlet());
            Rows.cell(row, labels, "inbox.line", each.proposal().line());
            Rows.cell(
                            row,
                            labels,
                            "inbox.seen",
                            Integer.toString(each.proposal().articles()))
                    .addClass("n");
        }
        form.button(labels.of("inbox.accept.do"));
    }
}
