package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The chronicle for a person: by day, each sentence once, below it what is coded of it and who witnesses it. */
public final class ChronicleText {
    private static final int FEW = 4;

    private final Sheet sheet;
    private final Texts texts;
    private final Wording wording;
    private final Map<String, String> published = new HashMap<>();

    public ChronicleText(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.wording = new Wording(texts);
    }

    /** The whole page: what it rests on, then the entries shown. */
    public void print(String name, Chronicle chronicle, List<Entry> shown) {
        for (Annotated doc : chronicle.articles()) {
            String day = doc.published().date() == null
                    ? ""
                    : String.valueOf(doc.published().date());
            published.put(doc.article().id(), day);
        }
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
        long unnamed = docs.stream().filter(doc -> doc.outlet() == null).count();
        sheet.line(
                0,
                sheet.in(
                        Style.STRONG,
                        texts.of(
                                "chronicle.head",
                                name,
                                texts.count("entries", shown),
                                texts.count("articles", docs.size()),
                                texts.count("outlets", (int) outlets)
                                        + (unnamed == 0 ? "" : " " + texts.of("chronicle.unnamed", unnamed)))));
    }

    /** Entries by day; of one day's entries those that rest on one sentence stand together below it. */
    public void entries(List<Entry> shown) {
        Map<String, Map<Citation, List<Entry>>> days = new LinkedHashMap<>();
        for (Entry entry : shown) {
            days.computeIfAbsent(wording.day(entry.date()), day -> new LinkedHashMap<>())
                    .computeIfAbsent(entry.what(), what -> new ArrayList<>())
                    .add(entry);
        }
        days.forEach((day, sentences) -> {
            sheet.heading(day);
            sentences.forEach((what, entries) -> {
                sheet.hanging(2, 2, Sheet.clean(what.exact()));
                entries.forEach(this::entry);
            });
        });
    }

    private void entry(Entry entry) {
        StringBuilder coded = new StringBuilder(sheet.in(Style.STRONG, wording.who(entry)))
                .append(" [")
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
        sheet.hanging(
                4,
                6,
                wording.counts(entry) + " · "
                        + sheet.in(Style.PALE, reported(entry) + articles(entry) + " #" + shortId(entry)));
    }

    /** Of an entry without a date the first day that it was reported on, so that a reader can place it. */
    private String reported(Entry entry) {
        if (entry.date() != null) {
            return "";
        }
        return entry.mentions().stream()
                .map(mention -> published.getOrDefault(mention.trigger().article(), ""))
                .filter(day -> !day.isEmpty())
                .min(Comparator.naturalOrder())
                .map(day -> texts.of("reported", day) + " · ")
                .orElse("");
    }

    /** Ids of the articles that report it, while they are few. */
    private static String articles(Entry entry) {
        List<String> ids = entry.mentions().stream()
                .map(mention -> mention.trigger().article())
                .distinct()
                .toList();
        return ids.size() > FEW ? String.join(", ", ids.subList(0, FEW)) + ", …" : String.join(", ", ids);
    }

    /** The first eight digits of an entry's id; commands take any beginning that is unique. */
    public static String shortId(Entry entry) {
        return entry.id().substring(0, Math.min(8, entry.id().length()));
    }
}
