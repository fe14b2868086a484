package id.jejak.app.serve;

import id.jejak.engine.chronicle.Discrepancy;
import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.chronicle.Repair;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.echo.Echo;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The evidence drawer of one entry at its own address: passages, echoes, witnesses, differences, derivation, and what can be put right. */
final class EntryPage {
    private static final int MOST_ECHOES = 12;

    private final CaseView view;
    private final Labels labels;
    private final EntryDrawer drawer;
    private final Hand hand;

    EntryPage(CaseView view, Labels labels, Hand hand) {
        this.view = view;
        this.labels = labels;
        this.drawer = new EntryDrawer(view, labels, hand.correctable());
        this.hand = hand;
    }

    String html(Entry entry) {
        Page page = new Page(labels, view, "/", labels.wording().day(entry.date()));
        Element main = page.main().addClass("evidence");
        new EntryCard(view, labels, hand.correctable())
                .summary(
                        main.appendElement("div")
                                .addClass("entry")
                                .addClass(entry.status().label()),
                        entry);
        drawer.passages(main.appendElement("section"), entry, Integer.MAX_VALUE, "h2");
        drawer.witnesses(main.appendElement("section"), entry, "h2");
        differences(main, entry);
        disputes(main, entry);
        echoes(main, entry);
        derivation(main.appendElement("section"), entry);
        if (hand.correctable()) {
            new CorrectionForms(view, labels, hand).entry(main, entry);
        }
        return page.html();
    }

    private void differences(Element main, Entry entry) {
        List<Discrepancy> all = view.discrepanciesOf(entry.id());
        if (all.isEmpty()) {
            return;
        }
        Element section = main.appendElement("section");
        section.appendElement("h2").text(labels.of("entry.differs"));
        for (Discrepancy each : all) {
            section.appendElement("h3").text(labels.field(each.field()));
            Element list = section.appendElement("ul").addClass("values");
            for (Discrepancy.Value value : each.values()) {
                Element item = list.appendElement("li");
                item.appendElement("strong").text(value.value());
                ListPages.cited(item, view, labels, value.mentions());
            }
        }
    }

    private void disputes(Element main, Entry entry) {
        List<Dispute> all = view.disputesOn(entry.id());
        if (!all.isEmpty()) {
            Element section = main.appendElement("section");
            section.appendElement("h2").text(labels.of("nav./disputes"));
            Element list = section.appendElement("ol").addClass("plain");
            all.forEach(dispute -> new DisputeView(view, labels)
                    .appendTo(list.appendElement("li").addClass("dispute"), dispute));
        }
    }

    private void echoes(Element main, Entry entry) {
        List<Echo> echoes = echoes(entry);
        if (echoes.isEmpty()) {
            return;
        }
        Element section = main.appendElement("section");
        section.appendElement("h2").text(labels.of("entry.echoes"));
        EchoView shown = new EchoView(view, labels);
        echoes.stream()
                .limit(MOST_ECHOES)
                .forEach(echo -> shown.appendTo(section.appendElement("div").addClass("echo"), echo));
        if (echoes.size() > MOST_ECHOES) {
            section.appendElement("p").text(labels.of("more", Integer.toString(echoes.size() - MOST_ECHOES)));
        }
    }

    /** Echoes of the very sentences that report the entry, those that join two of its reports first. */
    private List<Echo> echoes(Entry entry) {
        List<Echo> both = new ArrayList<>();
        List<Echo> one = new ArrayList<>();
        for (Entry.Mention mention : entry.mentions()) {
            for (Echo echo : view.echoesOf(mention.trigger().article())) {
                boolean a = told(entry, echo.a().article(), echo.a().span());
                boolean b = told(entry, echo.b().article(), echo.b().span());
                List<Echo> where = a && b ? both : one;
                if ((a || b) && !where.contains(echo)) {
                    where.add(echo);
                }
            }
        }
        both.addAll(one);
        return both;
    }

    private static boolean told(Entry entry, String article, Span passage) {
        return entry.mentions().stream()
                .anyMatch(mention -> mention.trigger().article().equals(article)
                        && passage.contains(mention.trigger().span()));
    }

    private void derivation(Element section, Entry entry) {
        section.appendElement("h2").text(labels.of("entry.derivation"));
        Element list = section.appendElement("ul").addClass("derivation");
        entry.why()
                .forEach(why -> list.appendElement("li").text(labels.wording().reason(why)));
        for (Repair repair : entry.repairs()) {
            Element line = list.appendElement("li").addClass("repair");
            line.text(labels.of("entry.repair", repair.value()) + " ");
            quoted(line, repair.vague());
            line.appendText(" → ");
            quoted(line, repair.precise());
        }
        for (Entry.Mention mention : entry.mentions()) {
            Annotated doc = view.article(mention.trigger().article());
            Event event = doc == null ? null : EntryDrawer.event(doc, mention);
            if (doc == null || event == null) {
                continue;
            }
            Element item = list.appendElement("li");
            item.appendText(doc.article().id() + " " + event.id() + ": “"
                    + mention.trigger().exact() + "” ");
            by(item, doc, event.by());
            Span dated = event.dateSpan();
            if (dated != null) {
                for (TimeExpression time : doc.times()) {
                    if (time.span().overlaps(dated)) {
                        Element when = item.appendElement("p");
                        when.text("“" + time.span().of(doc.text()) + "” = " + time.value() + " ");
                        by(when, doc, time.by());
                    }
                }
            }
        }
    }

    private static void quoted(Element line, Citation words) {
        line.appendText("“" + words.exact() + "” (");
        line.appendElement("a").attr("href", Links.article(words.article())).text(words.article());
        line.appendText(")");
    }

    private void by(Element item, Annotated doc, Provenance by) {
        item.appendElement("code").text(by.rule());
        item.appendText(by.resource().isEmpty() ? "" : " (" + by.resource() + ")");
        if (!by.rests().isEmpty() || !by.rejected().isEmpty()) {
            Element reasons = item.appendElement("ul");
            by.rests().forEach(span -> reasons.appendElement("li").text(labels.of("entry.rests", span.of(doc.text()))));
            by.rejected()
                    .forEach(reading ->
                            reasons.appendElement("li").addClass("lost").text(labels.of("entry.rejected", reading)));
        }
    }
}
