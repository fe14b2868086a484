package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.app.work.ArticleContext;
import id.jejak.app.work.PassageCheck;
import id.jejak.app.work.PassageCheck.State;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The second half of a check: passage by passage, the witnesses of the main claims, what others say and the article does not. */
public final class ContextText {
    private static final int FEW = 6;
    private static final int WORDS = 110;
    private static final int CHANGES = 6;

    private final Sheet sheet;
    private final Texts texts;
    private final Wording wording;
    private final int most;
    private final Map<String, Annotated> docs = new HashMap<>();

    /**
     * A printer.
     *
     * @param all whether lists are shown whole
     */
    public ContextText(Sheet sheet, Texts texts, Chronicle chronicle, boolean all) {
        this.sheet = sheet;
        this.texts = texts;
        this.wording = new Wording(texts);
        this.most = all ? Integer.MAX_VALUE : FEW;
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
    }

    /** Prints all of it. */
    public void print(ArticleContext context) {
        sheet.heading(texts.of("check.passages"));
        Map<State, Integer> counts = new EnumMap<>(State.class);
        context.passages().forEach(passage -> counts.merge(passage.state(), 1, Integer::sum));
        sheet.hanging(
                2,
                4,
                counts.entrySet().stream()
                        .map(count -> count.getValue() + " "
                                + texts.of("check.state." + count.getKey().label()))
                        .collect(Collectors.joining(" · ")));
        // What is new or quoted alone is told above; here stands what others have.
        few(
                context.passages().stream()
                        .filter(passage -> passage.nearest() != null)
                        .toList(),
                this::passage);
        sheet.heading(texts.of("check.main"));
        if (context.main().isEmpty()) {
            sheet.line(2, texts.of("none"));
        }
        context.main().forEach(entry -> entry(entry, wording.counts(entry)));
        sheet.heading(texts.of("check.left_out"));
        if (context.leftOut().isEmpty()) {
            sheet.line(2, texts.of("none"));
        }
        few(context.leftOut(), entry -> entry(entry, wording.counts(entry) + " · " + article(entry.what())));
    }

    private void passage(PassageCheck passage) {
        sheet.hanging(
                2,
                4,
                sheet.in(Style.STRONG, texts.of("check.state." + passage.state().label())) + ": "
                        + Sheet.quoted(passage.here().exact(), WORDS));
        Citation first = passage.first();
        if (first != null) {
            sheet.hanging(6, 8, texts.of("check.first", article(first)));
        }
        Citation nearest = passage.nearest();
        if (nearest != null && (first == null || !nearest.article().equals(first.article()))) {
            sheet.hanging(6, 8, texts.of("check.nearest", article(nearest)));
        }
        if (!passage.changes().isEmpty()) {
            String changes = passage.changes().stream()
                    .limit(CHANGES)
                    .map(change -> "“" + shown(change.there()) + "” → “" + shown(change.here()) + "”")
                    .collect(Collectors.joining("; "));
            boolean more = passage.changes().size() > CHANGES;
            sheet.hanging(6, 8, sheet.in(Style.PALE, texts.of("check.changes", changes) + (more ? " …" : "")));
        }
    }

    private static String shown(String words) {
        return words.isEmpty() ? "–" : Sheet.shorten(Sheet.clean(words), WORDS / 2);
    }

    private void entry(Entry entry, String beside) {
        sheet.hanging(
                2,
                4,
                (entry.date() == null ? "" : entry.date() + "  ") + sheet.in(Style.STRONG, wording.who(entry)) + " ["
                        + wording.type(entry.type()) + "]: "
                        + Sheet.quoted(entry.what().exact(), WORDS));
        sheet.hanging(6, 8, beside);
    }

    private String article(@Nullable Citation citation) {
        Annotated doc = citation == null ? null : docs.get(citation.article());
        return doc == null ? "?" : wording.article(doc);
    }

    private <T> void few(List<T> items, Consumer<T> print) {
        items.stream().limit(most).forEach(print);
        if (items.size() > most) {
            sheet.line(2, sheet.in(Style.PALE, texts.of("more", items.size() - most)));
        }
    }
}
