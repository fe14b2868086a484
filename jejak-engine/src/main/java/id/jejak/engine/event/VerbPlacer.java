package id.jejak.engine.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places the verbs of a sentence: each with its subject, its governor and its moods. */
final class VerbPlacer {
    private final ClauseState at;
    private final Words words;
    private final List<Unit> units;
    private final Phrases phrases;

    VerbPlacer(ClauseState at) {
        this.at = at;
        words = at.words;
        units = at.units;
        phrases = at.phrases;
    }

    /** Opens or goes on with the clause of a verb. */
    void place(int i) {
        Unit unit = units.get(i);
        Predicate predicate = new Predicate(unit, i, false);
        predicate.voice = voice(i);
        int before = skipBack(i);
        boolean phraseBefore = at.fresh != null && before >= 0 && before < at.fresh.until() && at.fresh.prep.isEmpty();
        closeRelative(phraseBefore, before);
        ClauseState.Clause here = at.clause;
        Predicate last = here.last;
        if (unit.is(Words.Kind.SAY)) {
            // "..., kata Kim": the speaker follows, and what came before is said.
            here = at.open(ClauseState.root(at.clause));
            at.clause = here;
            predicate.subject = null;
        } else if (last == null
                && predicate.voice == Sense.Voice.BARE
                && phraseBefore
                && at.fresh != null
                && at.fresh != here.subject
                && units.get(at.fresh.from()).is(Words.Kind.PRONOUN)) {
            // "Usulan itu kami tolak": the pronoun does it, what stands before it undergoes it
            predicate.subject = at.fresh;
            predicate.object = here.subject != null ? here.subject : here.head;
            predicate.governor = here.governor;
        } else if (last == null) {
            predicate.subject = here.subject != null ? here.subject : here.head;
            if (here.head != null && here.subject != null) {
                if (phrases.isThing(here.subject)) {
                    // yang kekurangan dana menjual ...: no subject of its own
                    predicate.subject = here.head;
                } else {
                    // yang ia temui: the head is what the verb is done to
                    predicate.object = here.head;
                }
            }
            predicate.relative = here.head != null;
            if (predicate.subject == null && here.outer != null && here.governor == null) {
                predicate.subject = at.subjectOf(here.outer);
            }
            if (predicate.subject == null && here.governor != null) {
                predicate.subject = here.governor.subject;
            }
            predicate.governor = here.governor;
        } else if (phraseBefore && at.comma && at.fresh != last.object) {
            predicate.subject = at.fresh;
            predicate.governor = here.governor;
        } else if (phraseBefore
                && at.fresh != null
                && (at.fresh == last.object || at.fresh == last.second)
                && at.takesClause(last)) {
            predicate.subject = at.fresh;
            predicate.governor = last;
        } else if (at.purpose) {
            predicate.subject = controlled(last);
            predicate.governor = last;
            predicate.moods.add(Predicate.Mood.PURPOSE);
        } else if (at.comma
                && !at.joined
                && last.object == null
                && at.takesClause(last)
                && undergone(unit, predicate)) {
            // "X mengatakan, ditetapkan sebagai tersangka ...": whoever it befell is not named
            predicate.governor = last;
        } else if (at.joined || at.comma) {
            predicate.subject = last.subject;
            boolean listed = last.moods.contains(Predicate.Mood.PURPOSE) && (at.joined || before == at.commaAt);
            boolean goesOn = !at.comma || listed;
            predicate.governor = goesOn ? last.governor : here.governor;
            if (goesOn) {
                predicate.moods.addAll(inherited(last));
            }
        } else if (before == last.index) {
            predicate.subject = last.subject;
            predicate.governor = last;
        } else if (last.object != null
                && at.takesClause(last)
                && !at.prep.equals("dalam")
                && !at.prep.equals("dengan")) {
            // "mengatakan tim dengan dua kapal segera mencari"
            predicate.subject = last.object;
            predicate.governor = last;
        } else if (at.prep.equals("dalam") && last.object != null) {
            // "menyoroti peran X dalam mendorong ..."
            predicate.subject = null;
            predicate.governor = last.governor;
        } else {
            predicate.subject = last.subject;
            predicate.governor = last.governor;
        }
        if (predicate.voice == Sense.Voice.BARE) {
            predicate.voice = Sense.Voice.ACTIVE;
        }
        predicate.clause = here.number;
        predicate.background = here.background;
        if (here.mood != null) {
            predicate.moods.add(here.mood);
        }
        if (at.without) {
            predicate.moods.add(Predicate.Mood.NEGATED);
        }
        at.mood(predicate);
        Unit topic = phraseBefore && before >= 0 ? units.get(before) : null;
        if (topic != null && topic.is(Words.Kind.TOPIC)) {
            // "mengambil keputusan bergabung", "rencana merelokasi"
            predicate.moods.add(topic.is(Words.Kind.TOPIC, "planned") ? Predicate.Mood.FUTURE : Predicate.Mood.WANTED);
        }
        if (last != null && before == last.index && last.unit.is(Words.Kind.UNREAL)) {
            predicate.moods.add(Predicate.Mood.WANTED);
        }
        if (last != null && last.unit.is(Words.Kind.CAUSE) && last.object != null) {
            predicate.cause = last;
        }
        predicate.preps.addAll(at.waiting);
        at.waiting.clear();
        for (Predicate noun : at.predicates) {
            // Pertemuan itu berlangsung: a noun that is the subject hangs on its verb.
            if (noun.noun && noun.asSubject && noun.carrier == null && noun.clause == here.number) {
                noun.carrier = predicate;
            }
        }
        here.last = predicate;
        at.predicates.add(predicate);
        at.reset();
    }

