package id.jejak.engine.event;

import java.util.List;

/** Reads what opens, joins and closes clauses: commas, stops, conjunctions, prepositions. */
final class ClauseMarks {
    private final ClauseState at;
    private final List<Unit> units;
    private final Phrases phrases;

    ClauseMarks(ClauseState at) {
        this.at = at;
        units = at.units;
        phrases = at.phrases;
    }

    /** Reads the mark or small word at a unit; gives the index after it. */
    int read(int i) {
        Unit unit = units.get(i);
        if (unit.kind == Unit.Kind.COMMA) {
            at.commaAt = i;
            onComma();
            return i + 1;
        }
        if (unit.kind == Unit.Kind.STOP) {
            at.clause = new ClauseState.Clause(null, ++at.clauses);
            at.reset();
            return i + 1;
        }
        Words.Role role = unit.role;
        if (role == null) {
            return i + 1;
        }
        Words.Kind kind = role.kind() == Words.Kind.PREP && opensClause(i) ? Words.Kind.SUBORD : role.kind();
        switch (kind) {
            case PREP -> {
                boolean opening = at.clause.last == null && at.clause.subject == null && at.clause.head == null;
                if (opening && role.value().equals("count")) {
                    // "Sebanyak 500 personel dikerahkan": the subject by its number
                    return i + 1;
                }
                at.prep = unit.lower;
                at.purpose = role.value().equals("purpose");
                at.without = role.value().equals("without");
            }
            case CONJ -> {
                at.joined = true;
                at.prep = "";
            }
            case NAMELY -> {
                int next = i + 1;
                NounPhrase named = at.lastPhrase;
                if (named != null && next < units.size() && units.get(next).kind == Unit.Kind.NAME) {
                    // "beberapa negara, seperti A, B, dan C": the names take the place of the common noun
                    NounPhrase list = phrases.phrase(next);
                    named.parts.clear();
                    named.parts.addAll(list.parts);
                    at.comma = false;
                    return list.until();
                }
            }
            case BREAK -> {
                Predicate governor = at.comma ? null : at.clause.governor;
                at.clause = at.open(ClauseState.root(at.clause));
                at.clause.governor = governor;
                at.reset();
            }
            case COMP -> {
                ClauseState.Clause inner = at.open(at.clause);
                inner.governor = at.clause.last != null ? at.clause.last : at.clause.governor;
                at.clause = inner;
                at.reset();
            }
            case SUBORD, CONDITION, PURPOSE -> {
                ClauseState.Clause outer = at.clause;
                while (outer.head != null && outer.outer != null && outer.last != null) {
                    outer = outer.outer;
                }
                ClauseState.Clause inner = at.open(outer);
                if (role.value().equals("same")) {
                    at.alongside.put(inner.number, outer.number);
                }
                inner.governor = outer.governor;
                inner.background = kind == Words.Kind.SUBORD && outer.governor == null;
                inner.mood = role.kind() == Words.Kind.CONDITION
                        ? Predicate.Mood.CONDITION
                        : role.kind() == Words.Kind.PURPOSE ? Predicate.Mood.PURPOSE : outer.mood;
                if (role.kind() == Words.Kind.PURPOSE && outer.last != null) {
                    inner.governor = outer.last;
                }
                at.clause = inner;
                at.reset();
            }
            case RELATIVE -> {
                if (at.lastPhrase != null) {
                    ClauseState.Clause inner = at.open(at.clause);
                    inner.head = at.lastPhrase;
                    inner.afterComma = at.comma;
                    inner.governor = at.clause.governor;
                    inner.mood = at.clause.mood;
                    at.clause = inner;
                }
                at.reset();
            }
            default -> {
                // auxiliaries and adverbs are read from the verb backwards
            }
        }
        return i + 1;
    }

    /** {@code sejak X menyerang Y}, {@code usai menghadiri rapat}: a preposition of time before a clause. */
    private boolean opensClause(int i) {
        if (!units.get(i).is(Words.Kind.PREP, "time")) {
            return false;
        }
        int next = i + 1;
        if (next < units.size() && units.get(next).isNominal()) {
            next = phrases.phrase(next).until();
        }
        while (next < units.size()
                && (units.get(next).is(Words.Kind.AUX)
                        || units.get(next).is(Words.Kind.ADVERB)
                        || units.get(next).is(Words.Kind.NEG))) {
            next++;
        }
        return next < units.size()
                && units.get(next).kind == Unit.Kind.VERB
                && !units.get(next).is(Words.Kind.SAY);
    }

    /** Whether a date ends its clause: {@code ..., kata Budi di Istana, Senin (2/9).} */
    boolean closes(int time) {
        if (at.left != null && at.left.last != null && at.left.last.unit.is(Words.Kind.SAY)) {
            return true;
        }
        return time + 1 >= units.size() || units.get(time + 1).kind == Unit.Kind.STOP;
    }

    private void onComma() {
        ClauseState.Clause before = at.clause;
        Predicate report = at.clause.last;
        if (report != null && report.unit.is(Words.Kind.REPORT) && report.subject == null && at.clause.outer == null) {
            // "Dilansir Reuters, polisi ...": what is reported begins here
            at.clause = new ClauseState.Clause(null, ++at.clauses);
            at.reset();
            return;
        }
        if (at.clause.head != null && at.clause.outer != null && (at.clause.last != null || at.clause.afterComma)) {
            at.clause = at.clause.outer;
        } else if (at.clause.outer != null
                && at.clause.head == null
                && at.clause.last != null
                && at.clause.governor == null) {
            // "Setelah A menyerang B, ...": the clause around it goes on
            at.clause = at.clause.outer;
        }
        if (at.clause != before) {
            at.left = before;
        }
        at.comma = true;
        at.joined = false;
        at.prep = "";
    }
}
