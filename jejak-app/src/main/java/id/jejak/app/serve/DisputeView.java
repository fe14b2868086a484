package id.jejak.app.serve;

import id.jejak.engine.chronicle.Dispute;
import org.jsoup.nodes.Element;

/** One contested claim: the words, who stands where, everything that tells it. */
final class DisputeView {
    private final CaseView view;
    private final Labels labels;

    DisputeView(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
    }

    void appendTo(Element item, Dispute dispute) {
        item.appendElement("blockquote").text(dispute.claim().exact());
        item.appendElement("p")
                .addClass("source")
                .appendElement("a")
                .attr("href", Links.article(dispute.claim().article()))
                .text(labels.source(
                        view.article(dispute.claim().article()), dispute.claim().article()));
        Element parties = item.appendElement("dl");
        Rows.names(parties, labels, "dispute.by", dispute.by());
        Rows.names(parties, labels, "dispute.rejected", dispute.rejectedBy());
        Rows.names(parties, labels, "dispute.repeated", dispute.repeatedBy());
        Rows.names(parties, labels, "dispute.checked", dispute.checkedBy());
        if (parties.childrenSize() == 0) {
            parties.remove();
        }
        ListPages.cited(
                item,
                view,
                labels,
                dispute.mentions().stream()
                        .filter(mention -> !mention.equals(dispute.claim()))
                        .toList());
        if (!dispute.entries().isEmpty()) {
            Element entries = item.appendElement("p").addClass("more");
            for (String id : dispute.entries()) {
                entries.appendElement("a").attr("href", Links.entry(id)).text(labels.of("entry.of", id));
                entries.appendText(" ");
            }
        }
    }
}
