package id.jejak.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shallow parser of one sentence: finds verbs and event nouns with their subject, object, owner and prepositional phrases, through
 * apposition, relative clauses, coordination, complements and the carry-over of a subject from verb to verb. It reads left to right
 * once and keeps no choice open; what it cannot place, it leaves out.
 */
final class ClauseParser {
    /** A clause under way. */
    private static final class Clause {
        final @Nullable Clause outer;
        final int number;

        @Nullable
        NounPhrase subject;

        @Nullable
        Predicate last;

        @Nullable
        Predicate governor;
        /** The noun phrase before {@code yang}. */
        @Nullable
        NounPhrase head;

        boolean afterComma;
        Predicate.@Nullable Mood mood;

        Clause(@Nullable Clause outer, int number) {
            this.outer = outer;
            this.number = number;
        }
    }

    private final Words words;
    private final List<Unit> units;
    private final Phrases phrases;
    private final List<Predicate> predicates = new ArrayList<>();
    private int clauses;
    private Clause clause = new Clause(null, 0);
    /** The noun phrase just read, or null once something else came. */
    private @Nullable NounPhrase fresh;

    private @Nullable NounPhrase lastPhrase;
    private String prep = "";
    private boolean comma;
    private boolean joined;
    private boolean purpose;
    private boolean without;
    /** The clause that the last comma left, as long as only places have followed it. */
    private @Nullable Clause left;

    private final int[] clauseOfTime;
    private final Map<Integer, Integer> alongside = new HashMap<>();

    private ClauseParser(Words words, List<Unit> units) {
        this.words = words;
        this.units = units;
        phrases = new Phrases(words, units);
        clauseOfTime = new int[units.size()];
    }

    /**
     * A parsed sentence.
     *
     * @param units its units
     * @param predicates in text order
     * @param clauseOfTime for the unit of a date, the number of its clause
     * @param alongside for the number of a clause after {@code saat}, that of the clause at the same time
     */
    record Parse(List<Unit> units, List<Predicate> predicates, int[] clauseOfTime, Map<Integer, Integer> alongside) {
        /** Nothing. */
        static final Parse EMPTY = new Parse(List.of(), List.of(), new int[0], Map.of());
    }

    /** The predicates of a sentence in text order. */
    static Parse parse(Words words, List<Unit> units) {
        ClauseParser parser = new ClauseParser(words, units);
        parser.run();
        parser.lateSubjects();
        parser.predicates.sort(java.util.Comparator.comparingInt((Predicate p) -> p.index));
        return new Parse(units, parser.predicates, parser.clauseOfTime, parser.alongside);
    }

    private void run() {
        int i = 0;
        while (i < units.size()) {
            Unit unit = units.get(i);
            if (unit.kind == Unit.Kind.VERB) {
                verb(i);
                i++;
            } else if (unit.isNominal()) {
                NounPhrase phrase = phrases.phrase(i);
                place(phrase);
                i = Math.max(i + 1, phrase.until());
            } else if (unit.kind == Unit.Kind.TIME) {
                clauseOfTime[i] = left != null && closes(i) ? left.number : clause.number;
                prep = "";
                i++;
            } else {
                i = mark(i);
            }
        }
    }

    /** {@code Dalam pertemuan itu, Kim berkata}: a noun that stands before its clause's subject gets it now. */
    private void lateSubjects() {
        for (Predicate noun : predicates) {
            if (!noun.noun || noun.subject != null || noun.asSubject) {
                continue;
            }
            for (Predicate verb : predicates) {
                if (!verb.noun
                        && verb.clause == noun.clause
                        && verb.subject != null
                        && verb.subject.from() > noun.index) {
                    noun.subject = verb.subject;
                    break;
                }
            }
        }
    }

    // --- noun phrases -------------------------------------------------------------------------------------------

