package id.jejak.engine.correction;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Must-links and cannot-links over articles, for those who decide who is the same and which mentions tell one happening. Must-links come
 * first, then all else; nothing joins what a cannot-link parts, not even through others.
 */
public final class Bonds {
    /** No bond. */
    public static final Bonds NONE = new Bonds(Corrections.NONE);

    /** An entity of an article. */
    public record Place(String article, String entity) {}

    /** Two that are, or are not, one. */
    public record Bond<T>(T a, T b, boolean same) {}

    private final Corrections corrections;
    private final List<Bond<Place>> entities = new ArrayList<>();
    private final List<Bond<String>> events = new ArrayList<>();
    private final Set<Place> renamed = new HashSet<>();
    private final Set<Place> retyped = new HashSet<>();

    private Bonds(Corrections corrections) {
        this.corrections = corrections;
    }

    static Bonds of(Corrections corrections, List<Annotated> articles) {
        Bonds bonds = new Bonds(corrections);
        Set<String> named = corrections.named(Subject.ENTITY);
        Map<String, Place> places = named.isEmpty() ? Map.of() : places(articles, named);
        for (Corrections.Bound bound : corrections.links(Subject.ENTITY)) {
            Place a = places.get(bound.pair().a().mention());
            Place b = places.get(bound.pair().b().mention());
            if (a != null && b != null && !a.equals(b)) {
                bonds.entities.add(new Bond<>(a, b, bound.same()));
            }
        }
        for (Corrections.Bound bound : corrections.links(Subject.EVENT)) {
            bonds.events.add(
                    new Bond<>(bound.pair().a().mention(), bound.pair().b().mention(), bound.same()));
        }
        places.forEach((mention, place) -> {
            if (corrections.fix(Field.NAME, mention) != null) {
                bonds.renamed.add(place);
            }
            if (corrections.fix(Field.KIND, mention) != null) {
                bonds.retyped.add(place);
            }
        });
        return bonds;
    }

    private static Map<String, Place> places(List<Annotated> articles, Set<String> named) {
        Map<String, Place> places = new HashMap<>();
        for (Annotated doc : articles) {
            for (Entity entity : doc.entities()) {
                for (EntityMention mention : entity.mentions()) {
                    String id = doc.article().mentionId(mention.span(), EntityEditor.KIND);
                    if (named.contains(id)) {
                        places.put(id, new Place(doc.article().id(), entity.id()));
                    }
                }
            }
        }
        return places;
    }

    public boolean isEmpty() {
        return corrections.isEmpty();
    }

    /** Bonds between entities of articles. */
    public List<Bond<Place>> entities() {
        return List.copyOf(entities);
    }

    /** Bonds between event mentions, by mention id. */
    public List<Bond<String>> events() {
        return List.copyOf(events);
    }

    /** Whether the analyst gave this entity its name; it holds for all that are one with it. */
    public boolean renamed(String article, String entity) {
        return renamed.contains(new Place(article, entity));
    }

    /** Whether the analyst gave this entity its type. */
    public boolean retyped(String article, String entity) {
        return retyped.contains(new Place(article, entity));
    }

    /** Whether the analyst gave the event of this mention this field; her word comes before that of most reports. */
    public boolean fixed(Field field, @Nullable String mention) {
        return mention != null && corrections.fix(field, mention) != null;
    }

    /** Whether any event has this field from the analyst. */
    public boolean fixesAny(Field field) {
        return corrections.fixesAny(field);
    }
}
