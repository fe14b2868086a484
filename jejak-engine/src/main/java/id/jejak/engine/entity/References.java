package id.jejak.engine.entity;

import id.jejak.engine.document.EntityMention.Kind;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Quotation;
import id.jejak.engine.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins descriptions and pronouns to the entities named before them: {@code pemimpin Korea Utara}, {@code negara itu},
 * {@code dia}, {@code katanya}, {@code keduanya}. One pass in text order. A person is meant who was the last subject, that is
 * the first one named in its clause; where two persons stand in that place, or none is near, nothing is said.
 */
final class References {
    /** How many sentences back a reference reaches. */
    private static final int REACH = 3;

    private final ReferenceWords lexicon;
    private final Registry registry;
    private final Gazetteer gazetteer;

    /** A named entity with the sentence and place it was named at. */
    private record Named(Draft draft, int sentence, int place, boolean subject) {}

    private final TreeMap<Integer, Integer> quoted = new TreeMap<>();
    private final Deque<Named> persons = new ArrayDeque<>();
    private @Nullable Named state;
    private @Nullable Named place;
    private @Nullable Named body;
    private List<Draft> pair = List.of();
    private int pairAt = -1;

    References(ReferenceWords lexicon, Registry registry, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.registry = registry;
        this.gazetteer = gazetteer;
    }

    /** Adds the references of an article to its drafts. */
    void resolve(List<List<Chunk>> sentences, List<Words> cut, List<RoleHit> roles, List<Quotation> quotations) {
        quotations.forEach(quotation ->
                quoted.put(quotation.inner().start(), quotation.inner().end()));
        Set<Span> taken = new HashSet<>();
        roles.forEach(hit -> describe(hit, taken));
        for (int s = 0; s < sentences.size(); s++) {
            sentence(s, cut.get(s), sentences.get(s), taken);
        }
    }

    /** An office without a name beside it means the one person of the article who holds it. */
    private void describe(RoleHit hit, Set<Span> taken) {
        if (hit.person() != null || hit.former()) {
            return;
        }
        Draft owner = registry.of(hit.of());
        String of = owner != null ? owner.name : null;
        if (of == null && hit.of() != null) {
            return;
        }
        Draft found = null;
        for (Draft person : registry.ofType(EntityType.PER)) {
            if (holds(person, hit, of)) {
                if (found != null && found != person) {
                    return;
                }
                found = person;
            }
        }
        if (found != null) {
            found.mention(hit.span(), Kind.DESCRIPTION, "office_held");
            taken.add(hit.span());
        }
    }

    private boolean holds(Draft person, RoleHit hit, @Nullable String of) {
        String office = Names.key(hit.office().name);
        for (RoleHit own : person.roles) {
            Draft owner = registry.of(own.of());
            boolean same = of == null
                    ? own.of() == null || hit.office().isStateOffice()
                    : owner != null && owner.name.equals(of);
            if (same && !own.former() && Names.key(own.office().name).equals(office)) {
                return true;
            }
        }
        Gazetteer.StateOffice known = gazetteer.officeOf(person.name);
        Known country = known == null ? null : gazetteer.state(known.country());
        return of != null
                && known != null
                && known.until() == null
                && country != null
                && country.name().equals(of)
                && Names.key(known.office()).equals(office);
    }

    private void sentence(int s, Words words, List<Chunk> chunks, Set<Span> taken) {
        TreeMap<Integer, Chunk> starts = new TreeMap<>();
        chunks.forEach(chunk -> starts.put(chunk.from, chunk));
        List<Named> here = new ArrayList<>();
        boolean first = true;
        int i = 0;
        while (i < words.size()) {
            Chunk chunk = starts.get(i);
            Draft draft = registry.of(chunk);
            if (chunk != null && draft != null) {
                boolean subject = draft.type == EntityType.PER && first;
                first &= draft.type != EntityType.PER;
                Named named = new Named(draft, s, chunk.from, subject);
                here.add(named);
                note(named);
                i = chunk.until;
                continue;
            }
            PhraseTrie.Match<ReferenceWords.Word> match =
                    chunk == null || chunk.kind == Chunk.Kind.OFFICE ? lexicon.at(words, i) : null;
            if (match == null || covered(words, i, match.end(), taken)) {
                i = chunk == null ? i + 1 : Math.max(i + 1, chunk.until);
                continue;
            }
            refer(s, words, i, match);
            i = match.end();
        }
        notePair(s, words, here);
    }

