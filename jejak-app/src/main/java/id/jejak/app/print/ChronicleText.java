package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Status;
import java.util.List;
import java.util.Objects;

/** The chronicle for a person: by day, each sentence once, below it what is coded of it and who witnesses it. */
public final class ChronicleText {
    private final Sheet sheet;
    private final Texts texts;
    private final Wording wording;

    public ChronicleText(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.wording = new Wording(texts);
    }

    /** The whole page: what it rests on, then the entries shown. */
    public void print(String name, Chronicle chronicle, List<Entry> shown) {
        head(name, chronicle, shown.size());
        entries(shown);
    }

    private void head(String name, Chronicle chronicle, int shown) {
        List<Annotated> docs = chronicle.articles();
        long outlets = docs.stream()
                .map(Annotated::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        sheet.line(
                0,
                sheet.in(
                        Style.STRONG,
                        texts.of(
                                "chronicle.head",
                                name,
                                texts.count("entries", shown),
                                texts.count("articles", docs.size()),
                                texts.count("outlets", (int) outlets))));
    }

    /** Entries by day. */
    public void entries(List<Entry> shown) {
        String day = null;
        Citation told = null;
        for (Entry entry : shown) {
            String date = entry.date() == null ? texts.of("undated") : entry.date();
            if (!date.equals(day)) {
                sheet.heading(date);
                day = date;
                told = null;
            }
            // Two happenings of one sentence: the sentence stands once.
            if (told == null || !told.equals(entry.what())) {
                sheet.hanging(2, 2, Sheet.clean(entry.what().exact()));
                told = entry.what();
            }
            entry(entry);
        }
    }

    private void entry(Entry entry) {
        StringBuilder coded = new StringBuilder(sheet.in(Style.STRONG, wording.who(entry)))
                .append("  [")
                .append(wording.type(entry.type()))
                .append(']');
        if (entry.status() != Status.ASSERTED) {
            coded.append(' ').append(sheet.in(Style.WARN, wording.status(entry.status())));
        }
        if (entry.saidBy() != null) {
            coded.append(' ').append(texts.of("said_by", Sheet.clean(entry.saidBy())));
        }
        if (entry.recalled()) {
            coded.append(' ').append(sheet.in(Style.WARN, texts.of("recalled")));
        }
        sheet.hanging(4, 6, coded.toString());
        sheet.hanging(4, 6, wording.counts(entry) + "  " + sheet.in(Style.PALE, "#" + shortId(entry)));
    }

    /** The first eight digits of an entry's id; commands take any beginning that is unique. */
    public static String shortId(Entry entry) {
        return entry.id().substring(0, Math.min(8, entry.id().length()));
    }
}
