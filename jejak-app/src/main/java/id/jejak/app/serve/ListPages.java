package id.jejak.app.serve;

import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Status;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.story.Story;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pages that list what stands beside the chronicle: contested claims, passages told twice, stories, articles. */
final class ListPages {
    private static final int SIZE = 60;

    private final CaseView view;
    private final Labels labels;
    private final boolean correctable;

    ListPages(CaseView view, Labels labels, boolean correctable) {
        this.view = view;
        this.labels = labels;
        this.correctable = correctable;
    }

    /** The ledger of claims: contested ones, then what is only alleged, possible or denied. */
    String disputes(@Nullable String number) {
        Page page = new Page(labels, view, "/disputes", labels.of("nav./disputes"));
        Pager pager = Pager.of(number, SIZE);
        List<Dispute> disputes = view.chronicle().disputes();
        page.main().appendElement("p").addClass("count").text(labels.of("disputes.count", disputes.size()));
        Element list = list(page, disputes.size());
        DisputeView shown = new DisputeView(view, labels);
        pager.of(disputes)
                .forEach(each -> shown.appendTo(list.appendElement("li").addClass("dispute"), each));
        pager.appendTo(page.main(), labels, "/disputes", Map.of(), disputes.size());
        Element section = page.main().appendElement("section");
        section.appendElement("h2").text(labels.of("disputes.claims"));
        Element ways = section.appendElement("ul");
        for (Status status : Status.values()) {
            long n = view.chronicle().entries().stream()
                    .filter(entry -> entry.status() == status)
                    .count();
            if (status != Status.ASSERTED && n > 0) {
                ways.appendElement("li")
                        .appendElement("a")
                        .attr("href", "/?status=" + status.label())
                        .text(labels.of("status." + status.label()) + " (" + n + ")");
            }
        }
        EntryCard card = new EntryCard(view, labels, correctable);
        Element claims = section.appendElement("ol").addClass("entries");
        view.chronicle().entries().stream()
                .filter(entry -> entry.status() == Status.ALLEGED || entry.status() == Status.DENIED)
                .sorted(Comparator.comparingInt((Entry entry) -> -entry.articles()))
                .limit(SIZE / 2)
                .forEach(entry -> card.appendTo(claims.appendElement("li"), entry, ""));
        return page.html();
    }

    /** Passages told twice; {@code shared} and {@code kind} narrow them. */
    String echoes(@Nullable String kind, @Nullable String number) {
        Page page = new Page(labels, view, "/echoes", labels.of("nav./echoes"));
        String wanted = kind == null ? "" : kind;
        Form form = Form.get(page.main(), "/echoes");
        form.element().attr("data-submit", "change");
        Element select = form.select("kind", labels.of("echo.kind"));
        Form.option(select, "", labels.of("filter.every"), wanted.isEmpty());
        for (Echo.Kind each : Echo.Kind.values()) {
            Form.option(
                    select,
                    each.label(),
                    labels.of("echo." + each.label()),
                    each.label().equals(wanted));
        }
        form.button(labels.of("filter.show"));
        List<Echo> echoes = view.chronicle().echoes().stream()
                .filter(echo -> wanted.isEmpty() || echo.kind().label().equals(wanted))
                .toList();
        page.main().appendElement("p").addClass("count").text(labels.of("echoes.count", echoes.size()));
        Element list = list(page, echoes.size());
        EchoView shown = new EchoView(view, labels);
        Pager pager = Pager.of(number, SIZE / 2);
        pager.of(echoes).forEach(echo -> shown.appendTo(list.appendElement("li").addClass("echo"), echo));
        pager.appendTo(page.main(), labels, "/echoes", Map.of("kind", wanted), echoes.size());
        return page.html();
    }

