package id.jejak.app.serve;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Draws through whom words came: outlet ← agency ← broadcaster ← speaker, as a list that reads in that order. */
final class ChainView {
    private final CaseView view;
    private final Labels labels;

    ChainView(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
    }

    /** The chain of an event's passage; nothing where only the outlet stands in it. */
    void appendTo(Element parent, Annotated doc, @Nullable Event event) {
        Statement statement = event == null || event.statement() == null
                ? null
                : doc.statements().stream()
                        .filter(each -> each.id().equals(event.statement()))
                        .findFirst()
                        .orElse(null);
        appendTo(parent, doc, statement == null ? List.of() : statement.chain(), statement);
    }

    /** The chain of a statement told in an article. */
    void appendTo(Element parent, Annotated doc, List<Relay> relays, @Nullable Statement statement) {
        List<String[]> hops = new ArrayList<>();
        hops.add(new String[] {
            doc.outlet() == null ? doc.article().id() : String.valueOf(doc.outlet()), labels.of("chain.outlet")
        });
        Credit credit = view.chronicle().credits().getOrDefault(doc.article().id(), Credit.NONE);
        String agency = credit.agency();
        if (agency != null && relays.stream().noneMatch(relay -> relay.name().equals(agency))) {
            hops.add(new String[] {
                agency,
                labels.of("chain.credit")
                        + (credit.how() == Credit.How.CARRIED ? ", " + labels.of("basis.carried") : "")
            });
        }
        relays.forEach(relay -> hops.add(new String[] {relay.name(), labels.of("chain.relay")}));
        if (statement != null) {
            String speaker = statement.sourceEntity();
            hops.add(new String[] {speaker == null ? labels.of("nobody") : speaker, labels.of("chain.speaker")});
        }
        if (hops.size() > 1) {
            Element list = parent.appendElement("ol").addClass("chain").attr("aria-label", labels.of("chain"));
            for (String[] hop : hops) {
                Element item = list.appendElement("li");
                item.appendText(hop[0]);
                item.appendElement("small").text(" " + hop[1]);
            }
        }
    }
}
