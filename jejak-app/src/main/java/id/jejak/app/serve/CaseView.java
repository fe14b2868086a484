package id.jejak.app.serve;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pages show: one case as it stood when the server started. */
public final class CaseView {
    private final String name;
    private final Chronicle chronicle;
    private final Map<String, Annotated> articles = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A view of a case's chronicle under its name. */
    public CaseView(String name, Chronicle chronicle) {
        this.name = name;
        this.chronicle = chronicle;
        chronicle.articles().forEach(doc -> articles.put(doc.article().id(), doc));
        chronicle.entries().forEach(entry -> entries.put(entry.id(), entry));
    }

    public String name() {
        return name;
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** The article of an id, or null. */
    public @Nullable Annotated article(String id) {
        return articles.get(id);
    }

    /** The entry of an id, or null. */
    public @Nullable Entry entry(String id) {
        return entries.get(id);
    }
}
