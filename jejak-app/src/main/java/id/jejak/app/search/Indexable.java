package id.jejak.app.search;

import id.jejak.app.json.DocumentJson;
import id.jejak.engine.document.Annotated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the index reads of an article: its document {@code jejak/1} (docs/format/json.md) and the text that the document's offsets count in.
 *
 * @param id the article's id
 * @param title title as the input gave it, else its headline, or null
 * @param outlet the outlet, or null
 * @param published day of publication, or null
 * @param text canonical text
 * @param passages one for each sentence, in order
 * @param whole who is named, who speaks, what happens in all of it
 */
public record Indexable(
        String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published,
        String text,
        List<Passage> passages,
        Told whole) {
    public Indexable {
        passages = List.copyOf(passages);
    }

    /**
     * A sentence.
     *
     * @param start code point it starts at
     * @param end code point it ends at
     * @param words its words as they stand
     * @param told who is named, who speaks, what happens in it
     */
    record Passage(int start, int end, String words, Told told) {}

    /** An article as analysed. */
    public static Indexable of(Annotated doc) {
        return of(DocumentJson.of(doc), doc.text(), doc.article().title());
    }

    /** An article as its document tells of it. */
    public static Indexable of(JsonNode document, String text, @Nullable String title) {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        int atPoint = 0;
        for (JsonNode sentence : document.path("sentences")) {
            int start = sentence.path("start").intValue();
            int end = sentence.path("end").intValue();
            // Sentences stand in order, so that the text is walked through once.
            int from = text.offsetByCodePoints(at, start - atPoint);
            at = text.offsetByCodePoints(from, end - start);
            atPoint = end;
            passages.add(new Passage(start, end, text.substring(from, at), new Told()));
        }
        Told whole = new Told();
        for (JsonNode entity : document.path("entities")) {
            each(passages, whole, entity.path("mentions"), told -> told.name(entity));
            each(passages, whole, entity.path("references"), told -> told.name(entity));
        }
        for (JsonNode statement : document.path("statements")) {
            in(passages, whole, statement.path("content"), told -> told.say(statement));
        }
        for (JsonNode event : document.path("events")) {
            in(passages, whole, event.path("trigger"), told -> told.happen(event));
        }
        String published = document.path("published").path("value").stringValue(null);
        return new Indexable(
                document.path("id").stringValue(),
                title == null ? headline(document, passages) : title,
                document.path("origin").path("outlet").stringValue(null),
                published == null ? null : LocalDate.parse(published.substring(0, 10)),
                text,
                passages,
                whole);
    }

    private static void each(List<Passage> passages, Told whole, JsonNode spans, Consumer<Told> say) {
        spans.forEach(span -> in(passages, whole, span, say));
    }

    /** Says something of the whole and of each passage that a span touches. */
    private static void in(List<Passage> passages, Told whole, JsonNode span, Consumer<Told> say) {
        say.accept(whole);
        int start = span.path("start").intValue();
        int end = span.path("end").intValue();
        for (int n = first(passages, start);
                n < passages.size() && passages.get(n).start() < end;
                n++) {
            say.accept(passages.get(n).told());
        }
    }

    /** Number of the first passage that ends after an offset. */
    private static int first(List<Passage> passages, int offset) {
        int lo = 0;
        int hi = passages.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (passages.get(mid).end() <= offset) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    private static @Nullable String headline(JsonNode document, List<Passage> passages) {
        for (JsonNode line : document.path("lines")) {
            if (line.path("kind").stringValue("").equals("headline")) {
                int n = first(passages, line.path("start").intValue());
                return n < passages.size()
                                && passages.get(n).start() < line.path("end").intValue()
                        ? passages.get(n).words()
                        : null;
            }
        }
        return null;
    }
}
