package id.jejak.app.serve;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.erratum.Erratum;
import org.jsoup.nodes.Element;

/** An article that says it corrects another: its words, the one it corrects, what shows that, and both side by side. */
final class ErratumView {
    private final CaseView view;
    private final Labels labels;

    ErratumView(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
    }

    void appendTo(Element item, Erratum erratum) {
        Element head = item.appendElement("h3").addClass("names");
        article(head, erratum.article());
        Citation words = erratum.words();
        if (words == null) {
            item.appendElement("p").addClass("coded").text(labels.texts().of("errata.title_says"));
        } else {
            item.appendElement("blockquote").text(words.exact());
        }
        String corrects = erratum.corrects();
        Element line = item.appendElement("p");
        if (corrects == null) {
            line.text(labels.texts().of("errata.unlinked"));
        } else {
            line.appendText(labels.of("inbox.corrects") + " ");
            article(line, corrects);
            line.appendText(" · ");
            line.appendElement("a")
                    .attr("href", "/compare?a=" + Links.encoded(corrects) + "&b=" + Links.encoded(erratum.article()))
                    .text(labels.of("nav./compare"));
        }
        Element how = item.appendElement("p").addClass("coded");
        how.text(labels.texts().of("errata.how." + erratum.how().label()));
        if (!erratum.candidates().isEmpty()) {
            Element list = item.appendElement("ul");
            erratum.candidates().forEach(id -> article(list.appendElement("li"), id));
        }
        for (Citation each : erratum.evidence()) {
            Element quoted = item.appendElement("p").addClass("source");
            quoted.appendElement("q").text(each.exact());
            quoted.appendText(" ");
            article(quoted, each.article());
        }
    }

    private void article(Element parent, String id) {
        Annotated doc = view.article(id);
        parent.appendElement("a")
                .attr("href", Links.article(id))
                .text(doc == null ? id : labels.wording().article(doc));
    }
}
