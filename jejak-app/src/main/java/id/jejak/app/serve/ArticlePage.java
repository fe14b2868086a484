package id.jejak.app.serve;

import id.jejak.app.serve.Marks.Mark;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One article as it came, set-aside lines pale, the words an entry cites marked. */
final class ArticlePage {
    private final CaseView view;
    private final Labels labels;
    private final EntryDrawer drawer;

    ArticlePage(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
        this.drawer = new EntryDrawer(view, labels);
    }

    /** The page of an article; with an entry its cited words are marked, without one those of every entry. */
    String html(Annotated doc, @Nullable Entry entry) {
        String title = doc.article().title() == null
                ? labels.wording().article(doc)
                : Objects.requireNonNull(doc.article().title());
        Page page = new Page(labels, view, title);
        head(page.main(), doc);
        legend(page.main());
        List<Mark> marks = marks(doc, entry);
        Element body = page.main().appendElement("div").addClass("text");
        for (Line line : doc.lines()) {
            if (line.span().isEmpty()) {
                continue;
            }
            Element drawn = body.appendElement("p")
                    .addClass("line")
                    .addClass(line.kind().label());
            if (line.kind() != LineKind.BODY) {
                drawn.attr(
                        "title",
                        labels.of("line." + line.kind().label()) + ": "
                                + line.by().rule());
            }
            List<Mark> inside = new ArrayList<>();
            for (Line.Inside aside : line.inside()) {
                inside.add(new Mark(
                        aside.span(),
                        "aside",
                        "",
                        labels.of("line." + aside.kind().label()) + ": "
                                + aside.by().rule()));
            }
            marks.stream().filter(mark -> line.span().contains(mark.span())).forEach(inside::add);
            Marks.append(drawn, doc.text(), line.span(), inside);
        }
        return page.html();
    }

    /** What each colour means, once. */
    private void legend(Element main) {
        Element legend = main.appendElement("p").addClass("legend");
        for (String part : List.of("trigger", "actor", "recipient", "date", "place", "object")) {
            legend.appendElement("mark").addClass(part).text(labels.of("legend." + part));
            legend.appendText(" ");
        }
    }

    private void head(Element main, Annotated doc) {
        Element list = main.appendElement("dl").addClass("about");
        row(list, "article.outlet", doc.outlet());
        row(list, "article.published", doc.published().value());
        Credit credit = view.chronicle().credits().getOrDefault(doc.article().id(), Credit.NONE);
        if (credit.agency() != null) {
            row(
                    list,
                    "article.credit",
                    credit.agency() + " ("
                            + labels.of("credit." + credit.how().name().toLowerCase(java.util.Locale.ROOT))
                            + (credit.carriedFrom() == null ? "" : ": " + credit.carriedFrom()) + ")");
        }
        row(list, "article.file", doc.article().origin().path());
        row(list, "article.hash", doc.article().origin().sha256());
    }

    private void row(Element list, String key, @Nullable String value) {
        if (value != null) {
            list.appendElement("dt").text(labels.of(key));
            list.appendElement("dd").text(value);
        }
    }

    private List<Mark> marks(Annotated doc, @Nullable Entry only) {
        List<Mark> marks = new ArrayList<>();
        for (Entry entry : only == null ? view.chronicle().entries() : List.of(only)) {
            for (Entry.Mention mention : entry.mentions()) {
                if (mention.trigger().article().equals(doc.article().id())) {
                    marks.addAll(drawer.marks(
                            EntryDrawer.event(doc, mention),
                            new id.jejak.engine.document.Span(0, doc.text().length()),
                            "m-" + mention.id()));
                }
            }
        }
        return marks;
    }
}