    /** Stories, the widest told first. */
    String stories(@Nullable String number) {
        Page page = new Page(labels, view, "/stories", labels.of("nav./stories"));
        List<Story> stories = view.chronicle().stories().stream()
                .sorted(Comparator.comparingInt(
                        (Story story) -> -story.articles().size()))
                .toList();
        page.main().appendElement("p").addClass("count").text(labels.of("stories.count", stories.size()));
        Pager pager = Pager.of(number, SIZE);
        for (Story story : pager.of(stories)) {
            Element section = page.main().appendElement("section").addClass("story");
            section.id(story.articles().getFirst());
            section.appendElement("h2").text(story.name());
            if (story.parent() != null) {
                section.appendElement("p").addClass("coded").text(labels.of("stories.parent", story.parent()));
            }
            Element list = section.appendElement("ul").addClass("articles");
            for (String id : story.articles()) {
                Annotated doc = view.article(id);
                if (doc != null) {
                    article(list.appendElement("li"), doc);
                }
            }
            if (story.articles().size() > 1) {
                section.appendElement("p")
                        .addClass("more")
                        .appendElement("a")
                        .attr(
                                "href",
                                Links.to(
                                        "/compare",
                                        ordered(
                                                "a",
                                                story.articles().get(0),
                                                "b",
                                                story.articles().get(1))))
                        .text(labels.of("stories.compare"));
            }
        }
        pager.appendTo(page.main(), labels, "/stories", Map.of(), stories.size());
        return page.html();
    }

    /** Every article, newest first. */
    String articles(@Nullable String outlet, @Nullable String number) {
        Page page = new Page(labels, view, "/articles", labels.of("nav./articles"));
        String wanted = outlet == null ? "" : outlet.strip();
        Form form = Form.get(page.main(), "/articles");
        form.text("outlet", labels.of("article.outlet"), wanted);
        form.button(labels.of("filter.show"));
        List<Annotated> docs = view.chronicle().articles().stream()
                .filter(doc -> wanted.isEmpty()
                        || doc.outlet() != null
                                && doc.outlet().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(
                                (Annotated doc) -> doc.published().value(),
                                Comparator.nullsLast(Comparator.<String>reverseOrder()))
                        .thenComparing(doc -> doc.article().id()))
                .toList();
        page.main().appendElement("p").addClass("count").text(labels.of("articles.count", docs.size()));
        Element list = page.main().appendElement("ul").addClass("articles");
        Pager pager = Pager.of(number, SIZE * 2);
        pager.of(docs).forEach(doc -> article(list.appendElement("li"), doc));
        pager.appendTo(page.main(), labels, "/articles", Map.of("outlet", wanted), docs.size());
        return page.html();
    }

    private void article(Element item, Annotated doc) {
        String id = doc.article().id();
        item.appendElement("span").addClass("day").text(orDash(doc.published().value()));
        item.appendText(" ");
        item.appendElement("a")
                .attr("href", Links.article(id))
                .text(
                        doc.article().title() == null
                                ? id
                                : String.valueOf(doc.article().title()));
        item.appendText(" ");
        Element about = item.appendElement("span").addClass("coded");
        about.text(orDash(doc.outlet()));
        if (view.chronicle().credits().getOrDefault(id, Credit.NONE).agency() != null) {
            about.appendText(" · " + labels.wording().credit(view.chronicle(), id));
        }
        int n = view.entriesIn(id).size();
        if (n > 0) {
            about.appendText(" · " + labels.of("articles.entries", Integer.toString(n)));
        }
    }

    private Element list(Page page, int size) {
        if (size == 0) {
            page.main().appendElement("p").text(labels.of("none"));
        }
        return page.main().appendElement("ol").addClass("plain");
    }

    /** Cited words with their articles; nothing where there are none. */
    static void cited(Element parent, CaseView view, Labels labels, List<Citation> citations) {
        if (citations.isEmpty()) {
            return;
        }
        Element list = parent.appendElement("ul").addClass("cited");
        for (Citation citation : citations) {
            Element item = list.appendElement("li");
            item.appendElement("q").text(citation.exact());
            item.appendText(" ");
            item.appendElement("a")
                    .attr("href", Links.article(citation.article()))
                    .text(labels.source(view.article(citation.article()), citation.article()));
        }
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "–" : value;
    }
}
