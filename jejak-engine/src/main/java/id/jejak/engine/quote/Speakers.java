package id.jejak.engine.quote;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Role;
import id.jejak.engine.entity.EntityIndex;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.quote.SmallWords.Head;
import id.jejak.engine.quote.SmallWords.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers who speaks and who is spoken of while an article is read, and names the source that a phrase means. */
final class Speakers {
    private final SmallWords words;
    private final Outlets outlets;
    private final EntityIndex index;
    private final List<Entity> entities;

    private @Nullable String person;
    private int personAt = -1;
    private @Nullable String speaker;
    private int speakerAt = -1;
    private @Nullable String group;
    private @Nullable String stateMedia;

    Speakers(SmallWords words, Outlets outlets, EntityIndex index, List<Entity> entities) {
        this.words = words;
        this.outlets = outlets;
        this.index = index;
        this.entities = entities;
    }

    /** Notes that a statement was attributed; {@code unknownPerson} where the name is a person's that no table or class gave away. */
    void spoke(String name, boolean unknownPerson, int sentence) {
        speaker = name;
        speakerAt = sentence;
        if (unknownPerson || isPerson(name)) {
            person = name;
            personAt = sentence;
        } else if (name.contains("; ")) {
            group = name;
        }
    }

    /** Notes the full name of media that the article elsewhere calls by its head alone ({@code media pemerintah Korea Utara}). */
    void fullMedia(String name) {
        if (stateMedia == null) {
            stateMedia = name;
        }
    }

    /** Notes that who spoke goes on to be reported. */
    void goesOn(int sentence) {
        speakerAt = Math.max(speakerAt, sentence);
    }

    /** Notes the person a sentence is about. */
    void about(String name, int sentence) {
        person = name;
        personAt = sentence;
    }

    /** Notes two or more named together, whom {@code keduanya}, {@code mereka} may mean. */
    void together(String names) {
        group = names;
    }

    /** Who {@code -nya}, or a passive without an agent, refers to: the last speaker, unless somebody else came up since; null when nobody did. */
    @Nullable
    String last() {
        return speakerAt >= personAt ? speaker : person;
    }

    /** The last speaker if no more than this many sentences back, or null. */
    @Nullable
    String recent(int sentence, int within) {
        return speakerAt >= 0 && sentence - speakerAt <= within ? speaker : null;
    }

    private boolean isPerson(String name) {
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PER && entity.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Who a phrase names: canonical name, joint sources joined by "; ", an unnamed source by its words; null where the text does not decide. */
    @Nullable
    String name(SentenceView view, Np np) {
        List<EntityIndex.Hit> hits = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = np.from(); i < np.until(); ) {
            EntityIndex.Hit hit = view.hit(i);
            if (hit != null && view.hitEnd(i) <= np.until()) {
                hits.add(hit);
                places.add(i);
                i = view.hitEnd(i);
            } else {
                i++;
            }
        }
        boolean points = words.is(view.lower(np.until() - 1), Kind.DEMONSTRATIVE);
        boolean named = !hits.isEmpty() && view.hitEnd(places.getLast()) == np.until() - 1;
        String persons =
                points && !named && words.head(view, np.from()) == Head.PERSON ? null : persons(view, np, hits, places);
        if (persons != null) {
            return persons;
        }
        Head head = words.head(view, np.from());
        if (head == Head.PRONOUN) {
            return person;
        }
        if (head == Head.SELF) {
            return null;
        }
        if (hits.isEmpty() && (head == Head.PLURAL || (view.lower(np.from()).equals("kedua") && group != null))) {
            return group;
        }
        if (points
                && (hits.isEmpty()
                        || (head == Head.PERSON
                                && places.get(0) > np.from()
                                && !words.is(view.lower(np.from()), Kind.BODY)
                                && !words.is(view.lower(np.from()), Kind.STATE)))) {
            return anaphor(view, np, head);
        }
        if (!hits.isEmpty() && places.get(0) == np.from()) {
            return joint(view, hits, places);
        }
        if (!hits.isEmpty()) {
            String body = body(view, np, head, hits, places);
            if (body != null) {
                return body;
            }
        } else {
            String office = office(view, np, null);
            if (office != null) {
                return office;
            }
            boolean single = np.until() <= np.from() + 2 && words.is(view.lower(np.until() - 1), Kind.SINGLE);
            if (single && person != null) {
                return person;
            }
            if (head == Head.PERSON && view.lower(np.until() - 1).endsWith("nya") && np.until() == np.from() + 1) {
                String noun = view.slice(np.from(), np.until());
                return person == null ? null : noun.substring(0, noun.length() - 3) + " " + person;
            }
        }
        return text(view, np, head);
    }

