package id.jejak.engine.entity;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds an article's entities by place and by id. Built once per article; lookups are logarithmic in the mentions. */
public final class EntityIndex {
    /** One mention with its entity. */
    public record Hit(EntityMention mention, Entity entity) {
        public Span span() {
            return mention.span();
        }
    }

    private final List<Hit> hits;
    private final Map<String, Entity> byId = new HashMap<>();

    private EntityIndex(List<Hit> hits) {
        this.hits = hits;
    }

    /** The index of the names of an article, metonyms among them; descriptions and pronouns stand in {@link #withReferences}. */
    public static EntityIndex of(Annotated doc) {
        return of(doc, false);
    }

    /** The index of names, descriptions and pronouns. */
    public static EntityIndex withReferences(Annotated doc) {
        return of(doc, true);
    }

    private static EntityIndex of(Annotated doc, boolean references) {
        List<Hit> hits = new ArrayList<>();
        for (Entity entity : doc.entities()) {
            for (EntityMention mention : entity.mentions()) {
                if (references || mention.isName()) {
                    hits.add(new Hit(mention, entity));
                }
            }
        }
        // Outer mentions before the ones nested in them.
        hits.sort(Comparator.comparingInt((Hit hit) -> hit.span().start())
                .thenComparingInt(hit -> -hit.span().end()));
        EntityIndex index = new EntityIndex(List.copyOf(hits));
        doc.entities().forEach(entity -> index.byId.put(entity.id(), entity));
        return index;
    }

    /** Mentions that lie wholly inside a span, by start, outer before nested. */
    public List<Hit> in(Span span) {
        List<Hit> found = new ArrayList<>();
        for (int i = firstFrom(span.start());
                i < hits.size() && hits.get(i).span().start() < span.end();
                i++) {
            if (span.contains(hits.get(i).span())) {
                found.add(hits.get(i));
            }
        }
        return found;
    }

    /** The longest mention that begins at an offset, or null. */
    public @Nullable Hit startingAt(int offset) {
        int i = firstFrom(offset);
        return i < hits.size() && hits.get(i).span().start() == offset ? hits.get(i) : null;
    }

    /**
     * The entities that words refer to: one for a name, a description or a pronoun, two for {@code keduanya}, none where the text
     * does not decide.
     *
     * @param span the words, no more and no less; for {@code katanya} the suffix alone
     */
    public List<Entity> meantBy(Span span) {
        List<Entity> meant = new ArrayList<>();
        for (int i = firstFrom(span.start());
                i < hits.size() && hits.get(i).span().start() == span.start();
                i++) {
            if (hits.get(i).span().equals(span)) {
                meant.add(hits.get(i).entity());
            }
        }
        return meant;
    }

    /** The last mention that ends at or before an offset and begins at or after another, or null. */
    public @Nullable Hit lastBetween(int from, int until) {
        Hit last = null;
        for (int i = firstFrom(from); i < hits.size() && hits.get(i).span().start() < until; i++) {
            if (hits.get(i).span().end() <= until) {
                last = hits.get(i);
            }
        }
        return last;
    }

    /** The entity of an id, or null. */
    public @Nullable Entity byId(String id) {
        return byId.get(id);
    }

    /** All mentions, by start, outer before nested. */
    public List<Hit> all() {
        return hits;
    }

    private int firstFrom(int offset) {
        int lo = 0;
        int hi = hits.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (hits.get(mid).span().start() < offset) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }
}
