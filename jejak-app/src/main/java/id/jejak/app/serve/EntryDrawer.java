package id.jejak.app.serve;

import id.jejak.app.print.Wording;
import id.jejak.app.serve.Marks.Mark;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.witness.Source;
import id.jejak.engine.witness.Testimony;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands behind an entry: the passages in their articles, the witnesses with their reasons, the derivation. */
final class EntryDrawer {
    private final CaseView view;
    private final Labels labels;
    private final Wording wording;

    EntryDrawer(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
        this.wording = labels.wording();
    }

    /** Actors → recipients, with objects and place. */
    String who(Entry entry) {
        return wording.who(entry);
    }

    /** How many articles, outlets and witnesses, and who they are. */
    String counts(Entry entry) {
        return wording.counts(entry);
    }

    /** Appends the closed drawer of an entry. */
    void appendTo(Element article, Entry entry, Filter filter) {
        Element details = article.appendElement("details");
        details.appendElement("summary").text(labels.of("entry.evidence"));
        passages(details, entry);
        witnesses(details, entry);
        derivation(details, entry);
        String query = filter.query();
        details.appendElement("p")
                .appendElement("a")
                .addClass("permalink")
                .attr("href", "/" + (query.isEmpty() ? "" : "?" + query) + "#e-" + entry.id())
                .text(labels.of("entry.link", entry.id()));
    }

    private void passages(Element details, Entry entry) {
        details.appendElement("h3").text(labels.of("entry.passages"));
        for (Entry.Mention mention : entry.mentions()) {
            Annotated doc = view.article(mention.trigger().article());
            if (doc == null) {
                continue;
            }
            Element figure = details.appendElement("figure");
            Span around = sentence(doc, mention.trigger().span());
            Marks.append(
                    figure.appendElement("blockquote"), doc.text(), around, marks(event(doc, mention), around, ""));
            Element caption = figure.appendElement("figcaption");
            caption.appendElement("a")
                    .attr("href", articleLink(doc, entry) + "#m-" + mention.id())
                    .text(wording.article(doc));
        }
    }

    private String articleLink(Annotated doc, Entry entry) {
        return "/article?id=" + URLEncoder.encode(doc.article().id(), StandardCharsets.UTF_8) + "&entry=" + entry.id();
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

    private static Span sentence(Annotated doc, Span span) {
        return doc.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.contains(span))
                .findFirst()
                .orElse(span);
    }

    private void witnesses(Element details, Entry entry) {
        details.appendElement("h3").text(labels.of("entry.who"));
        Testimony testimony = entry.testimony();
        if (testimony == null) {
            Element list = details.appendElement("dl");
            Rows.names(list, labels, "entry.claimants", entry.claimants());
            Rows.names(list, labels, "entry.rejecters", entry.rejecters());
            Rows.names(list, labels, "entry.checkers", entry.checkers());
            return;
        }
        Element list = details.appendElement("ul").addClass("origins");
        for (Source source : testimony.origins()) {
            Element item = list.appendElement("li");
            item.appendElement("strong").text(wording.origin(source));
            item.appendText(" · " + labels.of("kind." + source.kind().name().toLowerCase(java.util.Locale.ROOT)) + " · "
                    + labels.of("basis." + source.basis().label()));
            item.appendText(source.side() == null ? "" : " · " + labels.of("entry.side", source.side()));
            Element reasons = item.appendElement("ul");
            source.reason().forEach(reason -> reasons.appendElement("li").text(wording.reason(reason)));
            for (Citation words : source.evidence()) {
                Element quoted = reasons.appendElement("li").addClass("words");
                quoted.appendElement("q").text(words.exact());
                quoted.appendText(" " + words.article());
            }
        }
    }

    private void derivation(Element details, Entry entry) {
        details.appendElement("h3").text(labels.of("entry.derivation"));
        Element list = details.appendElement("ul").addClass("derivation");
        entry.why().forEach(why -> list.appendElement("li").text(wording.reason(why)));
        for (Entry.Mention mention : entry.mentions()) {
            Annotated doc = view.article(mention.trigger().article());
            Event event = doc == null ? null : event(doc, mention);
            if (doc == null || event == null) {
                continue;
            }
            Element item = list.appendElement("li");
            Provenance by = event.by();
            item.appendText(doc.article().id() + " " + event.id() + ": “"
                    + mention.trigger().exact() + "” ");
            item.appendElement("code").text(by.rule());
            item.appendText(by.resource().isEmpty() ? "" : " (" + by.resource() + ")");
            if (!by.rejected().isEmpty()) {
                Element rejected = item.appendElement("ul");
                by.rejected()
                        .forEach(reading -> rejected.appendElement("li").text(labels.of("entry.rejected", reading)));
            }
        }
    }
}
