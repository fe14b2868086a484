package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.correction.Outcome;
import id.jejak.engine.document.Status;
import java.util.List;
import org.jsoup.nodes.Element;

/** One entry as lists show it: the cited sentence, what it was coded as, its witness mark, and the closed drawer. */
final class EntryCard {
    private final CaseView view;
    private final Labels labels;
    private final EntryDrawer drawer;
    private final WitnessMark mark;

    /**
     * A card.
     *
     * @param correctable whether its drawer leads to corrections
     */
    EntryCard(CaseView view, Labels labels, boolean correctable) {
        this.view = view;
        this.labels = labels;
        this.drawer = new EntryDrawer(view, labels, correctable);
        this.mark = new WitnessMark(labels);
    }

    /** Appends an entry; {@code query} is the filter its permanent link keeps. */
    void appendTo(Element item, Entry entry, String query) {
        Element article = item.appendElement("article")
                .id("e-" + entry.id())
                .addClass("entry")
                .addClass(entry.status().label());
        summary(article, entry);
        drawer.appendTo(article, entry, query);
    }

    /** The entry without its drawer. */
    void summary(Element parent, Entry entry) {
        Element what = parent.appendElement("p").addClass("what");
        what.text(entry.what().exact());
        what.appendText(" ");
        what.appendElement("a")
                .addClass("from")
                .attr("href", EntryDrawer.articleLink(entry.what().article(), entry.id()))
                .text(labels.source(
                        view.article(entry.what().article()), entry.what().article()));
        Element line = parent.appendElement("p").addClass("coded");
        line.appendElement("span")
                .addClass("type")
                .attr("title", entry.type().name() + ": " + labels.of("coded"))
                .text(labels.wording().type(entry.type()));
        line.appendText(" ");
        line.appendElement("span").addClass("who").text(labels.wording().who(entry));
        if (entry.status() != Status.ASSERTED) {
            line.appendText(" ");
            line.appendElement("span")
                    .addClass("status")
                    .text(labels.of("status." + entry.status().label())
                            + (entry.saidBy() == null ? "" : " · " + labels.of("said_by", entry.saidBy())));
        } else if (entry.saidBy() != null) {
            line.appendText(" ");
            line.appendElement("span").addClass("said").text(labels.of("said_by", entry.saidBy()));
        }
        if (entry.recalled()) {
            line.appendText(" ");
            line.appendElement("span")
                    .addClass("recalled")
                    .attr("title", labels.of("recalled.why"))
                    .text(labels.of("recalled"));
        }
        if (!view.made().ofEntry(entry.id()).isEmpty()) {
            corrected(line, view.made().ofEntry(entry.id()), entry);
        }
        if (!view.discrepanciesOf(entry.id()).isEmpty()) {
            line.appendText(" ");
            line.appendElement("span").addClass("differs").text(labels.of("differs"));
        }
        Element counts = parent.appendElement("p").addClass("counts");
        int n = 0;
        for (String part : mark.of(entry)) {
            if (n++ > 0) {
                counts.appendText(" · ");
            }
            counts.appendElement("span").text(part);
        }
    }

    /** That an analyst put the entry right, and whether other reports speak against it. */
    private void corrected(Element line, List<Outcome> made, Entry entry) {
        boolean open = made.stream().anyMatch(outcome -> outcome.state() != Outcome.State.APPLIED);
        line.appendText(" ");
        line.appendElement("a")
                .addClass("corrected")
                .addClass(open ? "open" : "kept")
                .attr("href", Links.entry(entry.id()) + "#correct")
                .text(labels.of(open ? "corrected.open" : "corrected"));
    }
}
