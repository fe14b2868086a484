package id.jejak.app.export;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.CodePoints;
import id.jejak.engine.document.Span;
import id.jejak.engine.witness.Range;
import id.jejak.engine.witness.Source;
import id.jejak.engine.witness.Testimony;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** One row an entry (RFC 4180). Items of a list are parted by {@code "; "}; mentions are {@code article[start-end]} in code points. */
public final class CsvExport {
    private static final List<String> COLUMNS = List.of(
            "id",
            "date",
            "type",
            "mode",
            "contexts",
            "actors",
            "recipients",
            "objects",
            "place",
            "status",
            "said_by",
            "recalled",
            "articles",
            "outlets",
            "witnesses_min",
            "witnesses_max",
            "parties_min",
            "parties_max",
            "third_min",
            "third_max",
            "origins",
            "claimants",
            "rejecters",
            "checkers",
            "what",
            "what_article",
            "mentions");

    private CsvExport() {}

    /** The table of a chronicle's entries. */
    public static String of(Chronicle chronicle) {
        Map<String, CodePoints> points = new HashMap<>();
        chronicle.articles().forEach(doc -> points.put(doc.article().id(), CodePoints.of(doc.text())));
        StringBuilder out = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(COLUMNS.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            for (Entry entry : chronicle.entries()) {
                printer.printRecord(row(entry, points));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string builder does not fail", e);
        }
        return out.toString();
    }

    private static Object[] row(Entry entry, Map<String, CodePoints> points) {
        Testimony testimony = entry.testimony();
        Range all = testimony == null ? null : testimony.witnesses();
        Range parties = testimony == null ? null : testimony.parties();
        Range third = testimony == null ? null : testimony.third();
        List<String> origins = testimony == null
                ? List.of()
                : testimony.origins().stream().map(Source::name).toList();
        return new Object[] {
            entry.id(),
            Cells.safe(entry.date()),
            entry.type().name(),
            Cells.safe(entry.mode()),
            Cells.join(entry.contexts()),
            Cells.join(entry.actors()),
            Cells.join(entry.recipients()),
            Cells.join(entry.objects().stream().map(Entry.Thing::text).toList()),
            Cells.safe(entry.place()),
            entry.status().label(),
            Cells.safe(entry.saidBy()),
            entry.recalled(),
            entry.articles(),
            entry.outlets(),
            min(all),
            max(all),
            min(parties),
            max(parties),
            min(third),
            max(third),
            Cells.join(origins),
            Cells.join(entry.claimants()),
            Cells.join(entry.rejecters()),
            Cells.join(entry.checkers()),
            Cells.safe(entry.what().exact()),
            Cells.safe(entry.what().article()),
            Cells.join(entry.mentions().stream()
                    .map(mention -> mention.trigger().article()
                            + range(
                                    points.get(mention.trigger().article()),
                                    mention.trigger().span()))
                    .toList())
        };
    }

    private static String range(@Nullable CodePoints points, Span span) {
        return points == null ? "" : "[" + points.fromUtf16(span.start()) + "-" + points.fromUtf16(span.end()) + "]";
    }

    private static String min(@Nullable Range range) {
        return range == null ? "" : Integer.toString(range.min());
    }

    private static String max(@Nullable Range range) {
        return range == null ? "" : Integer.toString(range.max());
    }
}
