package id.jejak.app.serve;

import id.jejak.app.work.ArticleCheck;
import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The fact-checker's first act: paste a text, see what is old and from whom, who is quoted through whom, what is new, what is contested. */
final class CheckPage {
    private static final int MOST = 20;

    private final CaseView view;
    private final Labels labels;

    CheckPage(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
    }

    /** The form alone, with what is wrong with the text that was sent, if anything. */
    String form(@Nullable String fault) {
        Page page = new Page(labels, view, "/check", labels.of("nav./check"));
        if (fault != null) {
            page.main()
                    .appendElement("p")
                    .addClass("fault")
                    .attr("role", "alert")
                    .text(fault);
        }
        form(page.main(), "");
        return page.html();
    }

    private void form(Element main, String text) {
        Form form = Form.post(main, "/check");
        form.element().addClass("paste");
        form.label(labels.of("check.text"))
                .appendElement("textarea")
                .attr("name", "text")
                .attr("rows", text.isEmpty() ? "16" : "5")
                .attr("required", true)
                .appendText(text);
        Element row = form.element().appendElement("div").addClass("row");
        Form.labelled(row, labels.of("article.outlet")).appendElement("input").attr("name", "outlet");
        Form.labelled(row, labels.of("article.published"))
                .appendElement("input")
                .attr("name", "published")
                .attr("placeholder", "2024-05-03")
                .attr("pattern", "\\d{4}-\\d{2}-\\d{2}");
        row.appendElement("button").attr("type", "submit").text(labels.of("check.do"));
    }

    /** The form with what came out. */
    String html(Desk.Checked checked, String text) {
        Page page = new Page(labels, view, "/check", labels.of("nav./check"));
        Element main = page.main();
        form(main, text);
        ArticleCheck check = checked.check();
        Annotated doc = check.doc();
        main.appendElement("p")
                .addClass("count")
                .attr("role", "status")
                .text(labels.of(
                        "check.head",
                        check.sentences(),
                        doc.statements().size(),
                        doc.events().size(),
                        checked.compared(),
                        view.chronicle().articles().size()));
        doc.warnings()
                .forEach(warning -> main.appendElement("p").addClass("fault").text(warning));
        told(section(main, "check.old"), check);
        quoted(section(main, "check.quoted"), check);
        entries(section(main, "check.new"), check.adds());
        if (!check.shared().isEmpty()) {
            entries(section(main, "check.shared"), check.shared());
        }
        if (!check.planned().isEmpty()) {
            entries(section(main, "check.planned"), check.planned());
        }
        contested(section(main, "check.contested"), check);
        origins(section(main, "check.origins"), check);
        return page.html();
    }

    private Element section(Element main, String key) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(labels.of(key));
        return section;
    }

    private void told(Element section, ArticleCheck check) {
        Map<String, List<ArticleCheck.Told>> byOther = check.told().stream()
                .collect(Collectors.groupingBy(
                        told -> told.other().article().id(), LinkedHashMap::new, Collectors.toList()));
        if (byOther.isEmpty()) {
            section.appendElement("p").text(labels.of("check.old.none"));
        }
        List<List<ArticleCheck.Told>> groups = new ArrayList<>(byOther.values());
        groups.sort(Comparator.comparingInt((List<ArticleCheck.Told> group) -> -group.size()));
        for (List<ArticleCheck.Told> group : groups.stream().limit(MOST).toList()) {
            ArticleCheck.Told first = group.getFirst();
            Element details = section.appendElement("details");
            String order = first.order() == null
                    ? "unknown"
                    : List.of("earlier", "same", "later").get(first.order() + 1);
            details.appendElement("summary")
                    .text(labels.of(
                                    "check.told",
                                    group.size(),
                                    check.sentences(),
                                    labels.wording().article(first.other()))
                            + " · " + labels.of("check.order." + order));
            for (ArticleCheck.Told told : group) {
                Element pair = details.appendElement("div").addClass("pair");
                List<WordMarks> sides =
                        WordMarks.of(told.here().exact(), told.there().exact());
                sides.getFirst().appendTo(pair.appendElement("blockquote"));
                sides.getLast().appendTo(pair.appendElement("blockquote"));
            }
            details.appendElement("p")
                    .appendElement("a")
                    .attr("href", Links.article(first.other().article().id()))
                    .text(labels.wording().article(first.other()));
        }
        if (!check.repeats().isEmpty()) {
            section.appendElement("p")
                    .text(labels.of("check.repeats", check.repeats().size()));
        }
    }

    private void quoted(Element section, ArticleCheck check) {
        Element list = list(section, check.chains().size());
        for (ArticleCheck.Chain chain : check.chains().stream().limit(MOST).toList()) {
            Element item = list.appendElement("li");
            item.appendElement("strong")
                    .text(chain.source() == null ? labels.of("nobody") : String.valueOf(chain.source()));
            if (!chain.via().isEmpty()) {
                item.appendText(" " + labels.of("variant.via", String.join(" ← ", chain.via())));
            }
            item.appendText(" (" + chain.statements().size() + ")");
            item.appendElement("blockquote")
                    .text(chain.statements().getFirst().content().of(check.doc().text()));
        }
    }

    private void entries(Element section, List<Entry> entries) {
        Element list = list(section, entries.size());
        WitnessMark mark = new WitnessMark(labels);
        for (Entry entry : entries.stream().limit(MOST).toList()) {
            Element item = list.appendElement("li");
            item.appendElement("span").addClass("day").text(labels.wording().day(entry.date()));
            item.appendText(" · " + labels.wording().type(entry.type()) + " · "
                    + labels.wording().who(entry));
            if (entry.status() != Status.ASSERTED) {
                item.appendText(" · " + labels.of("status." + entry.status().label()));
            }
            item.appendElement("blockquote").text(entry.what().exact());
            item.appendElement("p").addClass("counts").text(String.join(" · ", mark.of(entry)));
        }
    }

    private void contested(Element section, ArticleCheck check) {
        if (check.disputes().isEmpty()) {
            entries(section, check.unconfirmed());
            return;
        }
        Element list = section.appendElement("ul");
        for (Dispute dispute : check.disputes()) {
            Element item = list.appendElement("li").addClass("dispute");
            item.appendElement("blockquote").text(dispute.claim().exact());
            Element parties = item.appendElement("dl");
            Rows.names(parties, labels, "dispute.by", dispute.by());
            Rows.names(parties, labels, "dispute.rejected", dispute.rejectedBy());
            Rows.names(parties, labels, "dispute.repeated", dispute.repeatedBy());
            Rows.names(parties, labels, "dispute.checked", dispute.checkedBy());
        }
        if (!check.unconfirmed().isEmpty()) {
            entries(section, check.unconfirmed());
        }
    }

    private void origins(Element section, ArticleCheck check) {
        Element list = list(section, check.origins().size());
        for (ArticleCheck.Origin origin : check.origins()) {
            Element item = list.appendElement("li");
            item.appendElement("strong").text(labels.wording().origin(origin.source()));
            item.appendText(" · " + labels.wording().kind(origin.source()) + " · "
                    + labels.wording().basis(origin.source()) + " · "
                    + labels.of("check.rests", origin.entries(), origin.alone()));
        }
    }

    private Element list(Element section, int size) {
        if (size == 0) {
            section.appendElement("p").text(labels.of("none"));
        }
        return section.appendElement("ul");
    }
}
