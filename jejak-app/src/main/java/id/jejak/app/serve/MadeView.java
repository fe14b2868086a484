package id.jejak.app.serve;

import id.jejak.app.print.CorrectionWords;
import id.jejak.engine.correction.Correction;
import id.jejak.engine.correction.Outcome;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Corrections that were made: what each says, who made it, when and why, whether it holds, what stands against it, and its undoing. */
final class MadeView {
    private final CaseView view;
    private final Labels labels;
    private final Hand hand;
    private final CorrectionWords words;

    MadeView(CaseView view, Labels labels, Hand hand) {
        this.view = view;
        this.labels = labels;
        this.hand = hand;
        this.words = new CorrectionWords(labels.texts());
    }

    /** Appends the corrections of one thing; {@code back} is where it shows. */
    void appendTo(Element parent, List<Outcome> outcomes, String back) {
        if (outcomes.isEmpty()) {
            return;
        }
        Element list = parent.appendElement("ul").addClass("made");
        for (Outcome outcome : outcomes) {
            Element item = list.appendElement("li");
            outcome(item, outcome);
            if (hand.correctable()) {
                undo(item, outcome.correction().id(), back + "#correct");
            }
        }
    }

    /** What a correction says and what became of it. */
    void outcome(Element item, Outcome outcome) {
        Correction correction = outcome.correction();
        Element said = item.appendElement("p");
        String address = Made.address(view, correction.change());
        (address == null ? said.appendElement("span") : said.appendElement("a").attr("href", address))
                .text(words.of(correction.change()));
        said.appendText(" ");
        state(said, outcome.state());
        made(item, correction.by(), correction.at(), correction.why());
        if (!outcome.details().isEmpty()) {
            Element against = item.appendElement("ul").addClass("against");
            outcome.details().forEach(detail -> against.appendElement("li").text(detail));
        }
    }

    void state(Element parent, Outcome.State state) {
        String name = state.name().toLowerCase(Locale.ROOT);
        parent.appendElement("span")
                .addClass("status")
                .addClass("state-" + name)
                .text(labels.texts().of("correct.state." + name));
    }

    /** Who made it, when and why. */
    void made(Element item, String by, String at, @org.jspecify.annotations.Nullable String why) {
        Element line = item.appendElement("p").addClass("coded");
        line.appendText(by + " · ");
        line.appendElement("time").attr("datetime", at).text(labels.instant(at));
        if (why != null) {
            line.appendText(" · " + why);
        }
    }

    /** A form that takes a correction back, or an undoing. */
    void undo(Element item, String id, String back) {
        Element details = item.appendElement("details").addClass("correct");
        details.appendElement("summary").text(labels.of("correct.undo"));
        Form form = Form.post(details, "/corrections/undo");
        form.hidden("id", id);
        form.hidden("back", back);
        CorrectionForms.who(form, labels, hand);
        form.button(labels.of("correct.undo.do"));
    }
}
