package id.jejak.engine.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link ClauseParser} holds while it reads a sentence: the clauses under way and the marks since the last phrase. */
final class ClauseState {
    /** A clause under way. */
    static final class Clause {
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

        /** Whether a word such as {@code setelah} opened it, so that it tells what is taken as known. */
        boolean background;

        boolean afterComma;
        Predicate.@Nullable Mood mood;

        Clause(@Nullable Clause outer, int number) {
            this.outer = outer;
            this.number = number;
        }
    }

    final Words words;
    final List<Unit> units;
    final Phrases phrases;
    final List<Predicate> predicates = new ArrayList<>();
    int clauses;
    Clause clause = new Clause(null, 0);
    /** The noun phrase just read, or null once something else came. */
    @Nullable
    NounPhrase fresh;

    @Nullable
    NounPhrase lastPhrase;

    String prep = "";
    boolean comma;
    /** The unit of the last comma. */
    int commaAt = -1;

    boolean joined;
    boolean purpose;
    boolean without;
    /** The clause that the last comma left, as long as only places have followed it. */
    @Nullable
    Clause left;

    /** Phrases with a preposition before the first verb of their clause. */
    final List<NounPhrase> waiting = new ArrayList<>();

    final int[] clauseOfTime;
    final Map<Integer, Integer> alongside = new HashMap<>();

    ClauseState(Words words, List<Unit> units) {
        this.words = words;
        this.units = units;
        phrases = new Phrases(words, units);
        clauseOfTime = new int[units.size()];
    }

    /** Forgets the marks since the last phrase. */
    void reset() {
        left = null;
        comma = false;
        joined = false;
        purpose = false;
        without = false;
        prep = "";
        fresh = null;
    }

    Clause open(Clause outer) {
        return new Clause(outer, ++clauses);
    }

    static Clause root(Clause from) {
        Clause c = from;
        while (c.outer != null) {
            c = c.outer;
        }
        return c;
    }

    /** The subject of the nearest clause around that has one, or null. */
    @Nullable
    NounPhrase subjectOf(@Nullable Clause from) {
        for (Clause c = from; c != null; c = c.outer) {
            if (c.last != null && c.last.unit.is(Words.Kind.SAY)) {
                // "..., kata X saat meninjau ..."
                return c.last.object;
            }
            NounPhrase agent = c.last == null ? null : agent(c.last);
            if (agent != null) {
                // "disampaikan oleh X saat berkunjung ..."
                return agent;
            }
            if (c.last != null && c.last.subject != null) {
                return c.last.subject;
            }
            if (c.subject != null) {
                return c.subject;
            }
        }
        return null;
    }

    private @Nullable NounPhrase agent(Predicate verb) {
        if (verb.voice != Sense.Voice.PASSIVE || !takesClause(verb)) {
            return null;
        }
        for (NounPhrase phrase : verb.preps) {
            if (phrase.prep.equals("oleh")) {
                return phrase;
            }
        }
        return verb.object != null && verb.object.from() == verb.index + 1 ? verb.object : null;
    }

    /** What auxiliaries and negations right before a predicate say of its reality. */
    void mood(Predicate predicate) {
        for (int k = predicate.index - 1; k >= 0; k--) {
            Unit unit = units.get(k);
            if (k == predicate.index - 1 && bare(predicate) && unit.is(Words.Kind.PRONOUN)) {
                // "harus kita dukung"
                continue;
            }
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

    private static boolean bare(Predicate predicate) {
        return !predicate.noun
                && predicate.unit.isTrigger()
                && predicate.unit.senses.get(0).voice() == Sense.Voice.BARE;
    }

    /** Whether a verb has a clause as its object. */
    boolean takesClause(Predicate predicate) {
        return words.takesClause(predicate.unit.lower)
                || (predicate.unit.isTrigger()
                        && words.takesClause(predicate.unit.lower.split(" ", 2)[0]));
    }
}
