package id.jejak.app.serve;

import id.jejak.app.print.Wording;
import id.jejak.app.serve.Marks.Mark;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.witness.Source;
import id.jejak.engine.witness.Testimony;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands behind an entry: the passages in their articles, the chains, the witnesses with their reasons. */
final class EntryDrawer {
    /** Passages a list shows at an entry; its own page shows all. */
    private static final int FEW = 4;

    private final CaseView view;
    private final Labels labels;
    private final Wording wording;
    private final ChainView chains;
    private final boolean correctable;

    /**
     * A drawer.
     *
     * @param correctable whether it leads to corrections
     */
    EntryDrawer(CaseView view, Labels labels, boolean correctable) {
        this.view = view;
        this.labels = labels;
        this.wording = labels.wording();
        this.chains = new ChainView(view, labels);
        this.correctable = correctable;
    }

    /** Appends the closed drawer of an entry. */
    void appendTo(Element article, Entry entry, String query) {
        Element details = article.appendElement("details").addClass("drawer");
        details.appendElement("summary")
                .text(labels.of("entry.evidence"))
                .appendElement("span")
                .addClass("heard")
                .text(" " + entry.id());
        Element inside = details.appendElement("div").addClass("inside");
        passages(inside, entry, FEW, "h3");
        witnesses(inside, entry, "h3");
        Element more = inside.appendElement("p").addClass("more");
        more.appendElement("a").attr("href", Links.entry(entry.id())).text(labels.of("entry.open"));
        more.appendText(" · ");
        if (correctable) {
            more.appendElement("a")
                    .attr("href", Links.entry(entry.id()) + "#correct")
                    .text(labels.of("entry.correct"));
            more.appendText(" · ");
        }
        more.appendElement("a")
                .addClass("permalink")
                .attr("href", "/" + (query.isEmpty() ? "" : "?" + query) + "#e-" + entry.id())
                .text(labels.of("entry.link", entry.id()));
    }

    /** The sentences that report the entry, with what stands around them and through whom they came. */
    void passages(Element parent, Entry entry, int most, String heading) {
        parent.appendElement(heading).text(labels.of("entry.passages"));
        entry.mentions().stream().limit(most).forEach(mention -> passage(parent, entry, mention));
        if (entry.mentions().size() > most) {
            parent.appendElement("p")
                    .appendElement("a")
                    .attr("href", Links.entry(entry.id()))
                    .text(labels.of(
                            "entry.more", Integer.toString(entry.mentions().size() - most)));
        }
    }

    private void passage(Element parent, Entry entry, Entry.Mention mention) {
        Annotated doc = view.article(mention.trigger().article());
        if (doc == null) {
            return;
        }
        Event event = event(doc, mention);
        Element figure = parent.appendElement("figure").addClass("passage");
        Element quote = figure.appendElement("blockquote");
        Span around = sentence(doc, mention.trigger().span());
        neighbour(quote, doc, around, -1);
        Marks.append(quote.appendElement("p"), doc.text(), around, marks(event, around, ""));
        neighbour(quote, doc, around, 1);
        Element caption = figure.appendElement("figcaption");
        caption.appendElement("a")
                .attr("href", articleLink(doc.article().id(), entry.id()) + "#m-" + mention.id())
                .text(wording.article(doc));
        chains.appendTo(caption, doc, event);
    }

    /** The sentence before or after a passage, pale. */
    private static void neighbour(Element quote, Annotated doc, Span around, int step) {
        List<Sentence> sentences = doc.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).span().equals(around) && i + step >= 0 && i + step < sentences.size()) {
                quote.appendElement("p")
                        .addClass("around")
                        .text(sentences.get(i + step).span().of(doc.text()));
                return;
            }
        }
    }

    static String articleLink(String article, String entry) {
        return Links.article(article) + "&entry=" + Links.encoded(entry);
    }

    /** Marks of an event's trigger, parties, date, place and objects inside a span. */
    List<Mark> marks(@Nullable Event event, Span within, String anchor) {
        List<Mark> marks = new ArrayList<>();
        if (event == null) {
            return marks;
        }
        add(marks, within, event.trigger(), "trigger", anchor, labels.of("mark.trigger", event.type()));
        for (Party party : event.actors()) {
            add(marks, within, party.span(), "actor", "", labels.of("mark.actor", party.name()));
        }
        for (Party party : event.recipients()) {
            add(marks, within, party.span(), "recipient", "", labels.of("mark.recipient", party.name()));
        }
        add(marks, within, event.dateSpan(), "date", "", labels.of("mark.date", String.valueOf(event.date())));
        add(marks, within, event.placeSpan(), "place", "", labels.of("mark.place", String.valueOf(event.place())));
        event.objects().forEach(object -> add(marks, within, object.span(), "object", "", labels.of("mark.object")));
        return marks;
    }

    private static void add(
            List<Mark> marks, Span within, @Nullable Span span, String style, String anchor, String title) {
        if (span != null && within.contains(span)) {
            marks.add(new Mark(span, style, anchor, title));
        }
    }

    /** The event of a mention, or null. */
    static @Nullable Event event(Annotated doc, Entry.Mention mention) {
        return doc.events().stream()
                .filter(event -> event.id().equals(mention.event()))
                .findFirst()
                .orElse(null);
    }

    /** The sentence that holds a span, or the span itself. */
    static Span sentence(Annotated doc, Span span) {
        return doc.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.contains(span))
                .findFirst()
                .orElse(span);
    }

    /** Who the witnesses are and why; of what is not asserted who claims, rejects and checks it. */
    void witnesses(Element parent, Entry entry, String heading) {
        parent.appendElement(heading).text(labels.of("entry.who"));
        Testimony testimony = entry.testimony();
        if (testimony == null) {
            Element list = parent.appendElement("dl");
            Rows.names(list, labels, "entry.claimants", entry.claimants());
            Rows.names(list, labels, "entry.rejecters", entry.rejecters());
            Rows.names(list, labels, "entry.checkers", entry.checkers());
            if (list.childrenSize() == 0) {
                list.remove();
                parent.appendElement("p").text(labels.of("mark.claimed.nobody"));
            }
            return;
        }
        parent.appendElement("p").text(wording.witnesses(testimony));
        Element list = parent.appendElement("ul").addClass("origins");
        for (Source source : testimony.origins()) {
            Element item = list.appendElement("li");
            item.appendElement("strong").text(wording.origin(source));
            item.appendText(" · " + wording.kind(source) + " · " + wording.basis(source));
            item.appendText(source.side() == null ? "" : " · " + labels.of("entry.side", source.side()));
            Element reasons = item.appendElement("ul");
            source.reason().forEach(reason -> reasons.appendElement("li").text(wording.reason(reason)));
            for (Citation words : source.evidence()) {
                Element quoted = reasons.appendElement("li").addClass("words");
                quoted.appendElement("q").text(words.exact());
                quoted.appendText(" ");
                quoted.appendElement("a")
                        .attr("href", Links.article(words.article()))
                        .text(words.article());
            }
        }
    }
}
