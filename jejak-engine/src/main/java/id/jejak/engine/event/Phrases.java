package id.jejak.engine.event;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases from the units of one sentence. */
final class Phrases {
    private final Words words;
    private final List<Unit> units;

    Phrases(Words words, List<Unit> units) {
        this.words = words;
        this.units = units;
    }

    /** The phrase that begins at a unit, with those joined to it by comma and {@code dan}. */
    NounPhrase phrase(int from) {
        NounPhrase phrase = new NounPhrase(from, one(from));
        // "kata dia, A dan B bertemu": the comma ends the words that name the speaker
        boolean speaker = from > 0 && units.get(from - 1).is(Words.Kind.SAY);
        int at = phrase.until();
        while (at < units.size()) {
            int next = at;
            if (speaker && units.get(next).kind == Unit.Kind.COMMA) {
                break;
            }
            if (units.get(next).kind == Unit.Kind.COMMA && listGoesOn(next + 1)) {
                next++;
            } else if (units.get(next).kind == Unit.Kind.COMMA
                    && next + 1 < units.size()
                    && phrase.parts.size() > 1
                    && units.get(next + 1).is(Words.Kind.CONJ)) {
                next += 2;
            } else if (units.get(next).is(Words.Kind.CONJ, "join")) {
                next++;
            } else {
                break;
            }
            if (next >= units.size()
                    || !units.get(next).isNominal()
                    || (sort(next) != sort(from) && !ownersJoin(phrase, next))) {
                break;
            }
            int end = one(next);
            phrase.parts.add(new int[] {next, end});
            at = end;
        }
        return phrase;
    }

    /** {@code kemitraan Iran dan Rusia}: the name after {@code dan} is the other owner of a deed that both do alike. */
    private boolean ownersJoin(NounPhrase phrase, int next) {
        int[] part = phrase.parts.get(phrase.parts.size() - 1);
        Unit noun = units.get(part[0]);
        return noun.isNounTrigger()
                && noun.senses.get(0).frame().has(Frame.Flag.MUTUAL)
                && part[1] - part[0] > 1
                && units.get(part[1] - 1).kind == Unit.Kind.NAME
                && units.get(next).kind == Unit.Kind.NAME;
    }

    /** Whether the list that a comma opens comes to a {@code dan} before anything but noun phrases. */
    private boolean listGoesOn(int at) {
        int i = at;
        for (int parts = 0; parts < 12 && i < units.size() && units.get(i).isNominal(); parts++) {
            i = one(i);
            if (i >= units.size()) {
                return false;
            }
            Unit unit = units.get(i);
            if (unit.is(Words.Kind.CONJ)) {
                return i + 1 < units.size() && units.get(i + 1).isNominal();
            }
            if (unit.kind != Unit.Kind.COMMA) {
                return false;
            }
            i++;
            if (i < units.size() && units.get(i).is(Words.Kind.CONJ)) {
                return i + 1 < units.size() && units.get(i + 1).isNominal();
            }
        }
        return false;
    }

    /** Names and parties join with one another, things with things. */
    int sort(int at) {
        int i = at;
        while (i < units.size() && units.get(i).kind == Unit.Kind.NUMBER) {
            i++;
        }
        if (i >= units.size()) {
            return 1;
        }
        Unit unit = units.get(i);
        return unit.kind == Unit.Kind.NAME
                        || unit.capital
                        || words.party(unit.lower) != null
                        || unit.is(Words.Kind.PRONOUN)
                ? 0
                : 1;
    }

    private int one(int from) {
        int i = from;
        while (i < units.size() && (units.get(i).isNominal() || adverbInside(i))) {
            if (i > from && units.get(i).isNounTrigger() && units.get(i - 1).kind == Unit.Kind.NAME) {
                break;
            }
            i++;
        }
        while (i < units.size() && units.get(i).is(Words.Kind.DEMONSTRATIVE)) {
            i++;
        }
        return i;
    }

