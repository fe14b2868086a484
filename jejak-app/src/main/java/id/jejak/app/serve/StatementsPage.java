package id.jejak.app.serve;

import id.jejak.app.work.StatementFilter;
import id.jejak.app.work.StatementList;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Relay;
import id.jejak.engine.statement.Difference;
import id.jejak.engine.statement.StatementGroup;
import id.jejak.engine.statement.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page of statements by speaker. Of one told more than once the fullest variant stands first; every other shows its own words, with
 * {@code <del>} for what it leaves out and {@code <ins>} for what it has alone, each said in words too for those who hear the page.
 */
final class StatementsPage {
    private static final int SIZE = 60;
    private static final int MOST_SPEAKERS = 24;

    private final CaseView view;
    private final Labels labels;

    StatementsPage(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
    }

    /** The page for a query string; what it does not know is left out. */
    String html(Function<String, @Nullable String> query) {
        String by = given(query.apply("by"));
        String about = given(query.apply("about"));
        StatementFilter filter =
                new StatementFilter(by, about, Filter.date(query.apply("from")), Filter.date(query.apply("to")));
        boolean all = filter.by() == null && about == null && filter.from() == null && filter.to() == null;
        StatementList list = all ? view.statements() : StatementList.of(view.chronicle(), filter);
        Page page = new Page(labels, view, "/statements", labels.of("nav./statements"));
        form(page.main(), filter);
        page.main()
                .appendElement("p")
                .addClass("count")
                .attr("role", "status")
                .text(labels.of(
                        "statements.count", list.items().size(), list.groups().size()));
        List<StatementList.Speaker> speakers = list.speakers();
        if (filter.by() == null && speakers.size() > 1) {
            speakers(page.main(), speakers, filter);
        }
        List<StatementList.Item> items = new ArrayList<>();
        speakers.forEach(each -> items.addAll(each.items()));
        Pager pager = Pager.of(query.apply("page"), SIZE);
        String speaker = null;
        Element entries = null;
        for (StatementList.Item item : pager.of(items)) {
            String name = item.speaker() == null ? "" : item.speaker();
            if (!name.equals(speaker) || entries == null) {
                Element section = page.main().appendElement("section").addClass("speaker");
                Element head = section.appendElement("h2");
                if (name.isEmpty()) {
                    head.text(labels.of("nobody"));
                } else {
                    head.appendElement("a").attr("href", Links.name(name)).text(name);
                }
                entries = section.appendElement("ol").addClass("plain");
                speaker = name;
            }
            item(entries.appendElement("li").addClass("statement"), item);
        }
        pager.appendTo(page.main(), labels, "/statements", asMap(filter), items.size());
        return page.html();
    }

    private static Map<String, String> asMap(StatementFilter filter) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("by", filter.by() == null ? "" : filter.by());
        map.put("about", filter.about() == null ? "" : filter.about());
        map.put("from", filter.from() == null ? "" : filter.from());
        map.put("to", filter.to() == null ? "" : filter.to());
        return map;
    }

    /** Those who speak most, each a filter of its own. */
    private void speakers(Element main, List<StatementList.Speaker> speakers, StatementFilter filter) {
        Element list = main.appendElement("ul").addClass("chips").attr("aria-label", labels.of("statements.speakers"));
        speakers.stream()
                .filter(each -> !each.name().isEmpty())
                .limit(MOST_SPEAKERS)
                .forEach(each -> {
                    Element link = list.appendElement("li")
                            .appendElement("a")
                            .attr("href", Links.to("/statements", Links.with(asMap(filter), "by", each.name())));
                    link.text(each.name() + " ");
                    link.appendElement("small")
                            .text(Integer.toString(each.items().size()));
                });
    }

    private void form(Element main, StatementFilter filter) {
        Form form = Form.get(main, "/statements");
        form.text("by", labels.of("filter.by"), filter.by());
        form.text("about", labels.of("filter.about"), filter.about());
        form.day("from", labels.of("filter.from"), filter.from());
        form.day("to", labels.of("filter.to"), filter.to());
        form.button(labels.of("filter.show"));
    }

    private void item(Element item, StatementList.Item shown) {
        Annotated doc = shown.doc();
        item.appendElement("blockquote").text(shown.statement().content().of(doc.text()));
        source(
                item,
                doc.article().id(),
                doc.article().slice(shown.statement().cue()),
                shown.statement().chain());
        StatementGroup group = shown.group();
        if (group != null) {
            Element list = item.appendElement("ul").addClass("variants");
            group.variants().stream()
                    .skip(1)
                    .forEach(variant -> variant(list.appendElement("li"), group.fullest(), variant));
        }
    }

    private void source(Element parent, String article, String cue, List<Relay> chain) {
        Element line = parent.appendElement("p").addClass("source");
        line.appendElement("q").text(cue);
        line.appendText(" ");
        line.appendElement("a").attr("href", Links.article(article)).text(name(article));
        if (!chain.isEmpty()) {
            line.appendText(" · "
                    + labels.of("variant.via", chain.stream().map(Relay::name).collect(Collectors.joining(" ← "))));
        }
    }

    private void variant(Element item, Variant fullest, Variant variant) {
        Element words = item.appendElement("blockquote");
        variant.differences().forEach(difference -> difference(words, difference));
        source(item, variant.article(), variant.cue().exact(), variant.chain());
        item.appendElement("p").addClass("coded").text(String.join(" · ", notes(fullest, variant)));
    }

    private void difference(Element parent, Difference difference) {
        if (parent.childNodeSize() > 0) {
            parent.appendText(" ");
        }
        switch (difference.kind()) {
            case ALIKE -> parent.appendText(exact(difference.here()));
            case LEFT_OUT -> marked(parent, "del", "variant.left_out", exact(difference.fullest()));
            case ADDED -> marked(parent, "ins", "variant.added", exact(difference.here()));
        }
    }

    private void marked(Element parent, String tag, String key, String words) {
        Element mark = parent.appendElement(tag);
        mark.appendElement("span").addClass("heard").text(labels.of(key) + " ");
        mark.appendText(words);
        mark.appendElement("span").addClass("heard").text(" " + labels.of(key + ".end") + " ");
    }

    private static String exact(@Nullable Citation citation) {
        return citation == null ? "" : citation.exact();
    }

    private List<String> notes(Variant fullest, Variant variant) {
        List<String> notes = new ArrayList<>();
        notes.add(labels.of("variant." + variant.wording().label()));
        if (variant.verb() != Variant.Verb.SAME) {
            notes.add(labels.of(
                    "variant.verb." + variant.verb().label(),
                    fullest.cue().exact(),
                    variant.cue().exact()));
        }
        if (variant.quoting() == Variant.Quoting.DIFFERING || variant.quoting() == Variant.Quoting.ELSEWHERE) {
            notes.add(labels.of("variant.quoting." + variant.quoting().label()));
        } else if (variant.quoting() == Variant.Quoting.NONE
                && !fullest.quoted().isEmpty()) {
            notes.add(labels.of("variant.quoting.none"));
        }
        return notes;
    }

    private String name(String article) {
        Annotated doc = view.article(article);
        return doc == null ? article : labels.wording().article(doc);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
