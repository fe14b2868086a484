package id.jejak.app.export;

import java.io.IOException;
import java.io.Writer;

/** Where an export's files go. */
public interface ExportFiles {
    /** What a file holds. */
    interface Content {
        /** Writes all of it; lines end as the format wants. */
        void to(Writer out) throws IOException;
    }

    /** Writes one file whole; an older one of that name is replaced. */
    void write(String name, Content content) throws IOException;
}
