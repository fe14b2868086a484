package id.jejak.engine.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places the noun phrases of a sentence in its clauses, with the event nouns inside them. */
final class NounPlacer {
    private final ClauseState at;
    private final Words words;
    private final List<Unit> units;
    private final Phrases phrases;

    NounPlacer(ClauseState at) {
        this.at = at;
        words = at.words;
        units = at.units;
        phrases = at.phrases;
    }

    /** Gives a noun phrase its place: subject, object, or what a preposition adds. */
    void place(NounPhrase phrase) {
        phrase.prep = at.prep;
        ClauseState.Clause here = at.clause;
        if (!at.prep.isEmpty() && here.last == null && here.subject == null && here.head == null) {
            NounPhrase subject = phrases.nameAfterNumber(phrase);
            if (subject != null) {
                // "Dalam rentang waktu 2016-2018 Budi Hartono juga meminta ..."
                place(phrase);
                place(subject);
                return;
            }
        }
        NounPhrase office = at.lastPhrase;
        if (at.comma
                && !at.joined
                && at.prep.isEmpty()
                && office != null
                && office != here.subject
                && office.until() + 1 == phrase.from()
                && phrases.isApposed(office, phrase)) {
            phrase.office = true;
            office.holder = phrase;
            return;
        }
        if (at.comma && !at.joined && at.prep.isEmpty() && office != null && phrases.describes(office, phrase)) {
            // "Peru, negeri yang ...": the relative clause is about the name
            return;
        }
        if (!phrases.isPlace(phrase)) {
            at.left = null;
        }
        if (!at.prep.isEmpty()) {
            attach(phrase);
        } else if (here.last == null) {
            boolean apposed = here.subject != null && at.comma && !at.joined && phrases.isApposed(here.subject, phrase);
            phrase.office |= apposed;
            if (here.subject == null
                    || (at.comma && !at.joined && phrases.isThing(here.subject) && !phrases.isThing(phrase))
                    || apposed) {
                here.subject = phrase;
            }
        } else if (at.comma && !at.joined) {
            // A clause of its own may begin after a comma; an apposition changes nothing.
        } else if (here.last.object == null && here.last.preps.isEmpty()) {
            here.last.object = phrase;
            here.last.until = phrase.until();
        } else if (here.last.second == null && here.last.preps.isEmpty() && at.fresh != null) {
            here.last.second = phrase;
            here.last.until = phrase.until();
        } else if (here.last.object == null && !at.joined) {
            here.last.object = phrase;
        }
        meant(phrase);
        nouns(phrase);
        at.lastPhrase = phrase;
        at.fresh = phrase;
        at.prep = "";
        at.purpose = false;
        at.without = false;
    }

    /** {@code mengecam apa yang disebutnya sebagai provokasi X}: the pronoun stands for the words it is called by. */
    private void meant(NounPhrase phrase) {
        NounPhrase head = at.clause.head;
        Predicate naming = at.clause.last;
        if (head != null
                && naming != null
                && units.get(head.from()).lower.equals("apa")
                && words.names(naming.unit.lower)
                && (naming.object == phrase || phrase.prep.equals("sebagai"))) {
            head.parts.clear();
            head.parts.addAll(phrase.parts);
        }
    }

    /** Event nouns inside a phrase: each with its owner, the rest of the phrase. */
    private void nouns(NounPhrase phrase) {
        for (int[] part : phrase.parts) {
            for (int i = part[0]; i < part[1]; i++) {
                Unit unit = units.get(i);
                if (!unit.isNounTrigger()) {
                    continue;
                }
                Predicate noun = new Predicate(unit, i, true);
                noun.clause = at.clause.number;
                noun.governor = at.clause.governor;
                int owner = phrases.owner(i + 1, part[1]);
                if (owner < part[1]) {
                    noun.owner = new NounPhrase(owner, part[1]);
                    if (part == phrase.parts.get(phrase.parts.size() - 1) || part == phrase.parts.get(0)) {
                        joinOwners(noun, phrase, part);
                    }
                }
                carry(noun, phrase);
                Words.Role before = words.role(phrase.prep);
                noun.about = before != null && before.value().equals("topic");
                at.mood(noun);
                at.predicates.add(noun);
                noun.until = phrase.until();
            }
        }
    }