    private static boolean undergone(Unit unit, Predicate predicate) {
        return predicate.voice == Sense.Voice.PASSIVE || unit.lower.startsWith("di");
    }

    private static List<Predicate.Mood> inherited(Predicate last) {
        List<Predicate.Mood> moods = new ArrayList<>();
        for (Predicate.Mood mood : List.of(
                Predicate.Mood.FUTURE,
                Predicate.Mood.POSSIBLE,
                Predicate.Mood.ABLE,
                Predicate.Mood.WISHED,
                Predicate.Mood.ALLEGED,
                Predicate.Mood.PURPOSE,
                Predicate.Mood.WANTED)) {
            if (last.moods.contains(mood)) {
                moods.add(mood);
            }
        }
        return moods;
    }

    /** Who is to do what a purpose names: the object of an order, else the subject. */
    private @Nullable NounPhrase controlled(Predicate last) {
        if (last.object != null && at.takesClause(last) && phrases.sort(last.object.from()) == 0) {
            return last.object;
        }
        return last.subject;
    }

    /** A verb right after the object of a relative clause's verb belongs to the clause around it. */
    private void closeRelative(boolean phraseBefore, int before) {
        while (at.clause.head != null
                && at.clause.outer != null
                && at.clause.last != null
                && !at.joined
                && !at.purpose
                && !at.comma) {
            Predicate last = at.clause.last;
            boolean whole = last.object == at.clause.head;
            if ((before == last.index && !whole) || (phraseBefore && at.takesClause(last)) || !at.prep.isEmpty()) {
                return;
            }
            ClauseState.Clause outer = at.clause.outer;
            boolean waits = outer.last == null || (at.takesClause(outer.last) && outer.last.object == at.clause.head);
            if (!waits) {
                return;
            }
            NounPhrase head = at.clause.head;
            at.clause = outer;
            at.fresh = head;
            if (outer.last != null) {
                ClauseState.Clause inner = at.open(outer);
                inner.subject = head;
                inner.governor = outer.last;
                at.clause = inner;
            }
        }
    }

    private Sense.Voice voice(int i) {
        Unit unit = units.get(i);
        if (unit.isTrigger()) {
            return unit.senses.get(0).voice();
        }
        Words.Light light = words.light(unit.lower);
        if (light != null) {
            return words.lightVoice(unit.lower);
        }
        return unit.lower.startsWith("di") ? Sense.Voice.PASSIVE : Sense.Voice.ACTIVE;
    }

    /** Index of the unit before auxiliaries, adverbs, dates; -1 at the start. */
    private int skipBack(int i) {
        int k = i - 1;
        while (k >= 0) {
            Unit unit = units.get(k);
            if (unit.kind == Unit.Kind.TIME
                    || unit.is(Words.Kind.AUX)
                    || unit.is(Words.Kind.NEG)
                    || unit.is(Words.Kind.ADVERB)) {
                k--;
            } else {
                return k;
            }
        }
        return k;
    }
}
