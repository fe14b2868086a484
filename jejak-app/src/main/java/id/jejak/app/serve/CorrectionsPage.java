package id.jejak.app.serve;

import id.jejak.app.casefile.CorrectionLog.Logged;
import id.jejak.app.work.CorrectionBook;
import id.jejak.engine.correction.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The log of corrections, newest first: those that need a look before the others; carried out and in as a file. */
final class CorrectionsPage {
    private static final int SIZE = 50;
    private static final String PATH = "/corrections";

    private final CaseView view;
    private final Labels labels;
    private final Hand hand;
    private final MadeView made;

    CorrectionsPage(CaseView view, Labels labels, Hand hand) {
        this.view = view;
        this.labels = labels;
        this.hand = hand;
        this.made = new MadeView(view, labels, hand);
    }

    /**
     * The page.
     *
     * @param told what became of a file just taken in, or null
     */
    String html(@Nullable String number, CorrectionBook.@Nullable Imported told) {
        Page page = new Page(labels, view, PATH, labels.of("nav./corrections"));
        Element main = page.main();
        main.appendElement("p").addClass("note").text(labels.of("corrections.note"));
        if (told != null) {
            told(main, told);
        }
        List<Outcome> open = view.judged().outcomes().stream()
                .filter(outcome -> outcome.state() != Outcome.State.APPLIED)
                .toList();
        if (!open.isEmpty()) {
            Element section = main.appendElement("section");
            section.appendElement("h2").text(labels.count("corrections.open", open.size()));
            made.appendTo(section, open, PATH);
        }
        log(main, number);
        if (hand.correctable()) {
            carry(main);
        }
        return page.html();
    }

    private void log(Element main, @Nullable String number) {
        CorrectionBook.Book book = view.judged().book();
        Map<String, Outcome> byId = new HashMap<>();
        view.judged()
                .outcomes()
                .forEach(outcome -> byId.put(outcome.correction().id(), outcome));
        Element section = main.appendElement("section");
        section.appendElement("h2")
                .text(labels.count("corrections.all", book.all().size()));
        if (book.all().isEmpty()) {
            section.appendElement("p").addClass("empty").text(labels.of("corrections.none"));
            return;
        }
        List<Logged> newest = book.all().reversed();
        Pager pager = Pager.of(number, SIZE);
        Element list = section.appendElement("ol").addClass("made").addClass("log");
        for (Logged logged : pager.of(newest)) {
            Element item = list.appendElement("li").id("c-" + logged.id());
            Outcome outcome = byId.get(logged.id());
            boolean holds = book.holds(logged);
            if (outcome != null) {
                made.outcome(item, outcome);
            } else {
                Element said = item.appendElement("p");
                said.text(labels.texts().of("correct.kind." + logged.kind()) + " ");
                if (logged.kind().equals(CorrectionBook.UNDO)) {
                    String undone = CorrectionBook.undone(logged.body());
                    said.appendElement("a").attr("href", "#c-" + undone).text(undone);
                }
                if (!holds) {
                    said.appendText(" ");
                    said.appendElement("span")
                            .addClass("status")
                            .text(labels.texts().of("correct.state.undone"));
                }
                made.made(item, logged.who(), logged.at(), logged.why());
            }
            item.appendElement("small").text(logged.id());
            if (hand.correctable() && holds) {
                made.undo(item, logged.id(), PATH);
            }
        }
        pager.appendTo(section, labels, PATH, Map.of(), newest.size());
    }

    private void told(Element main, CorrectionBook.Imported told) {
        Element words = main.appendElement("div")
                .addClass(told.faults().isEmpty() ? "good" : "fault")
                .attr("role", "status");
        words.appendElement("p").text(labels.texts().of("correct.imported", told.added(), told.known()));
        if (!told.faults().isEmpty()) {
            Element list = words.appendElement("ul");
            told.faults()
                    .forEach(fault -> list.appendElement("li")
                            .text(labels.of("corrections.line", Integer.toString(fault.line())) + " "
                                    + fault.reason()));
        }
    }

    private void carry(Element main) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(labels.of("corrections.carry"));
        section.appendElement("p").addClass("note").text(labels.of("corrections.carry.note"));
        section.appendElement("p")
                .appendElement("a")
                .attr("href", Api.BASE + "/corrections/export")
                .attr("download", view.name() + "-corrections.jsonl")
                .text(labels.of("corrections.export"));
        Form form = Form.post(section, "/corrections/import");
        form.element().addClass("row").attr("enctype", "multipart/form-data");
        form.label(labels.of("corrections.import"))
                .appendElement("input")
                .attr("type", "file")
                .attr("name", "file")
                .attr("required", true)
                .attr("accept", ".jsonl,.json,.txt");
        form.button(labels.of("corrections.import.do"));
    }
}
