package id.jejak.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 in UTF-8 behind a byte order mark, without which Excel takes it for another encoding. */
final class CsvFile {
    private static final char MARK = '\ufeff';

    private final CSVPrinter printer;

    private CsvFile(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Writes the rows of a table. */
    interface Rows {
        void to(CsvFile file) throws IOException;
    }

    /** A file's content with these columns. */
    static ExportFiles.Content of(List<String> columns, Rows rows) {
        return out -> {
            out.write(MARK);
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader(columns.toArray(String[]::new))
                    .get();
            // Not closed: the writer belongs to the caller.
            CSVPrinter printer = new CSVPrinter(unclosed(out), format);
            rows.to(new CsvFile(printer));
            printer.flush();
        };
    }

    private static Appendable unclosed(Writer out) {
        return out;
    }

    /** One row; null is an empty cell, text is guarded by {@link Cells#safe}. */
    void row(@Nullable Object... cells) throws IOException {
        Object[] safe = new Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
            safe[i] = cells[i] instanceof String text ? Cells.safe(text) : cells[i] == null ? "" : cells[i];
        }
        printer.printRecord(safe);
    }
}
