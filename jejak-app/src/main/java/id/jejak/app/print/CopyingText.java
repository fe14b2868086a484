package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.copying.Copying;
import id.jejak.engine.copying.Copying.Basis;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who carries whose text, for a person: a table of publishers, then releases, then the slips that prove copying. */
public final class CopyingText {
    private static final int[] WIDTHS = {26, 22, 9, 9, 10, 12, 0};
    private static final long DAY_MINUTES = 24 * 60;
    private static final long HOUR_MINUTES = 60;

    private final Sheet sheet;
    private final Texts texts;
    private final Wording wording;
    private final Copying copying;
    private final Map<String, Annotated> docs = new HashMap<>();

    public CopyingText(Sheet sheet, Texts texts, Chronicle chronicle) {
        this.sheet = sheet;
        this.texts = texts;
        this.wording = new Wording(texts);
        this.copying = chronicle.copying();
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
    }

    /** Prints all of it. */
    public void print() {
        head("copying.head", copying.habits().size());
        if (!copying.habits().isEmpty()) {
            sheet.row(
                    WIDTHS,
                    texts.of("copying.source"),
                    texts.of("copying.outlet"),
                    texts.of("copying.articles"),
                    texts.of("copying.passages"),
                    texts.of("copying.credited"),
                    texts.of("copying.delay"),
                    texts.of("copying.basis"));
        }
        copying.habits().forEach(this::habit);
        head("copying.releases", copying.releases().size());
        copying.releases().forEach(this::release);
        errors();
    }

    private void habit(Copying.Habit habit) {
        sheet.row(
                WIDTHS,
                Sheet.shorten(Sheet.clean(habit.source()), WIDTHS[0] - 2),
                Sheet.shorten(Sheet.clean(habit.outlet()), WIDTHS[1] - 2),
                String.valueOf(habit.articles()),
                String.valueOf(habit.passages()),
                // Where it is unknown who copied, nobody owes a credit.
                habit.basis() == Basis.UNKNOWN ? "–" : String.valueOf(habit.credited()),
                delay(habit),
                texts.of("copying.basis." + habit.basis().label())
                        + (habit.sisters() ? "; " + texts.of("copying.sisters") : ""));
    }

    private String delay(Copying.Habit habit) {
        if (habit.basis() == Basis.UNKNOWN) {
            return "?";
        }
        Long minutes = habit.minutes();
        if (minutes != null && minutes < DAY_MINUTES) {
            return texts.of("copying.hours", minutes / HOUR_MINUTES, minutes % HOUR_MINUTES);
        }
        Integer days = habit.days();
        return days == null ? "?" : texts.of("copying.days", days);
    }

    private void release(Copying.Release release) {
        sheet.hanging(
                2,
                4,
                sheet.in(Style.STRONG, Sheet.clean(release.body())) + " ("
                        + texts.of(
                                "copying.self_told",
                                release.stated().size(),
                                release.articles().size()) + ")");
        sheet.hanging(4, 6, articles(release.articles()));
        for (Citation words : release.words()) {
            sheet.hanging(
                    4, 6, sheet.in(Style.PALE, Sheet.quoted(words.exact(), WIDTHS[0] * 2) + " " + words.article()));
        }
    }

    private void errors() {
        List<Copying.Copy> proved = copying.copies().stream()
                .filter(copy -> !copy.errors().isEmpty())
                .toList();
        head("copying.errors", proved.size());
        for (Copying.Copy copy : proved) {
            for (Copying.SharedError error : copy.errors()) {
                sheet.hanging(
                        2,
                        4,
                        texts.of(
                                "copying.error",
                                Sheet.clean(error.word()),
                                Sheet.clean(error.usual()),
                                error.articles(),
                                articles(List.of(copy.article(), error.there().article()))));
            }
        }
    }

    private String articles(List<String> ids) {
        return ids.stream()
                .map(id -> {
                    Annotated doc = docs.get(id);
                    return doc == null ? id : wording.article(doc);
                })
                .collect(Collectors.joining("; "));
    }

    private void head(String key, int count) {
        sheet.line(0, sheet.in(Style.DAY, texts.of(key, count)));
    }
}
