package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.erratum.Erratum;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Articles that say they correct another, for a person: what each corrects and what shows it, or why none is named. */
public final class ErrataText {
    private static final int WORDS = 70;

    private final Sheet sheet;
    private final Texts texts;
    private final Wording wording;
    private final Map<String, Annotated> docs = new HashMap<>();

    public ErrataText(Sheet sheet, Texts texts, Collection<Annotated> articles) {
        this.sheet = sheet;
        this.texts = texts;
        this.wording = new Wording(texts);
        articles.forEach(doc -> docs.put(doc.article().id(), doc));
    }

    /** Prints all of them. */
    public void print(List<Erratum> errata) {
        sheet.line(
                0,
                errata.isEmpty()
                        ? texts.of("errata.empty")
                        : sheet.in(Style.DAY, texts.count("errata.count", errata.size())));
        errata.forEach(this::one);
    }

    private void one(Erratum erratum) {
        sheet.hanging(2, 4, sheet.in(Style.STRONG, article(erratum.article())));
        Citation words = erratum.words();
        sheet.hanging(
                4,
                6,
                words == null
                        ? texts.of("errata.title_says")
                        : texts.of("errata.says", Sheet.quoted(words.exact(), WORDS)));
        String corrects = erratum.corrects();
        sheet.hanging(
                4, 6, corrects == null ? texts.of("errata.unlinked") : texts.of("errata.corrects", article(corrects)));
        String candidates = erratum.candidates().stream().map(this::article).collect(Collectors.joining("; "));
        sheet.hanging(
                6,
                8,
                texts.of("errata.how." + erratum.how().label()) + (candidates.isEmpty() ? "" : ": " + candidates));
        if (!erratum.evidence().isEmpty()) {
            sheet.hanging(
                    6,
                    8,
                    sheet.in(
                            Style.PALE,
                            erratum.evidence().stream()
                                    .filter(each -> each.article().equals(erratum.article()))
                                    .map(each -> Sheet.quoted(each.exact(), WORDS))
                                    .collect(Collectors.joining(" "))));
        }
    }

    private String article(String id) {
        Annotated doc = docs.get(id);
        return Sheet.clean(doc == null ? id : wording.article(doc));
    }
}