    private void place(NounPhrase phrase) {
        phrase.prep = prep;
        Clause here = clause;
        if (!phrases.isPlace(phrase)) {
            left = null;
        }
        if (!prep.isEmpty()) {
            attach(phrase);
        } else if (here.last == null) {
            boolean apposed = here.subject != null && comma && !joined && phrases.isApposed(here.subject, phrase);
            phrase.office |= apposed;
            if (here.subject == null
                    || (comma && !joined && phrases.isThing(here.subject) && !phrases.isThing(phrase))
                    || apposed) {
                here.subject = phrase;
            }
        } else if (comma && !joined) {
            // A clause of its own may begin after a comma; an apposition changes nothing.
        } else if (here.last.object == null && here.last.preps.isEmpty()) {
            here.last.object = phrase;
            here.last.until = phrase.until();
        } else if (here.last.second == null && here.last.preps.isEmpty() && fresh != null) {
            here.last.second = phrase;
            here.last.until = phrase.until();
        } else if (here.last.object == null) {
            here.last.object = phrase;
        }
        nouns(phrase);
        lastPhrase = phrase;
        fresh = phrase;
        prep = "";
        purpose = false;
        without = false;
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
                noun.clause = clause.number;
                noun.governor = clause.governor;
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
                mood(noun);
                predicates.add(noun);
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
        Predicate last = clause.last;
        if (last == null) {
            noun.asSubject = phrase == clause.subject;
            noun.subject = phrase == clause.subject ? null : clause.subject;
            if (clause.head != null && noun.subject == null) {
                noun.subject = clause.head;
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
        for (int k = predicates.size() - 1; k >= 0 && k >= predicates.size() - 4; k--) {
            Predicate predicate = predicates.get(k);
            if (predicate.clause != clause.number) {
                break;
            }
            if (takes(predicate, phrase.prep)) {
                nearest = predicate;
                break;
            }
            if (!predicate.noun) {
                break;
            }
        }
        if (nearest == null) {
            nearest = clause.last;
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
            waiting.add(phrase);
        }
    }

    private final List<NounPhrase> waiting = new ArrayList<>();

    private static boolean takes(Predicate predicate, String prep) {
        for (Sense sense : predicate.unit.senses) {
            if (sense.frame().preps().containsKey(prep)) {
                return true;
            }
        }
        return false;
    }

    // --- verbs --------------------------------------------------------------------------------------------------

    private void verb(int i) {
        Unit unit = units.get(i);
        Predicate predicate = new Predicate(unit, i, false);
        predicate.voice = voice(i);
        int before = skipBack(i);
        boolean phraseBefore = fresh != null && before >= 0 && before < fresh.until() && fresh.prep.isEmpty();
        closeRelative(phraseBefore, before);
        Clause here = clause;
        Predicate last = here.last;
        if (unit.is(Words.Kind.SAY)) {
            // "..., kata Kim": the speaker follows, and what came before is said.
            here = open(root(clause));
            clause = here;
            predicate.subject = null;
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
                predicate.subject = subjectOf(here.outer);
            }
            if (predicate.subject == null && here.governor != null) {
                predicate.subject = here.governor.subject;
            }
            predicate.governor = here.governor;
        } else if (phraseBefore && comma && fresh != last.object) {
            predicate.subject = fresh;
            predicate.governor = here.governor;
        } else if (phraseBefore
                && fresh != null
                && (fresh == last.object || fresh == last.second)
                && takesClause(last)) {
            predicate.subject = fresh;
            predicate.governor = last;
        } else if (purpose) {
            predicate.subject = controlled(last);
            predicate.governor = last;
            predicate.moods.add(Predicate.Mood.PURPOSE);
        } else if (joined || comma) {
            predicate.subject = last.subject;
            predicate.governor = comma ? here.governor : last.governor;
            if (!comma) {
                predicate.moods.addAll(inherited(last));
            }
        } else if (before == last.index) {
            predicate.subject = last.subject;
            predicate.governor = last;
        } else if (last.object != null && takesClause(last) && !prep.equals("dalam") && !prep.equals("dengan")) {
            // "mengatakan tim dengan dua kapal segera mencari"
            predicate.subject = last.object;
            predicate.governor = last;
        } else if (prep.equals("dalam") && last.object != null) {
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
        if (here.mood != null) {
            predicate.moods.add(here.mood);
        }
        if (without) {
            predicate.moods.add(Predicate.Mood.NEGATED);
        }
        mood(predicate);
        Unit topic = phraseBefore && before >= 0 ? units.get(before) : null;
        if (topic != null && topic.is(Words.Kind.TOPIC)) {
            // "mengambil keputusan bergabung", "rencana merelokasi"
            predicate.moods.add(topic.is(Words.Kind.TOPIC, "planned") ? Predicate.Mood.FUTURE : Predicate.Mood.WANTED);
        }
        if (last != null && before == last.index && last.unit.is(Words.Kind.UNREAL)) {
            predicate.moods.add(Predicate.Mood.WANTED);
        }
        predicate.preps.addAll(waiting);
        waiting.clear();
        for (Predicate noun : predicates) {
            // Pertemuan itu berlangsung: a noun that is the subject hangs on its verb.
            if (noun.noun && noun.asSubject && noun.carrier == null && noun.clause == here.number) {
                noun.carrier = predicate;
            }
        }
        here.last = predicate;
        predicates.add(predicate);
        reset();
    }

    private static List<Predicate.Mood> inherited(Predicate last) {
        List<Predicate.Mood> moods = new ArrayList<>();
        for (Predicate.Mood mood : List.of(
                Predicate.Mood.FUTURE,
                Predicate.Mood.POSSIBLE,
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
        if (last.object != null && takesClause(last) && phrases.sort(last.object.from()) == 0) {
            return last.object;
        }
        return last.subject;
    }

    private boolean takesClause(Predicate predicate) {
        return words.takesClause(predicate.unit.lower)
                || (predicate.unit.isTrigger()
                        && words.takesClause(predicate.unit.lower.split(" ", 2)[0]));
    }

    private static @Nullable NounPhrase subjectOf(@Nullable Clause from) {
        for (Clause c = from; c != null; c = c.outer) {
            if (c.last != null && c.last.subject != null) {
                return c.last.subject;
            }
            if (c.subject != null) {
                return c.subject;
            }
        }
        return null;
    }

    /** A verb right after the object of a relative clause's verb belongs to the clause around it. */
    private void closeRelative(boolean phraseBefore, int before) {
        while (clause.head != null && clause.outer != null && clause.last != null && !joined && !purpose && !comma) {
            Predicate last = clause.last;
            if (before == last.index || (phraseBefore && takesClause(last)) || !prep.isEmpty()) {
                return;
            }
            Clause outer = clause.outer;
            boolean waits = outer.last == null || (takesClause(outer.last) && outer.last.object == clause.head);
            if (!waits) {
                return;
            }
            NounPhrase head = clause.head;
            clause = outer;
            fresh = head;
            if (outer.last != null) {
                Clause inner = open(outer);
                inner.subject = head;
                inner.governor = outer.last;
                clause = inner;
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

    private void mood(Predicate predicate) {
        for (int k = predicate.index - 1; k >= 0; k--) {
            Unit unit = units.get(k);
            if (unit.is(Words.Kind.NEG)) {
                predicate.moods.add(Predicate.Mood.NEGATED);
            } else if (unit.is(Words.Kind.AUX)
                    && unit.role != null
                    && !unit.role.value().isEmpty()) {
                predicate.moods.add(Predicate.Mood.valueOf(unit.role.value().toUpperCase(java.util.Locale.ROOT)));
            } else if (!unit.is(Words.Kind.AUX)
                    && !unit.is(Words.Kind.ADVERB)
                    && unit.kind != Unit.Kind.TIME
                    && !(predicate.noun && unit.kind == Unit.Kind.NUMBER)) {
                return;
            }
        }
    }

    // --- marks and small words ------------------------------------------------------------------------------------

    private int mark(int i) {
        Unit unit = units.get(i);
        if (unit.kind == Unit.Kind.COMMA) {
            onComma();
            return i + 1;
        }
        if (unit.kind == Unit.Kind.STOP) {
            clause = new Clause(null, ++clauses);
            reset();
            return i + 1;
        }
        Words.Role role = unit.role;
        if (role == null) {
            return i + 1;
        }
        switch (role.kind()) {
            case PREP -> {
                prep = unit.lower;
                purpose = role.value().equals("purpose");
                without = role.value().equals("without");
            }
            case CONJ -> {
                joined = true;
                prep = "";
            }
            case NAMELY -> {
                int next = i + 1;
                NounPhrase named = lastPhrase;
                if (named != null && next < units.size() && units.get(next).kind == Unit.Kind.NAME) {
                    // "beberapa negara, seperti A, B, dan C": the names take the place of the common noun
                    NounPhrase list = phrases.phrase(next);
                    named.parts.clear();
                    named.parts.addAll(list.parts);
                    comma = false;
                    return list.until();
                }
            }
            case BREAK -> {
                Predicate governor = comma ? null : clause.governor;
                clause = open(root(clause));
                clause.governor = governor;
                reset();
            }
            case COMP -> {
                Clause inner = open(clause);
                inner.governor = clause.last != null ? clause.last : clause.governor;
                clause = inner;
                reset();
            }
            case SUBORD, CONDITION, PURPOSE -> {
                Clause outer = clause;
                while (outer.head != null && outer.outer != null && outer.last != null) {
                    outer = outer.outer;
                }
                Clause inner = open(outer);
                if (role.value().equals("same")) {
                    alongside.put(inner.number, outer.number);
                }
                inner.governor = outer.governor;
                inner.mood = role.kind() == Words.Kind.CONDITION
                        ? Predicate.Mood.CONDITION
                        : role.kind() == Words.Kind.PURPOSE ? Predicate.Mood.PURPOSE : outer.mood;
                if (role.kind() == Words.Kind.PURPOSE && outer.last != null) {
                    inner.governor = outer.last;
                }
                clause = inner;
                reset();
            }
            case RELATIVE -> {
                if (lastPhrase != null) {
                    Clause inner = open(clause);
                    inner.head = lastPhrase;
                    inner.afterComma = comma;
                    inner.governor = clause.governor;
                    inner.mood = clause.mood;
                    clause = inner;
                }
                reset();
            }
            default -> {
                // auxiliaries and adverbs are read from the verb backwards
            }
        }
        return i + 1;
    }

    /** Whether a date ends its clause: {@code ..., kata Budi di Istana, Senin (2/9).} */
    private boolean closes(int time) {
        if (left != null && left.last != null && left.last.unit.is(Words.Kind.SAY)) {
            return true;
        }
        return time + 1 >= units.size() || units.get(time + 1).kind == Unit.Kind.STOP;
    }

    private void onComma() {
        Clause before = clause;
        if (clause.head != null && clause.outer != null && (clause.last != null || clause.afterComma)) {
            clause = clause.outer;
        } else if (clause.outer != null && clause.head == null && clause.last != null && clause.governor == null) {
            // "Setelah A menyerang B, ...": the clause around it goes on
            clause = clause.outer;
        }
        if (clause != before) {
            left = before;
        }
        comma = true;
        joined = false;
        prep = "";
    }

    private void reset() {
        left = null;
        comma = false;
        joined = false;
        purpose = false;
        without = false;
        prep = "";
        fresh = null;
    }

    private Clause open(Clause outer) {
        return new Clause(outer, ++clauses);
    }

    private static Clause root(Clause from) {
        Clause c = from;
        while (c.outer != null) {
            c = c.outer;
        }
        return c;
    }
}