    private boolean adverbInside(int i) {
        Unit unit = units.get(i);
        if (unit.is(Words.Kind.ADVERB, "quality")) {
            // "langkah tegas kepolisian", "pernyataan resmi Kemlu"
            return i > 0
                    && units.get(i - 1).kind == Unit.Kind.NOUN
                    && i + 1 < units.size()
                    && (units.get(i + 1).kind == Unit.Kind.NAME || words.party(units.get(i + 1).lower) != null);
        }
        return unit.is(Words.Kind.DEMONSTRATIVE)
                && i + 1 < units.size()
                && units.get(i + 1).kind == Unit.Kind.NAME
                && i > 0
                && units.get(i - 1).isNominal();
    }

    /** Cuts off a person's name after a number, which begins another phrase, and gives it; null where none stands. */
    @Nullable
    NounPhrase nameAfterNumber(NounPhrase phrase) {
        int[] part = phrase.parts.get(0);
        int last = part[1] - 1;
        Entity person = units.get(last).entity;
        if (phrase.parts.size() > 1
                || last <= part[0]
                || person == null
                || person.type() != EntityType.PER
                || units.get(last - 1).kind != Unit.Kind.NUMBER) {
            return null;
        }
        part[1] = last;
        return new NounPhrase(last, last + 1);
    }

    /** Whether a phrase names a thing rather than a party. */
    boolean isThing(NounPhrase phrase) {
        return sort(phrase.from()) == 1;
    }

    /** Whether a phrase is the name of a place. */
    boolean isPlace(NounPhrase phrase) {
        Entity entity = units.get(phrase.from()).entity;
        return entity != null
                && (entity.type() == EntityType.GPE
                        || entity.type() == EntityType.LOC
                        || entity.type() == EntityType.FAC);
    }

    /** Whether a person's name after a comma says who holds the office before it: {@code Menteri Luar Negeri Peru, Ana Díaz, ...} */
    boolean isApposed(NounPhrase office, NounPhrase name) {
        Entity person = units.get(name.from()).entity;
        if (person == null || person.type() != EntityType.PER || name.parts.size() > 1 || !namesPerson(office)) {
            return false;
        }
        for (int i = office.from(); i < office.until(); i++) {
            Entity entity = units.get(i).entity;
            boolean named = i > office.from()
                    || !units.get(i)
                            .lower
                            .equals(entity == null ? "" : entity.name().toLowerCase(Locale.ROOT));
            if (entity != null && entity.type() == EntityType.PER && named) {
                return false;
            }
        }
        return true;
    }

    /** Whether a phrase tells what one person is: an office, or one citizen or suspect, not several. */
    private boolean namesPerson(NounPhrase phrase) {
        Unit head = units.get(phrase.from());
        if (head.is(Words.Kind.QUANTIFIER) && head.lower.equals("seorang") && phrase.from() + 1 < phrase.until()) {
            head = units.get(phrase.from() + 1);
        }
        Words.Party party = words.party(head.lower.split(" ", 2)[0]);
        return party == Words.Party.OFFICE
                || party == Words.Party.PEOPLE
                || party == Words.Party.PRIVATE
                || head.is(Words.Kind.ACCUSED);
    }

    /** Whether a phrase right after a name and a comma only says what it is, before {@code yang}: {@code Chad, sebuah negara yang ...} */
    boolean describes(NounPhrase name, NounPhrase phrase) {
        if (name.until() + 1 != phrase.from()
                || units.get(name.until() - 1).kind != Unit.Kind.NAME
                || phrase.parts.size() > 1
                || phrase.until() >= units.size()
                || !units.get(phrase.until()).is(Words.Kind.RELATIVE)) {
            return false;
        }
        int head = phrase.from();
        while (head < phrase.until() && units.get(head).kind == Unit.Kind.NUMBER) {
            head++;
        }
        for (int i = head; i < phrase.until(); i++) {
            if (units.get(i).kind == Unit.Kind.NAME) {
                return false;
            }
        }
        return head < phrase.until() && words.party(units.get(head).lower) != null;
    }

    /** Where a noun's owner begins inside a phrase, {@code until} where none stands. */
    int owner(int from, int until) {
        int i = from;
        while (i < until) {
            Unit unit = units.get(i);
            if (unit.kind == Unit.Kind.NAME
                    || words.party(unit.lower) != null
                    || unit.is(Words.Kind.PRONOUN)
                    || (unit.capital && unit.kind == Unit.Kind.NOUN && !unit.isTrigger())) {
                return i;
            }
            if (unit.isNounTrigger()) {
                return until;
            }
            i++;
        }
        return until;
    }
}
