package id.jejak.app.serve;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.identity.Proposal;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Two names that may be one: each in its sentence, why they are alike, what speaks for it, and the two answers. */
final class ProposalForms {
    private static final String BACK = "/inbox#proposals";

    private final CaseView view;
    private final Labels labels;
    private final Hand hand;

    ProposalForms(CaseView view, Labels labels, Hand hand) {
        this.view = view;
        this.labels = labels;
        this.hand = hand;
    }

    void appendTo(Element item, Proposal proposal) {
        Element head = item.appendElement("h3").addClass("names");
        name(head, proposal.a());
        head.appendText(" = ");
        name(head, proposal.b());
        head.appendText("?");
        String type = labels.of("entity." + proposal.type().name());
        item.appendElement("p")
                .addClass("coded")
                .text(type + " · "
                        + labels.texts()
                                .of("proposals.reason."
                                        + proposal.reason().name().toLowerCase(Locale.ROOT))
                                .replaceAll("^\\(|\\)$", ""));
        Element pair = item.appendElement("div").addClass("pair");
        side(pair, proposal.a());
        side(pair, proposal.b());
        if (!proposal.evidence().isEmpty()) {
            Element list = item.appendElement("ul").addClass("evidence-list");
            proposal.evidence()
                    .forEach(each -> list.appendElement("li")
                            .text(labels.texts()
                                    .of(
                                            "proposals.kind."
                                                    + each.kind().name().toLowerCase(Locale.ROOT),
                                            each.value())));
        }
        if (hand.correctable()) {
            answers(item, proposal);
        }
    }

    private static void name(Element head, Proposal.Side side) {
        head.appendElement("a").attr("href", Links.name(side.name())).text(side.name());
    }

    /** The name's first words in their sentence. */
    private void side(Element pair, Proposal.Side side) {
        Citation words = side.words();
        Annotated doc = view.article(words.article());
        Element figure = pair.appendElement("figure");
        Element quote = figure.appendElement("blockquote");
        if (doc == null) {
            quote.text(words.exact());
        } else {
            Span around = doc.sentences().stream()
                    .map(Sentence::span)
                    .filter(sentence -> sentence.contains(words.span()))
                    .findFirst()
                    .orElse(words.span());
            Marks.append(quote, doc.text(), around, List.of(new Marks.Mark(words.span(), "hit", "", "")));
        }
        Element caption = figure.appendElement("figcaption");
        caption.appendElement("a")
                .attr("href", Links.article(words.article()) + "&layer=entities")
                .text(labels.source(doc, words.article()));
        caption.appendText(" · " + labels.count("mark.articles", side.articles()));
    }

    /** One form with two answers, so that name and reason are written once. */
    private void answers(Element item, Proposal proposal) {
        Form form = Form.post(item, "/correct");
        form.element().addClass("answers");
        form.hidden("a", proposal.a().mention());
        form.hidden("b", proposal.b().mention());
        form.hidden("back", BACK);
        CorrectionForms.who(form, labels, hand);
        form.choice("kind", "merge", labels.of("inbox.same"));
        form.choice("kind", "split", labels.of("inbox.other"));
    }
}
