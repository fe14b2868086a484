package id.jejak.app.print;

import id.jejak.app.casefile.CorrectionLog.Logged;
import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.app.work.CorrectionBook;
import id.jejak.engine.correction.Correction;
import id.jejak.engine.correction.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Corrections and what became of them, for people. */
public final class CorrectionText {
    private final Sheet sheet;
    private final Texts texts;
    private final CorrectionWords words;

    /** A text on this sheet. */
    public CorrectionText(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.words = new CorrectionWords(texts);
    }

    /** What became of corrections. */
    public void outcomes(List<Outcome> outcomes) {
        outcomes.forEach(this::outcome);
    }

    /** The whole log, each entry with what became of it. */
    public void log(CorrectionBook.Book book, List<Outcome> outcomes) {
        Map<String, Outcome> byId = new HashMap<>();
        outcomes.forEach(outcome -> byId.put(outcome.correction().id(), outcome));
        if (book.all().isEmpty()) {
            sheet.line(0, texts.of("correct.none"));
        }
        for (Logged logged : book.all()) {
            Outcome outcome = byId.get(logged.id());
            if (outcome != null) {
                outcome(outcome);
            } else {
                String state = book.holds(logged) ? "" : " (" + texts.of("correct.state.undone") + ")";
                sheet.hanging(
                        0,
                        2,
                        sheet.in(Style.STRONG, logged.id()) + " " + texts.of("correct.kind." + logged.kind()) + state
                                + made(logged.who(), logged.at(), logged.why()));
            }
        }
    }

    private void outcome(Outcome outcome) {
        Correction correction = outcome.correction();
        String state = texts.of("correct.state." + outcome.state().name().toLowerCase(Locale.ROOT));
        sheet.hanging(
                0,
                2,
                sheet.in(Style.STRONG, correction.id()) + " " + Sheet.clean(words.of(correction.change())) + ": "
                        + sheet.in(outcome.state() == Outcome.State.APPLIED ? Style.GOOD : Style.WARN, state)
                        + made(correction.by(), correction.at(), correction.why()));
        outcome.details().forEach(detail -> sheet.hanging(2, 4, Sheet.clean(detail)));
    }

    private String made(String who, String at, @org.jspecify.annotations.Nullable String why) {
        return " (" + Sheet.clean(who) + ", " + Sheet.clean(at) + (why == null ? "" : ": " + Sheet.clean(why)) + ")";
    }
}