    private static boolean covered(Words words, int from, int until, Set<Span> taken) {
        Span span = words.span(from, until);
        return taken.stream().anyMatch(other -> other.overlaps(span));
    }

    private void note(Named named) {
        switch (named.draft().type) {
            case PER -> {
                persons.addLast(named);
                if (persons.size() > 2 * REACH) {
                    persons.removeFirst();
                }
            }
            case GPE -> {
                if (isState(named.draft())) {
                    state = named;
                } else {
                    place = named;
                }
            }
            case ORG -> body = named;
            case LOC, FAC, WPN, EVT -> {}
        }
    }

    private boolean isState(Draft draft) {
        Known known = draft.country == null ? null : gazetteer.state(draft.country);
        return known != null && known.name().equals(draft.name);
    }

    private void refer(int s, Words words, int i, PhraseTrie.Match<ReferenceWords.Word> match) {
        ReferenceWords.Word word = match.value();
        int until = match.end();
        ReferenceWords.To to = word.to();
        if (to == null) {
            return;
        }
        switch (word.kind()) {
            case PRONOUN -> {
                // Inside a quotation the speaker, named outside it, is the one person who is not meant.
                if (!isQuoted(words.start(i))) {
                    mention(person(s), words.span(i, until), Kind.PRONOUN, "pronoun");
                }
            }
            case SUFFIX -> {
                int end = words.end(until - 1);
                mention(person(s), new Span(end - "nya".length(), end), Kind.PRONOUN, "pronoun_suffix");
            }
            case NOUN -> {
                boolean plural = words.isMark(i - 1, '-') || words.lower(i - 1).equals("para");
                if (lexicon.points(words, until) && !words.isCapital(i) && !plural) {
                    Named named = switch (to) {
                        case PERSON -> personAsNamed(s);
                        case STATE -> state;
                        case PLACE -> place;
                        default -> body;
                    };
                    if (named != null && s - named.sentence() <= REACH) {
                        mention(named.draft(), words.span(i, until + 1), Kind.DESCRIPTION, "noun_with_pointer");
                    }
                }
            }
            case PAIR -> {
                boolean fits = to == ReferenceWords.To.PAIR
                        || pair.stream().allMatch(d -> (d.type == EntityType.PER) == (to == ReferenceWords.To.PERSONS));
                if (s - pairAt <= 2 && fits) {
                    pair.forEach(draft -> mention(draft, words.span(i, until), Kind.PRONOUN, "pair"));
                }
            }
            case POINTER -> {}
        }
    }

    private boolean isQuoted(int offset) {
        Map.Entry<Integer, Integer> before = quoted.floorEntry(offset);
        return before != null && before.getValue() > offset;
    }

    private static void mention(@Nullable Draft draft, Span span, Kind kind, String rule) {
        if (draft != null) {
            draft.mention(span, kind, rule);
        }
    }

    private @Nullable Draft person(int s) {
        Named named = personAsNamed(s);
        return named == null ? null : named.draft();
    }

    /** The last subject near enough; else the only person near enough; null where several could be meant. */
    private @Nullable Named personAsNamed(int s) {
        Named last = null;
        Set<Draft> near = new HashSet<>();
        for (Named named : persons) {
            if (s - named.sentence() <= REACH) {
                near.add(named.draft());
                if (named.subject()) {
                    last = named;
                }
            }
        }
        return last != null ? last : near.size() == 1 ? persons.getLast() : null;
    }

    /** Two persons or two states joined in one sentence are the pair that {@code keduanya} means. */
    private void notePair(int s, Words words, List<Named> here) {
        for (int k = 1; k < here.size(); k++) {
            Named a = here.get(k - 1);
            Named b = here.get(k);
            boolean alike = a.draft().type == b.draft().type
                    && a.draft() != b.draft()
                    && (a.draft().type == EntityType.PER || isState(a.draft()) && isState(b.draft()));
            if (alike && joined(words, a.place(), b.place())) {
                pair = List.of(a.draft(), b.draft());
                pairAt = s;
            }
        }
    }

    /** Whether {@code dan}, {@code dengan} or a hyphen joins two names. */
    private static boolean joined(Words words, int from, int until) {
        for (int i = from + 1; i < until; i++) {
            String word = words.lower(i);
            if (word.equals("dan") || word.equals("dengan") || word.equals("bersama") || words.isMark(i, '-')) {
                return true;
            }
        }
        return false;
    }
}
