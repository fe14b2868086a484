package id.jejak.app.serve;

import id.jejak.app.serve.Marks.Mark;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Two articles of one story side by side: what both tell, what each alone tells, whom each alone quotes. */
final class ComparePage {
    private static final int MOST_STORIES = 60;

    private final CaseView view;
    private final Labels labels;

    ComparePage(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
    }

    String html(@Nullable String a, @Nullable String b) {
        Page page = new Page(labels, view, "/compare", labels.of("nav./compare"));
        Annotated left = a == null ? null : view.article(a);
        Annotated right = b == null ? null : view.article(b);
        if (left == null || right == null) {
            choose(page.main(), a != null && !a.isEmpty() || b != null && !b.isEmpty());
        } else {
            others(page.main(), left, right);
            compare(page.main(), left, right);
        }
        return page.html();
    }

    /** Stories that more than one outlet tells. */
    private void choose(Element main, boolean unknown) {
        if (unknown) {
            main.appendElement("p").attr("role", "alert").text(labels.of("article.unknown"));
        }
        main.appendElement("p").addClass("note").text(labels.of("compare.note"));
        Element list = main.appendElement("ul");
        view.chronicle().stories().stream()
                .filter(story -> outlets(story) > 1)
                .sorted(Comparator.comparingInt(
                        (Story story) -> -story.articles().size()))
                .limit(MOST_STORIES)
                .forEach(story -> {
                    List<String> two = twoOutlets(story);
                    list.appendElement("li")
                            .appendElement("a")
                            .attr("href", address(two.get(0), two.get(1)))
                            .text(story.name() + " (" + story.articles().size() + ")");
                });
        if (list.childrenSize() == 0) {
            list.remove();
            main.appendElement("p").text(labels.of("none"));
        }
    }

    private long outlets(Story story) {
        return story.articles().stream().map(this::outlet).distinct().count();
    }

    private String outlet(String id) {
        Annotated doc = view.article(id);
        return doc == null || doc.outlet() == null ? "" : String.valueOf(doc.outlet());
    }

    private List<String> twoOutlets(Story story) {
        String first = story.articles().getFirst();
        String second = story.articles().stream()
                .filter(id -> !outlet(id).equals(outlet(first)))
                .findFirst()
                .orElse(first);
        return List.of(first, second);
    }

    private static String address(String a, String b) {
        return "/compare?a=" + Links.encoded(a) + "&b=" + Links.encoded(b);
    }

    /** The other articles of the story, to take the place of one side. */
    private void others(Element main, Annotated left, Annotated right) {
        Story story = view.storyOf(left.article().id());
        List<String> ids = story == null ? List.of() : story.articles();
        Form form = Form.get(main, "/compare");
        form.element().attr("data-submit", "change");
        side(form, "a", ids, left);
        side(form, "b", ids, right);
        form.button(labels.of("filter.show"));
    }

    private void side(Form form, String name, List<String> ids, Annotated chosen) {
        Element select = form.select(name, labels.of("compare." + name));
        TreeSet<String> all = new TreeSet<>(ids);
        all.add(chosen.article().id());
        for (String id : all) {
            Annotated doc = view.article(id);
            if (doc != null) {
                Form.option(select, id, labels.wording().article(doc), doc == chosen);
            }
        }
    }

    private void compare(Element main, Annotated left, Annotated right) {
        List<Echo> shared = view.echoesOf(left.article().id()).stream()
                .filter(echo -> echo.a().article().equals(right.article().id())
                        || echo.b().article().equals(right.article().id()))
                .toList();
        main.appendElement("p").addClass("count").text(labels.of("compare.shared", shared.size()));
        Element both = main.appendElement("section");
        both.appendElement("h2").text(labels.of("compare.both"));
        List<Entry> mine = view.entriesIn(left.article().id());
        List<Entry> theirs = view.entriesIn(right.article().id());
        entries(both, mine.stream().filter(theirs::contains).toList());
        Element pair = main.appendElement("div").addClass("pair");
        alone(pair, left, mine.stream().filter(entry -> !theirs.contains(entry)).toList(), right, shared);
        alone(
                pair,
                right,
                theirs.stream().filter(entry -> !mine.contains(entry)).toList(),
                left,
                shared);
    }

    private void entries(Element parent, List<Entry> entries) {
        if (entries.isEmpty()) {
            parent.appendElement("p").text(labels.of("none"));
            return;
        }
        Element list = parent.appendElement("ul").addClass("tells");
        for (Entry entry : entries) {
            Element item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", Links.entry(entry.id()))
                    .text(labels.wording().day(entry.date()));
            item.appendText(" · " + labels.wording().type(entry.type()) + " · "
                    + labels.wording().who(entry));
        }
    }

    private void alone(Element pair, Annotated doc, List<Entry> entries, Annotated other, List<Echo> shared) {
        Element section = pair.appendElement("section");
        section.appendElement("h2").text(labels.wording().article(doc));
        if (doc.article().title() != null) {
            section.appendElement("p")
                    .appendElement("a")
                    .attr("href", Links.article(doc.article().id()))
                    .text(doc.article().title());
        }
        section.appendElement("h3").text(labels.of("compare.alone"));
        entries(section, entries);
        section.appendElement("h3").text(labels.of("compare.quoted"));
        TreeSet<String> speakers = speakers(doc);
        speakers.removeAll(speakers(other));
        section.appendElement("p").text(speakers.isEmpty() ? labels.of("none") : String.join(", ", speakers));
        section.appendElement("h3").text(labels.of("compare.text"));
        text(section, doc, shared);
    }

    private static TreeSet<String> speakers(Annotated doc) {
        TreeSet<String> names = new TreeSet<>();
        for (Statement statement : doc.statements()) {
            if (statement.sourceEntity() != null) {
                names.add(statement.sourceEntity());
            }
        }
        return names;
    }

    /** The article's sentences; those that the other tells as well are pale, with what joins them. */
    private void text(Element section, Annotated doc, List<Echo> shared) {
        Element body = section.appendElement("div").addClass("text").attr("lang", doc.language());
        String id = doc.article().id();
        for (Sentence sentence : doc.sentences()) {
            List<Mark> marks = new ArrayList<>();
            boolean told = false;
            for (Echo echo : shared) {
                Citation here = echo.a().article().equals(id) ? echo.a() : echo.b();
                Span span = here.span();
                if (span.overlaps(sentence.span())) {
                    told |= span.overlap(sentence.span()) * 2 >= sentence.span().length();
                    marks.add(new Mark(
                            span, "echoed", "", labels.of("echo." + echo.kind().label())));
                }
            }
            Element line = body.appendElement("p").addClass(told ? "told" : "new");
            Marks.append(line, doc.text(), sentence.span(), marks);
        }
    }
}
