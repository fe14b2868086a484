package id.jejak.engine.quote;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Role;
import id.jejak.engine.entity.EntityIndex;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.quote.SmallWords.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks up who is meant among the entities of an article: the holder of an office, the body last named, the owner of a short name. */
final class Holders {
    /** Shortest beginning of a name that may stand for it. */
    private static final int SHORT = 4;

    private final SmallWords words;
    private final Outlets outlets;
    private final EntityIndex index;
    private final List<Entity> entities;

    Holders(SmallWords words, Outlets outlets, EntityIndex index, List<Entity> entities) {
        this.words = words;
        this.outlets = outlets;
        this.index = index;
        this.entities = entities;
    }

    /** The person who holds an office that the phrase names, the last mentioned before it, or null. */
    @Nullable
    String office(SentenceView view, Np np, @Nullable Entity owner) {
        int from = np.from();
        while (from + 1 < np.until() && words.is(view.lower(from), Kind.HONORIFIC)) {
            from++;
        }
        String phrase = view.slice(from, np.until()).toLowerCase(Locale.ROOT);
        phrase = words.is(phrase, Kind.PRESIDENT) ? "presiden" : phrase;
        int before = view.span(np.from(), np.until()).start();
        String best = null;
        int bestAt = -1;
        for (Entity entity : entities) {
            if (entity.type() != EntityType.PER) {
                continue;
            }
            for (Role role : entity.roles()) {
                String office = role.office().toLowerCase(Locale.ROOT);
                boolean fits = owner == null
                        ? phrase.equals(office) || sameHead(phrase, office)
                        : phrase.startsWith(office) && (owner.name().equals(role.of()) || role.of() == null);
                if (!fits) {
                    continue;
                }
                int at = lastMention(entity, before);
                if (at > bestAt) {
                    bestAt = at;
                    best = entity.name();
                }
            }
        }
        return best;
    }

    /** Whether a person is known to hold an office and it is another than the one that begins with a word. */
    boolean holdsAnother(String name, String first) {
        if (!words.is(first, Kind.SINGLE)) {
            return false;
        }
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PER && entity.name().equals(name)) {
                return !entity.roles().isEmpty()
                        && entity.roles().stream()
                                .noneMatch(role ->
                                        role.office().toLowerCase(Locale.ROOT).startsWith(first));
            }
        }
        return false;
    }

    private static boolean sameHead(String phrase, String office) {
        return office.startsWith(phrase) && office.charAt(phrase.length()) == ' ';
    }

    /** The body, or state, last named before an offset; a medium where {@code media}. */
    @Nullable
    String lastBody(int before, boolean state, boolean media) {
        List<EntityIndex.Hit> all = index.all();
        int lo = 0;
        int hi = all.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (all.get(mid).span().start() < before) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        for (int i = lo - 1; i >= 0; i--) {
            Entity entity = all.get(i).entity();
            if (state
                    ? entity.type() == EntityType.GPE
                    : entity.type() == EntityType.ORG && (!media || outlets.byName(entity.name()) != null)) {
                return entity.name();
            }
        }
        return null;
    }

    /** The person last mentioned before an offset whose name holds these words, or null. */
    @Nullable
    String partOfName(String words, int before) {
        String best = null;
        int bestAt = -1;
        for (Entity entity : entities) {
            boolean fits = entity.type() == EntityType.PER && (" " + entity.name() + " ").contains(" " + words + " ");
            int at = fits ? lastMention(entity, before) : -1;
            if (at > bestAt) {
                bestAt = at;
                best = entity.name();
            }
        }
        return best;
    }

    /** The only person mentioned before an offset with a name of which a word begins with this one ({@code Alek}, Aleksander), or null. */
    @Nullable
    String shortened(String word, int before) {
        if (word.length() < SHORT || word.indexOf(' ') >= 0) {
            return null;
        }
        String only = null;
        for (Entity entity : entities) {
            boolean fits = entity.type() == EntityType.PER
                    && (" " + entity.name()).contains(" " + word)
                    && lastMention(entity, before) >= 0;
            if (fits && only != null) {
                return null;
            }
            only = fits ? entity.name() : only;
        }
        return only;
    }

    /** The body a person of this article holds an office of, the last that is named; null where none is. */
    @Nullable
    String bodyOf(String name) {
        String body = null;
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PER && entity.name().equals(name)) {
                for (Role role : entity.roles()) {
                    String of = role.of();
                    body = of != null && isBody(of) ? of : body;
                }
            }
        }
        return body;
    }

    private boolean isBody(String name) {
        return entities.stream()
                .anyMatch(entity ->
                        entity.type() == EntityType.ORG && entity.name().equals(name));
    }

    private static int lastMention(Entity entity, int before) {
        int at = -1;
        for (var mention : entity.mentions()) {
            if (mention.span().start() < before) {
                at = mention.span().start();
            }
        }
        return at;
    }
}