    private @Nullable String persons(SentenceView view, Np np, List<EntityIndex.Hit> hits, List<Integer> places) {
        Set<String> names = new LinkedHashSet<>();
        int lastPlace = -1;
        String first = null;
        for (int k = 0; k < hits.size(); k++) {
            if (hits.get(k).entity().type() != EntityType.PER) {
                continue;
            }
            String name = hits.get(k).entity().name();
            int place = places.get(k);
            if (first == null) {
                first = name;
                if (place > np.from()
                        && !view.capital(np.from())
                        && words.is(view.lower(np.from()), Kind.RELATION)
                        && place <= np.from() + 2) {
                    if (!laterPerson(hits, k)) {
                        return view.slice(np.from(), np.until());
                    }
                    first = null;
                    continue;
                }
                names.add(name);
            } else if (between(view, lastPlace, place)) {
                names.add(name);
            }
            lastPlace = place;
        }
        return names.isEmpty() ? null : String.join("; ", names);
    }

    private static boolean laterPerson(List<EntityIndex.Hit> hits, int k) {
        for (int i = k + 1; i < hits.size(); i++) {
            if (hits.get(i).entity().type() == EntityType.PER) {
                return true;
            }
        }
        return false;
    }

    /** Whether "dan" joins two names. */
    private static boolean between(SentenceView view, int from, int until) {
        for (int i = from; i < until; i++) {
            if (view.lower(i).equals("dan") || view.lower(i).equals("serta")) {
                return true;
            }
        }
        return false;
    }

    private String joint(SentenceView view, List<EntityIndex.Hit> hits, List<Integer> places) {
        Set<String> names = new LinkedHashSet<>();
        names.add(withDomain(view, hits.get(0), places.get(0)));
        for (int k = 1; k < hits.size(); k++) {
            if (between(view, places.get(k - 1), places.get(k))) {
                names.add(withDomain(view, hits.get(k), places.get(k)));
            }
        }
        return String.join("; ", names);
    }

    /** {@code Kelompok Hamas} is {@code Hamas} where the article has that name too. */
    private String bare(SentenceView view, String name, int place) {
        int blank = name.indexOf(' ');
        if (blank < 0 || !words.is(view.lower(place), Kind.BODY)) {
            return name;
        }
        String rest = name.substring(blank + 1);
        return entities.stream().anyMatch(entity -> entity.name().equals(rest)) ? rest : name;
    }

    /** {@code Kompas.id}: a name goes on with the domain that is glued to it. */
    private String withDomain(SentenceView view, EntityIndex.Hit hit, int place) {
        String name = bare(view, hit.entity().name(), place);
        int dot = view.hitEnd(place);
        boolean domain = view.is(dot, '.')
                && words.is(view.lower(dot + 1), Kind.DOMAIN)
                && view.span(dot, dot + 1).end() == view.span(dot + 1, dot + 2).start()
                && view.slice(place, dot).equals(name);
        if (!domain) {
            return name;
        }
        String full = name + "." + view.lower(dot + 1);
        Outlets.Outlet outlet = outlets.byName(full);
        return outlet != null ? outlet.name() : full;
    }

