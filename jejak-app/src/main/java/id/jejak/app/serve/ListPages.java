package id.jejak.app.serve;

import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Office;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Credit;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.story.Story;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pages that list what stands beside the chronicle: contested claims, offices, passages told twice, articles. */
final class ListPages {
    private final CaseView view;
    private final Labels labels;

    ListPages(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
    }

    String disputes() {
        Page page = new Page(labels, view, labels.of("nav.disputes"));
        Element list = list(page, view.chronicle().disputes().size());
        for (Dispute dispute : view.chronicle().disputes()) {
            Element item = list.appendElement("li").addClass("dispute");
            item.appendElement("blockquote").text(dispute.claim().exact());
            item.appendElement("p")
                    .addClass("source")
                    .appendElement("a")
                    .attr("href", link(dispute.claim().article()))
                    .text(name(dispute.claim().article()));
            Element parties = item.appendElement("dl");
            Rows.names(parties, labels, "dispute.by", dispute.by());
            Rows.names(parties, labels, "dispute.rejected", dispute.rejectedBy());
            Rows.names(parties, labels, "dispute.repeated", dispute.repeatedBy());
            Rows.names(parties, labels, "dispute.checked", dispute.checkedBy());
            cited(
                    item,
                    dispute.mentions().stream()
                            .filter(mention -> !mention.equals(dispute.claim()))
                            .toList());
        }
        return page.html();
    }

    String offices() {
        Page page = new Page(labels, view, labels.of("nav.offices"));
        Element table = page.main().appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String key :
                List.of("office.person", "office.office", "office.of", "office.from", "office.until", "cited")) {
            head.appendElement("th").attr("scope", "col").text(labels.of(key));
        }
        Element body = table.appendElement("tbody");
        for (Office office : view.chronicle().roles()) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(office.person());
            cell(row, "office.office", office.office());
            cell(row, "office.of", office.of());
            cell(row, "office.from", office.from()).addClass("day");
            cell(row, "office.until", office.until()).addClass("day");
            cited(row.appendElement("td"), office.mentions());
        }
        return page.html();
    }

    /** A cell that carries its column's name, for screens too narrow for columns. */
    private Element cell(Element row, String key, @Nullable String value) {
        Element cell = row.appendElement("td").attr("data-label", labels.of(key));
        return value == null ? cell.addClass("empty").text("–") : cell.text(value);
    }

    String echoes() {
        Page page = new Page(labels, view, labels.of("nav.echoes"));
        Element list = list(page, view.chronicle().echoes().size());
        for (Echo echo : view.chronicle().echoes()) {
            Element item = list.appendElement("li").addClass("echo");
            item.appendElement("p")
                    .addClass("coded")
                    .text(labels.of("echo." + echo.kind().label()) + " · "
                            + String.format(Locale.ROOT, "%.2f", echo.score())
                            + (echo.origin() == null ? "" : " · " + echo.origin()));
            Element pair = item.appendElement("div").addClass("pair");
            side(pair, echo.a());
            side(pair, echo.b());
        }
        return page.html();
    }

    String articles() {
        Page page = new Page(labels, view, labels.of("nav.articles"));
        for (Story story : view.chronicle().stories()) {
            Element section = page.main().appendElement("section");
            section.appendElement("h2").text(story.name());
            Element list = section.appendElement("ul");
            for (String id : story.articles()) {
                Annotated doc = view.article(id);
                if (doc == null) {
                    continue;
                }
                Element item = list.appendElement("li");
                item.appendElement("a").attr("href", link(id)).text(id);
                item.appendText(" " + orDash(doc.outlet()) + ", "
                        + orDash(doc.published().value()));
                if (doc.article().title() != null) {
                    item.appendText(" · " + doc.article().title());
                }
                if (view.chronicle().credits().getOrDefault(id, Credit.NONE).agency() != null) {
                    item.appendText(" · " + labels.wording().credit(view.chronicle(), id));
                }
            }
        }
        return page.html();
    }

    private Element list(Page page, int size) {
        if (size == 0) {
            page.main().appendElement("p").text(labels.of("none"));
        }
        return page.main().appendElement("ol").addClass("plain");
    }

    private void side(Element pair, Citation passage) {
        Element figure = pair.appendElement("figure");
        figure.appendElement("blockquote").text(passage.exact());
        figure.appendElement("figcaption")
                .appendElement("a")
                .attr("href", link(passage.article()))
                .text(name(passage.article()));
    }

    private void cited(Element parent, List<Citation> citations) {
        if (citations.isEmpty()) {
            return;
        }
        Element list = parent.appendElement("ul").addClass("cited");
        for (Citation citation : citations) {
            Element item = list.appendElement("li");
            item.appendElement("q").text(citation.exact());
            item.appendText(" ");
            item.appendElement("a").attr("href", link(citation.article())).text(citation.article());
        }
    }

    private static String link(String article) {
        return "/article?id=" + URLEncoder.encode(article, StandardCharsets.UTF_8);
    }

    private String name(String article) {
        Annotated doc = view.article(article);
        return doc == null ? article : labels.wording().article(doc);
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "–" : value;
    }
}
