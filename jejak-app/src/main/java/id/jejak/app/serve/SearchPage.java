package id.jejak.app.serve;

import id.jejak.app.search.Facet;
import id.jejak.app.search.Hit;
import id.jejak.app.search.QueryFault;
import id.jejak.app.search.Request;
import id.jejak.app.search.Results;
import id.jejak.app.serve.Marks.Mark;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Sentences that answer a query, best first, with facets that narrow it; the query language is that of {@code ./jejak search}. */
final class SearchPage {
    private static final int SIZE = 40;
    private static final int FACETS = 8;

    /** Searches the case. */
    interface Search {
        Results search(Request request) throws QueryFault;
    }

    private final CaseView view;
    private final Labels labels;
    private final Search search;

    SearchPage(CaseView view, Labels labels, Search search) {
        this.view = view;
        this.search = search;
        this.labels = labels;
    }

    String html(@Nullable String query, @Nullable String number) {
        Page page = new Page(labels, view, "/search", labels.of("nav./search"));
        String words = query == null ? "" : query.strip();
        Form form = Form.get(page.main(), "/search");
        form.text("q", labels.of("search.q"), words).attr("size", "40");
        form.button(labels.of("search.do"));
        page.main().appendElement("p").addClass("note").text(labels.of("search.note"));
        if (!words.isEmpty()) {
            try {
                found(page.main(), words, Pager.of(number, SIZE));
            } catch (QueryFault fault) {
                page.main()
                        .appendElement("p")
                        .addClass("fault")
                        .attr("role", "alert")
                        .text(labels.texts().of(fault.key(), fault.arguments()));
            }
        }
        return page.html();
    }

    private void found(Element main, String words, Pager pager) throws QueryFault {
        Results results = search.search(
                new Request(words, Request.Unit.PASSAGE, pager.size(), (pager.number() - 1) * pager.size(), 0));
        main.appendElement("p")
                .addClass("count")
                .attr("role", "status")
                .text(labels.of("search.count", results.total()));
        Element columns = main.appendElement("div").addClass("found");
        Element list = columns.appendElement("ol").addClass("plain");
        results.units().forEach(unit -> unit.passages().forEach(hit -> hit(list.appendElement("li"), hit)));
        facets(columns, words, results);
        pager.appendTo(main, labels, "/search", Map.of("q", words), results.total());
    }

    private void hit(Element item, Hit hit) {
        List<Mark> marks = new ArrayList<>();
        hit.matches().forEach(match -> marks.add(new Mark(new Span(match.from(), match.to()), "hit", "", "")));
        Marks.append(
                item.appendElement("blockquote"),
                hit.text(),
                new Span(0, hit.text().length()),
                marks);
        Annotated doc = view.article(hit.article());
        item.appendElement("p")
                .addClass("source")
                .appendElement("a")
                .attr("href", Links.article(hit.article()))
                .text(doc == null ? hit.article() : labels.wording().article(doc));
    }

    private void facets(Element columns, String query, Results results) {
        if (results.total() == 0) {
            return;
        }
        Element aside =
                columns.appendElement("section").addClass("facets").attr("aria-label", labels.of("search.facets"));
        for (Facet facet : Facet.values()) {
            List<Results.Count> counts = results.facets().getOrDefault(facet, List.of());
            if (counts.isEmpty()) {
                continue;
            }
            String field = facet == Facet.SPEAKER ? "said_by" : facet.label();
            aside.appendElement("h2").text(labels.of("facet." + field));
            Element list = aside.appendElement("ul").addClass("facet");
            for (Results.Count count : counts.stream().limit(FACETS).toList()) {
                String narrower = query + " " + field + ":\"" + count.value().replace("\"", "") + "\"";
                Element link = list.appendElement("li")
                        .appendElement("a")
                        .attr("href", "/search?q=" + Links.encoded(narrower));
                link.text(count.value() + " ");
                link.appendElement("small").text(Integer.toString(count.units()));
            }
        }
    }
}
