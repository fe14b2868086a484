package id.jejak.app.export;

import id.jejak.app.print.Sheet;
import id.jejak.app.print.Wording;
import id.jejak.app.text.Texts;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Entries with a day as all-day events of a calendar (RFC 5545). Entries without a day, or with a month or year alone, have no place in a
 * calendar and are left out.
 *
 * <p>{@code DTSTAMP} is the last day of publication, since the same chronicle must give the same bytes.
 */
public final class CalendarExport {
    private static final int MAX_OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    private CalendarExport() {}

    /** The calendar of a chronicle. */
    public static String of(Chronicle chronicle, String name, Texts texts) {
        CalendarExport export = new CalendarExport();
        Wording wording = new Wording(texts);
        Map<String, Annotated> docs = new HashMap<>();
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
        LocalDate last = chronicle.articles().stream()
                .map(doc -> doc.published().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        export.line("BEGIN:VCALENDAR");
        export.line("VERSION:2.0");
        export.line("PRODID:-//Jejak//jejak//ID");
        export.line("X-WR-CALNAME:" + escape(name));
        for (Entry entry : chronicle.entries()) {
            if (entry.date() != null && entry.date().length() == 10) {
                export.event(entry, LocalDate.parse(entry.date()), last, wording, docs);
            }
        }
        export.line("END:VCALENDAR");
        return export.out.toString();
    }

    private void event(Entry entry, LocalDate day, LocalDate stamp, Wording wording, Map<String, Annotated> docs) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.id() + "@jejak");
        line("DTSTAMP:" + compact(stamp) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + compact(day));
        line("DTEND;VALUE=DATE:" + compact(day.plusDays(1)));
        line("SUMMARY:" + escape(wording.who(entry) + " [" + wording.type(entry.type()) + "]"));
        Annotated doc = docs.get(entry.what().article());
        line("DESCRIPTION:"
                + escape(entry.what().exact() + (doc == null ? "" : " — " + wording.article(doc)) + " | "
                        + wording.counts(entry)));
        if (entry.place() != null) {
            line("LOCATION:" + escape(entry.place()));
        }
        line("CATEGORIES:" + entry.type().name());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String compact(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String escape(String text) {
        return Sheet.clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Appends a line, folded so that none is longer than 75 octets and no character is split. */
    private void line(String line) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            String piece = Character.toString(point);
            int octets = piece.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > MAX_OCTETS) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(piece);
            used += octets;
            i += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
