package id.jejak.app.serve;

import id.jejak.app.serve.Marks.Mark;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One article as it came: set-aside lines pale and foldable, what the engine read marked layer by layer. */
final class ArticlePage {
    private final CaseView view;
    private final Labels labels;
    private final Hand hand;

    ArticlePage(CaseView view, Labels labels, Hand hand) {
        this.view = view;
        this.labels = labels;
        this.hand = hand;
    }

    /** The page of an article; with an entry only its words are marked as events, without one those of every entry. */
    String html(Annotated doc, @Nullable Entry entry, Set<Layer> layers) {
        String id = doc.article().id();
        String title = doc.article().title() == null
                ? labels.wording().article(doc)
                : Objects.requireNonNull(doc.article().title());
        Page page = new Page(labels, view, "/articles", title);
        Element main = page.main().addClass("article");
        head(main, doc);
        layers(main, doc, entry, layers);
        if (entry != null) {
            Element back = main.appendElement("p").addClass("note");
            back.appendText(labels.of("article.only") + " ");
            back.appendElement("a").attr("href", Links.entry(entry.id())).text(labels.of("entry.of", entry.id()));
            back.appendText(" · ");
            back.appendElement("a").attr("href", Links.article(id)).text(labels.of("article.every"));
        }
        List<Mark> marks =
                new LayerMarks(view, labels).of(doc, layers, entry == null ? view.entriesIn(id) : List.of(entry));
        text(main, doc, marks);
        entries(main, id);
        if (hand.correctable()) {
            new CorrectionForms(view, labels, hand).credit(main, doc);
        }
        return page.html();
    }

    private void text(Element main, Annotated doc, List<Mark> marks) {
        Element body = main.appendElement("div").addClass("text").attr("lang", doc.language());
        Element fold = null;
        for (Line line : doc.lines()) {
            if (line.span().isEmpty()) {
                continue;
            }
            boolean aside = line.kind() != LineKind.BODY && line.kind() != LineKind.HEADLINE;
            if (!aside) {
                fold = null;
            } else if (fold == null) {
                fold = body.appendElement("details").addClass("aside").attr("open", true);
                fold.appendElement("summary").text(labels.of("article.aside"));
            }
            line(fold == null ? body : fold, doc, line, marks);
        }
    }

    private void line(Element parent, Annotated doc, Line line, List<Mark> marks) {
        Element drawn =
                parent.appendElement("p").addClass("line").addClass(line.kind().label());
        if (line.kind() != LineKind.BODY) {
            drawn.attr(
                    "title",
                    labels.of("line." + line.kind().label()) + ": " + line.by().rule());
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
        marks.stream().filter(mark -> line.span().overlaps(mark.span())).forEach(inside::add);
        Marks.append(drawn, doc.text(), line.span(), inside);
    }

    /** Which layers are shown, with what each colour means. */
    private void layers(Element main, Annotated doc, @Nullable Entry entry, Set<Layer> chosen) {
        Form form = Form.get(main, "/article");
        form.element().addClass("layers").attr("data-submit", "change");
        form.hidden("id", doc.article().id());
        form.hidden("entry", entry == null ? null : entry.id());
        form.hidden("layer", "none");
        Element group = form.element().appendElement("fieldset");
        group.appendElement("legend").text(labels.of("layers"));
        for (Layer layer : Layer.values()) {
            Element label = group.appendElement("label").addClass("check");
            Element box = label.appendElement("input")
                    .attr("type", "checkbox")
                    .attr("name", "layer")
                    .attr("value", layer.label());
            if (chosen.contains(layer)) {
                box.attr("checked", true);
            }
            label.appendElement("span").text(labels.of("layer." + layer.label(), Integer.toString(size(doc, layer))));
        }
        form.button(labels.of("filter.show"));
        Element legend = main.appendElement("p").addClass("legend");
        for (Layer layer : chosen) {
            List<String> parts = switch (layer) {
                case EVENTS -> List.of("trigger", "actor", "recipient", "date", "place", "object");
                case TIMES -> List.of("time");
                case ENTITIES -> List.of("entity per", "entity org", "entity loc");
                case STATEMENTS -> List.of("said", "cue");
                case ECHOES -> List.of("echoed");
            };
            for (String part : parts) {
                Element mark = legend.appendElement("mark");
                for (String style : part.split(" ")) {
                    mark.addClass(style);
                }
                mark.text(labels.of("legend." + part.replace(' ', '.')));
                legend.appendText(" ");
            }
        }
    }

    private int size(Annotated doc, Layer layer) {
        return switch (layer) {
            case EVENTS -> doc.events().size();
            case TIMES -> doc.times().size();
            case ENTITIES -> doc.entities().size();
            case STATEMENTS -> doc.statements().size();
            case ECHOES -> view.echoesOf(doc.article().id()).size();
        };
    }

    private void head(Element main, Annotated doc) {
        String id = doc.article().id();
        Element list = main.appendElement("dl").addClass("about");
        row(list, "article.outlet", doc.outlet());
        row(list, "article.published", doc.published().value());
        Credit credit = view.chronicle().credits().getOrDefault(id, Credit.NONE);
        if (credit.agency() != null) {
            row(
                    list,
                    "article.credit",
                    credit.agency() + " ("
                            + labels.of("credit." + credit.how().name().toLowerCase(Locale.ROOT))
                            + (credit.carriedFrom() == null ? "" : ": " + credit.carriedFrom()) + ")");
        }
        Story story = view.storyOf(id);
        if (story != null && story.articles().size() > 1) {
            list.appendElement("dt").text(labels.of("article.story"));
            list.appendElement("dd")
                    .appendElement("a")
                    .attr("href", "/stories#" + Links.encoded(story.articles().getFirst()))
                    .text(story.name() + " (" + story.articles().size() + ")");
        }
        row(list, "article.file", doc.article().origin().path());
        row(list, "article.url", doc.article().origin().url());
        row(list, "article.hash", doc.article().origin().sha256());
        for (String warning : doc.warnings()) {
            row(list, "article.warning", warning);
        }
    }

    private void row(Element list, String key, @Nullable String value) {
        if (value != null) {
            list.appendElement("dt").text(labels.of(key));
            list.appendElement("dd").text(value);
        }
    }

    /** What the chronicle has from this article. */
    private void entries(Element main, String id) {
        List<Entry> entries = view.entriesIn(id);
        if (entries.isEmpty()) {
            return;
        }
        Element section = main.appendElement("section").addClass("tells");
        section.appendElement("h2").text(labels.of("article.entries", Integer.toString(entries.size())));
        Element list = section.appendElement("ul");
        for (Entry entry : entries) {
            Element item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", Links.entry(entry.id()))
                    .text(labels.wording().day(entry.date()));
            item.appendText(" · " + labels.wording().type(entry.type()) + " · "
                    + labels.wording().who(entry) + " · " + String.join(" · ", new WitnessMark(labels).of(entry)));
        }
    }
}
