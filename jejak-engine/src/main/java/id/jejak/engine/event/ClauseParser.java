package id.jejak.engine.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A shallow parser of one sentence: finds verbs and event nouns with their subject, object, owner and prepositional phrases, through
 * apposition, relative clauses, coordination, complements and the carry-over of a subject from verb to verb. It reads left to right
 * once and keeps no choice open; what it cannot place, it leaves out.
 */
final class ClauseParser {
    private final ClauseState at;
    private final List<Unit> units;
    private final NounPlacer nouns;
    private final VerbPlacer verbs;
    private final ClauseMarks marks;

    private ClauseParser(Words words, List<Unit> units) {
        this.units = units;
        at = new ClauseState(words, units);
        nouns = new NounPlacer(at);
        verbs = new VerbPlacer(at);
        marks = new ClauseMarks(at);
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
        parser.at.predicates.sort(Comparator.comparingInt((Predicate p) -> p.index));
        return new Parse(units, parser.at.predicates, parser.at.clauseOfTime, parser.at.alongside);
    }

    private void run() {
        int i = 0;
        while (i < units.size()) {
            Unit unit = units.get(i);
            if (unit.kind == Unit.Kind.VERB) {
                verbs.place(i);
                i++;
            } else if (unit.isNominal()) {
                NounPhrase phrase = at.phrases.phrase(i);
                nouns.place(phrase);
                i = Math.max(i + 1, phrase.until());
            } else if (unit.kind == Unit.Kind.TIME) {
                at.clauseOfTime[i] =
                        at.left != null && marks.closes(i) ? at.left.number : nouns.clauseOfHead(at.clause);
                at.prep = "";
                i++;
            } else {
                i = marks.read(i);
            }
        }
    }

    /** {@code Dalam pertemuan itu, Kim berkata}: a noun that stands before its clause's subject gets it now. */
    private void lateSubjects() {
        for (Predicate noun : at.predicates) {
            if (!noun.noun || noun.subject != null || noun.asSubject) {
                continue;
            }
            for (Predicate verb : at.predicates) {
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
}
