package id.jejak.app.export;

import id.jejak.app.print.Sheet;
import id.jejak.app.print.Wording;
import id.jejak.app.text.Texts;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Status;
import java.util.HashMap;
import java.util.Map;

/** The chronicle as a Markdown document, with its articles listed below. */
public final class MarkdownExport {
    private MarkdownExport() {}

    /** The document of a chronicle. */
    public static String of(Chronicle chronicle, String name, Texts texts) {
        Wording wording = new Wording(texts);
        StringBuilder out = new StringBuilder("# ").append(escape(name)).append('\n');
        Map<String, Annotated> docs = new HashMap<>();
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
        String day = null;
        for (Entry entry : chronicle.entries()) {
            String date = wording.day(entry.date());
            if (!date.equals(day)) {
                out.append("\n## ").append(escape(date)).append("\n\n");
                day = date;
            }
            out.append("- ").append(escape(entry.what().exact()));
            Annotated doc = docs.get(entry.what().article());
            if (doc != null) {
                out.append(" — ").append(escape(wording.article(doc)));
            }
            out.append("  \n  **").append(escape(wording.who(entry))).append("** ");
            out.append(escape("[" + wording.type(entry.type()) + "]"));
            if (entry.status() != Status.ASSERTED) {
                out.append(" *").append(escape(wording.status(entry.status()))).append('*');
            }
            out.append("  \n  ").append(escape(wording.counts(entry)));
            out.append(" `").append(entry.id()).append("`\n");
        }
        out.append("\n## ").append(texts.of("export.articles")).append("\n\n");
        for (Annotated doc : chronicle.articles()) {
            String title = doc.article().title();
            String url = doc.article().origin().url();
            out.append("- ").append(escape(wording.article(doc)));
            out.append(title == null ? "" : ": " + escape(title));
            out.append(url == null ? "" : " — " + escape(url)).append('\n');
        }
        return out.toString();
    }

    /** Text in which nothing is taken for markup. */
    private static String escape(String text) {
        return Sheet.clean(text)
                .replaceAll("([\\\\`*_{}\\[\\]<>#|~!])", "\\\\$1")
                .replaceAll("&(?=#|\\w)", "&amp;");
    }
}
