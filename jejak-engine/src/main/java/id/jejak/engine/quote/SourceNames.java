package id.jejak.engine.quote;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
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

/** Names the source that a phrase means: a canonical name, joint sources, a holder of an office, an unnamed source by its words. */
final class SourceNames {
    private final SmallWords words;
    private final Outlets outlets;
    private final List<Entity> entities;
    private final Speakers speakers;
    private final Holders holders;

    SourceNames(SmallWords words, Outlets outlets, EntityIndex index, List<Entity> entities, Speakers speakers) {
        this.words = words;
        this.outlets = outlets;
        this.entities = entities;
        this.speakers = speakers;
        holders = new Holders(words, outlets, index, entities);
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
        String apposed = apposed(view, np, hits);
        if (apposed != null) {
            return apposed;
        }
        boolean points = words.is(view.lower(np.until() - 1), Kind.DEMONSTRATIVE);
        int named0 = hits.isEmpty() ? -1 : view.hitEnd(places.getLast());
        boolean named = named0 >= 0 && (named0 == np.until() - 1 || (view.is(named0, ')') && named0 == np.until() - 2));
        if (points
                && named
                && words.is(view.lower(np.from()), Kind.RELATION)
                && hits.getLast().entity().type() == EntityType.PER
                && places.get(0) > np.from()) {
            // "Putra sulung Gubernur Budi ini": told of somebody else, whom the text spoke of before.
            String told = speakers.person();
            return hits.stream().anyMatch(hit -> hit.entity().name().equals(told)) ? null : told;
        }
        String persons =
                points && !named && words.head(view, np.from()) == Head.PERSON ? null : persons(view, np, hits, places);
        if (persons != null) {
            return persons;
        }
        Head head = words.head(view, np.from());
        if (head == Head.PRONOUN) {
            return speakers.person();
        }
        if (view.lower(np.from()).equals("pihaknya")) {
            String last = speakers.last(view.index);
            String body = last == null ? null : holders.bodyOf(last);
            return body != null ? body : last;
        }
        if (head == Head.DOCUMENT
                && points
                && hits.isEmpty()
                && np.until() == np.from() + 2
                && words.is(view.lower(np.from()), Kind.REFERS)) {
            // "Pernyataan ini membantah ...": whoever made it.
            String last = speakers.last(view.index);
            return last != null ? last : view.slice(np.from(), np.until());
        }
        if (head == Head.SELF) {
            return null;
        }
        if (hits.isEmpty()
                && (head == Head.PLURAL || (view.lower(np.from()).equals("kedua") && speakers.group() != null))) {
            return speakers.group();
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
            String office = holders.office(view, np, null);
            if (office != null) {
                return office;
            }
            boolean single = np.until() <= np.from() + 2 && words.is(view.lower(np.until() - 1), Kind.SINGLE);
            if (single && speakers.person() != null) {
                return speakers.person();
            }
            if (head == Head.PERSON && view.lower(np.until() - 1).endsWith("nya") && np.until() == np.from() + 1) {
                String noun = view.slice(np.from(), np.until());
                return speakers.person() == null
                        ? null
                        : noun.substring(0, noun.length() - 3) + " " + speakers.person();
            }
        }
        return text(view, np, head);
    }

    /** {@code Kepala Dinas Pasar, Kompol Budi Santoso}: the name behind the comma where no table knows it, without its ranks; null else. */
    private @Nullable String apposed(SentenceView view, Np np, List<EntityIndex.Hit> hits) {
        if (words.head(view, np.from()) != Head.PERSON
                || hits.stream().anyMatch(hit -> hit.entity().type() == EntityType.PER)) {
            return null;
        }
        int at = np.until() - 1;
        while (at > np.from() && view.capital(at) && view.hit(at) == null) {
            at--;
        }
        if (!view.comma(at) || at + 1 >= np.until()) {
            return null;
        }
        at++;
        while (at + 1 < np.until() && (words.is(view.lower(at), Kind.RANK) || view.is(at, '.'))) {
            at++;
        }
        return view.slice(at, np.until());
    }

    /** Whether a name is a person's of this article. */
    boolean isPerson(String name) {
        return speakers.isPerson(name);
    }

    /** Whether a source is one that passes words on: an outlet, agency or broadcaster. */
    boolean isMedia(SentenceView view, Np np, String name) {
        return words.head(view, np.from()) == Head.MEDIA
                || outlets.byName(name) != null
                || view.lower(np.from()).equals("media");
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
        return holders.office(view, np, entity);
    }

    /** {@code presiden itu}, {@code kantor berita tersebut}. */
    private @Nullable String anaphor(SentenceView view, Np np, @Nullable Head head) {
        if (head == Head.POST || head == Head.DOCUMENT) {
            return view.slice(np.from(), np.until());
        }
        String first = view.lower(np.from());
        if (head == Head.MEDIA || words.is(first, Kind.BODY) || words.is(first, Kind.STATE)) {
            boolean state = words.is(first, Kind.STATE);
            return holders.lastBody(view.span(np.from(), np.until()).start(), state, head == Head.MEDIA);
        }
        Np bare = new Np(np.from(), np.until() - 1);
        String office = bare.until() > bare.from() ? holders.office(view, bare, null) : null;
        return office != null ? office : speakers.person(name -> !holders.holdsAnother(name, first));
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
        String full = speakers.stateMedia();
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
                && full != null
                && full.toLowerCase(Locale.ROOT).startsWith(slice.toLowerCase(Locale.ROOT) + " ")) {
            return full;
        }
        Outlets.Outlet outlet = outlets.byName(slice);
        if (outlet != null) {
            return outlet.name();
        }
        String person = head == null && view.capital(from)
                ? holders.partOfName(slice, view.span(from, np.until()).start())
                : null;
        if (person == null && head == null && view.capital(from)) {
            person = holders.shortened(slice, view.span(from, np.until()).start());
        }
        if (person == null && head == null && !view.capital(from) && np.until() == from + 1) {
            person = holders.partOfName(
                    Character.toUpperCase(slice.charAt(0)) + slice.substring(1),
                    view.span(from, from + 1).start());
        }
        return person != null ? person : slice;
    }
}