    /** A head noun with the name of a body or state behind it. */
    private @Nullable String body(
            SentenceView view, Np np, @Nullable Head head, List<EntityIndex.Hit> hits, List<Integer> places) {
        String first = view.lower(np.from());
        Entity entity = hits.get(0).entity();
        if (words.is(first, Kind.STATE) && places.get(0) <= np.from() + (first.equals("pihak") ? 1 : 2)) {
            return joint(view, hits, places);
        }
        if (head == Head.DOCUMENT) {
            Np rest = rest(view, np);
            return rest == null ? null : name(view, rest);
        }
        if (head == Head.MEDIA || words.is(first, Kind.BODY)) {
            for (int k = hits.size() - 1; k >= 0; k--) {
                Entity last = hits.get(k).entity();
                if (last.type() == EntityType.ORG || outlets.byName(last.name()) != null) {
                    return withDomain(view, hits.get(k), places.get(k));
                }
            }
            return null;
        }
        return office(view, np, entity);
    }

    /** The person who holds an office that the phrase names, the last mentioned before it, or null. */
    private @Nullable String office(SentenceView view, Np np, @Nullable Entity owner) {
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

    private static boolean sameHead(String phrase, String office) {
        return office.startsWith(phrase) && office.charAt(phrase.length()) == ' ';
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

    /** {@code presiden itu}, {@code kantor berita tersebut}. */
    private @Nullable String anaphor(SentenceView view, Np np, @Nullable Head head) {
        if (head == Head.POST || head == Head.DOCUMENT) {
            return view.slice(np.from(), np.until());
        }
        String first = view.lower(np.from());
        if (head == Head.MEDIA || words.is(first, Kind.BODY) || words.is(first, Kind.STATE)) {
            boolean state = words.is(first, Kind.STATE);
            return lastBody(view.span(np.from(), np.until()).start(), state, head == Head.MEDIA);
        }
        Np bare = new Np(np.from(), np.until() - 1);
        String office = bare.until() > bare.from() ? office(view, bare, null) : null;
        return office != null ? office : person;
    }

    private @Nullable String lastBody(int before, boolean state, boolean media) {
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

    /** Whose report it is: the part behind {@code laporan}, {@code pernyataan dari}; null where that names nobody. */
    private @Nullable Np rest(SentenceView view, Np np) {
        int at = np.from() + 1;
        while (at < np.until()
                && (view.lower(at).equals("dari")
                        || (words.head(view, at) == Head.DOCUMENT && view.hit(at) == null)
                        || view.lower(at).equals("resmi")
                        || view.lower(at).equals("angka")
                        || view.lower(at).equals("hasil"))) {
            at++;
        }
        if (at >= np.until()) {
            return null;
        }
        Head inner = words.head(view, at);
        EntityIndex.Hit hit = view.hit(at);
        boolean named = hit != null && hit.entity().type() == EntityType.ORG;
        return named || inner == Head.MEDIA || inner == Head.PERSON ? new Np(at, np.until()) : null;
    }

    /** An unnamed source by its words; a report of media is the media's. */
    private @Nullable String text(SentenceView view, Np np, @Nullable Head head) {
        int from = np.from();
        if (head == Head.DOCUMENT) {
            Np rest = rest(view, np);
            if (rest != null) {
                return name(view, rest);
            }
        }
        if (view.lower(from).equals("pihak") && np.until() - from > 1) {
            from++;
        }
        String slice = view.slice(from, np.until());
        if (head == Head.MEDIA
                && stateMedia != null
                && stateMedia.toLowerCase(Locale.ROOT).startsWith(slice.toLowerCase(Locale.ROOT) + " ")) {
            return stateMedia;
        }
        Outlets.Outlet outlet = outlets.byName(slice);
        if (outlet != null) {
            return outlet.name();
        }
        String person = head == null && view.capital(from)
                ? partOfName(slice, view.span(from, np.until()).start())
                : null;
        return person != null ? person : slice;
    }

    /** The person last mentioned before an offset whose name holds these words, or null. */
    private @Nullable String partOfName(String words, int before) {
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

    /** Whether a source is one that passes words on: an outlet, agency or broadcaster. */
    boolean isMedia(SentenceView view, Np np, String name) {
        return words.head(view, np.from()) == Head.MEDIA
                || outlets.byName(name) != null
                || view.lower(np.from()).equals("media");
    }
}