    /** {@code serangan Israel dan Amerika Serikat}: names joined to the owner are owners too. */
    private void joinOwners(Predicate noun, NounPhrase phrase, int[] part) {
        NounPhrase owner = noun.owner;
        for (int k = phrase.parts.indexOf(part) + 1; owner != null && k < phrase.parts.size(); k++) {
            owner.parts.add(phrase.parts.get(k));
        }
    }

    private void carry(Predicate noun, NounPhrase phrase) {
        Predicate last = at.clause.last;
        if (last == null) {
            noun.asSubject = phrase == at.clause.subject;
            noun.subject = phrase == at.clause.subject ? null : at.clause.subject;
            if (at.clause.head != null && noun.subject == null) {
                noun.subject = at.clause.head;
            }
            return;
        }
        noun.carrier = last;
        noun.subject = last.subject;
        if (last.governor != null) {
            noun.governor = last.governor;
        }
        if (!phrase.prep.isEmpty()) {
            noun.governor = last.governor;
        }
    }

    /** A prepositional phrase belongs to the nearest event noun or verb of the clause. */
    private void attach(NounPhrase phrase) {
        Predicate nearest = null;
        for (int k = at.predicates.size() - 1; k >= 0 && k >= at.predicates.size() - 4; k--) {
            Predicate predicate = at.predicates.get(k);
            if (predicate.clause != at.clause.number) {
                break;
            }
            if (takes(predicate, phrase.prep) && (predicate.noun || !ofThing(phrase))) {
                nearest = predicate;
                break;
            }
            if (!predicate.noun) {
                break;
            }
        }
        if (nearest == null && ofThing(phrase)) {
            return;
        }
        if (nearest == null) {
            nearest = ofHead(phrase.prep);
        }
        if (nearest == null) {
            nearest = at.clause.last;
        }
        ClauseState.Clause outer = at.clause.outer;
        boolean adjective = at.clause.head != null
                && at.clause.last == null
                && at.clause.subject != null
                && phrases.isThing(at.clause.subject);
        if (nearest == null && adjective && outer != null) {
            // "kerja sama yang makin kuat dengan X": no verb follows yang, the phrase goes with the verb before
            nearest = outer.last;
        }
        if (nearest != null) {
            nearest.preps.add(phrase);
            nearest.until = phrase.until();
            Predicate carrier = nearest.carrier;
            if (nearest.noun && carrier != null && takes(carrier, phrase.prep)) {
                // "menetapkan tarif terhadap X": verb and noun both know the phrase
                carrier.preps.add(phrase);
            }
        } else {
            at.waiting.add(phrase);
        }
    }

    /** {@code protes atas peristiwa rasisme terhadap X}: said of the thing right before it, which is no event noun. */
    private boolean ofThing(NounPhrase phrase) {
        NounPhrase before = at.lastPhrase;
        return phrase.prep.equals("terhadap")
                && before != null
                && !before.prep.isEmpty()
                && before.until() == phrase.from() - 1
                && phrases.isThing(before);
    }

    /** {@code kunjungan yang jarang terjadi ke X}: the event noun before {@code yang} that asks for the phrase, or null. */
    private @Nullable Predicate ofHead(String prep) {
        NounPhrase head = at.clause.head;
        Predicate verb = at.clause.last;
        if (head == null || prep.equals("oleh") || (verb != null && verb.unit.isTrigger())) {
            return null;
        }
        for (Predicate noun : at.predicates) {
            if (noun.noun && head.from() <= noun.index && noun.index < head.until() && takes(noun, prep)) {
                return noun;
            }
        }
        return null;
    }

    /** The clause that a date after a relative clause belongs to: {@code kunjungan yang jarang terjadi pada Juni}. */
    int clauseOfHead(ClauseState.Clause clause) {
        NounPhrase head = clause.head;
        boolean plain = clause.last != null && !clause.last.unit.isTrigger();
        for (Predicate noun : at.predicates) {
            if (plain && head != null && noun.noun && head.from() <= noun.index && noun.index < head.until()) {
                return noun.clause;
            }
        }
        return clause.number;
    }

    private static boolean takes(Predicate predicate, String prep) {
        for (Sense sense : predicate.unit.senses) {
            if (sense.frame().preps().containsKey(prep)) {
                return true;
            }
        }
        return false;
    }
}
