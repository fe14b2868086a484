package id.jejak.app.serve;

import id.jejak.app.work.StatementFilter;
import id.jejak.app.work.StatementList;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Relay;
import id.jejak.engine.statement.Difference;
import id.jejak.engine.statement.StatementGroup;
import id.jejak.engine.statement.Variant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page of statements by speaker. Of one told more than once the fullest variant stands first; every other shows its own words, with
 * {@code <del>} for what it leaves out and {@code <ins>} for what it has alone, each said in words too for those who hear the page.
 */
final class StatementsPage {
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
        StatementList list = StatementList.of(view.chronicle(), filter);
        Page page = new Page(labels, view, labels.of("nav.statements"));
        form(page.main(), filter);
        page.main()
                .appendElement("p")
                .addClass("count")
                .text(labels.of(
                        "statements.count", list.items().size(), list.groups().size()));
        list.bySpeaker().forEach((speaker, items) -> {
            Element section = page.main().appendElement("section");
            section.appendElement("h2").text(speaker.isEmpty() ? labels.of("nobody") : speaker);
            Element entries = section.appendElement("ol").addClass("plain");
            items.forEach(item -> item(entries.appendElement("li").addClass("statement"), item));
        });
        return page.html();
    }

    private void form(Element main, StatementFilter filter) {
        Element form = main.appendElement("form").attr("method", "get").attr("action", "/statements");
        field(form, "by", labels.of("filter.by"), filter.by());
        field(form, "about", labels.of("filter.about"), filter.about());
        field(form, "from", labels.of("filter.from"), filter.from());
        field(form, "to", labels.of("filter.to"), filter.to());
        form.appendElement("button").attr("type", "submit").text(labels.of("filter.show"));
    }

    private static void field(Element form, String name, String words, @Nullable String value) {
        Element label = form.appendElement("label");
        label.appendText(words + " ");
        label.appendElement("input").attr("name", name).attr("value", value == null ? "" : value);
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
        line.appendElement("a").attr("href", link(article)).text(name(article));
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

    private static String link(String article) {
        return "/article?id=" + URLEncoder.encode(article, StandardCharsets.UTF_8);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
