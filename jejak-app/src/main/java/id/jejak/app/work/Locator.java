package id.jejak.app.work;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds what an id names: an entry, by the beginning of its own id or of any of its mentions'; or {@code ARTICLE/v3} an event,
 * {@code ARTICLE/q1} a statement, {@code ARTICLE/e2} an entity, {@code ARTICLE/t4} the fourth time expression.
 */
public final class Locator {
    /** What was found. */
    public sealed interface Found permits FoundEntry, FoundEvent, FoundStatement, FoundEntity, FoundTime {}

    public record FoundEntry(Entry entry) implements Found {}

    public record FoundEvent(Annotated doc, Event event) implements Found {}

    public record FoundStatement(Annotated doc, Statement statement) implements Found {}

    public record FoundEntity(Annotated doc, Entity entity) implements Found {}

    public record FoundTime(Annotated doc, TimeExpression time) implements Found {}

    private Locator() {}

    /** Everything that an id names: none when it is unknown, several when its beginning is not unique. */
    public static List<Found> find(Chronicle chronicle, String id) {
        String wanted = id.startsWith("#") ? id.substring(1) : id;
        List<Found> found = new ArrayList<>();
        int slash = wanted.lastIndexOf('/');
        if (slash > 0) {
            String article = wanted.substring(0, slash);
            String local = wanted.substring(slash + 1);
            chronicle.articles().stream()
                    .filter(doc -> doc.article().id().equals(article))
                    .forEach(doc -> inside(doc, local, found));
        }
        if (!found.isEmpty() || wanted.isEmpty()) {
            return found;
        }
        String beginning = wanted.toLowerCase(Locale.ROOT);
        for (Entry entry : chronicle.entries()) {
            if (entry.id().startsWith(beginning)
                    || entry.mentions().stream()
                            .anyMatch(mention -> mention.id().startsWith(beginning))) {
                found.add(new FoundEntry(entry));
            }
        }
        return found;
    }

    private static void inside(Annotated doc, String id, List<Found> found) {
        doc.events().stream()
                .filter(event -> event.id().equals(id))
                .forEach(event -> found.add(new FoundEvent(doc, event)));
        doc.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .forEach(statement -> found.add(new FoundStatement(doc, statement)));
        doc.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .forEach(entity -> found.add(new FoundEntity(doc, entity)));
        if (id.matches("t[1-9]\\d{0,4}")) {
            int n = Integer.parseInt(id.substring(1));
            if (n <= doc.times().size()) {
                found.add(new FoundTime(doc, doc.times().get(n - 1)));
            }
        }
    }
}
