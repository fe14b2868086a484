package id.jejak.engine.event;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When and where: dates of the clause, places after {@code di}. */
final class Circumstances {
    /** Rank of a region; where somebody speaks is narrower. */
    private static final int LOCALITY = 2;

    private Circumstances() {}

    /** {@code di, di kawasan, pada}. */
    private static boolean isPlace(String prep) {
        return prep.equals("di") || prep.equals("pada") || prep.startsWith("di ");
    }

    /** The day, month or year of a date, or null for anything vaguer. */
    static @Nullable String day(TimeExpression time) {
        if (time.type() != TimeExpression.Type.DATE && time.type() != TimeExpression.Type.TIME) {
            return null;
        }
        String value = time.value();
        int t = value.indexOf('T');
        String day = t > 0 ? value.substring(0, t) : value;
        return day.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?") ? day : monthOfWeek(day);
    }

    /** The month in which a week lies wholly, {@code 2023-03} for {@code 2023-W10}; null for anything else. */
    private static @Nullable String monthOfWeek(String value) {
        if (!value.matches("\\d{4}-W\\d\\d(-WE)?")) {
            return null;
        }
        int year = Integer.parseInt(value.substring(0, 4));
        int week = Integer.parseInt(value.substring(6, 8));
        LocalDate fourth = LocalDate.of(year, 1, 4);
        LocalDate monday =
                fourth.minusDays(fourth.getDayOfWeek().getValue() - 1L).plusWeeks(week - 1L);
        LocalDate sunday = monday.plusDays(6);
        return monday.getMonth() == sunday.getMonth() ? monday.toString().substring(0, 7) : null;
    }

    /** When and where a verb of saying puts its speaker. */
    record Where(
            @Nullable String date,
            @Nullable Span dateSpan,
            @Nullable String place,
            @Nullable Span placeSpan) {}

    static Where of(Predicate predicate, ClauseParser.Parse parse) {
        TimeExpression time = nearest(parse, predicate.clause, predicate.index, false);
        Unit best = null;
        for (NounPhrase phrase : predicate.preps) {
            if (!isPlace(phrase.prep)) {
                continue;
            }
            for (int i = phrase.from(); i < phrase.until(); i++) {
                Unit unit = parse.units().get(i);
                if (rank(unit) > (best == null ? LOCALITY : rank(best))) {
                    best = unit;
                }
            }
        }
        Entity place = best == null ? null : best.entity;
        return new Where(
                time == null ? null : day(time),
                time == null ? null : time.span(),
                place == null ? null : place.name(),
                place == null || best == null ? null : best.span);
    }

    private static int rank(Unit unit) {
        Entity entity = unit.entity;
        if (entity == null) {
            return 0;
        }
        return switch (entity.type()) {
            case FAC -> 4;
            case GPE -> 3;
            case LOC -> LOCALITY;
            default -> 0;
        };
    }

    /** Dates a draft by the date that stands nearest in its clause. */
    static void date(Draft draft, ClauseParser.Parse parse) {
        Predicate governor = draft.predicate.governor;
        Predicate predicate = draft.frame.has(Frame.Flag.CHARGE) && governor != null ? governor : draft.predicate;
        Predicate anchor = predicate.noun && predicate.carrier != null ? predicate.carrier : predicate;
        TimeExpression best = nearest(
                parse,
                predicate.clause,
                predicate.index,
                predicate.noun && !predicate.asSubject && draft.rests.isEmpty());
        if (best == null && anchor.clause != predicate.clause) {
            best = nearest(parse, anchor.clause, anchor.index, false);
        }
        if (best == null) {
            best = alongside(parse, predicate);
        }
        if (best != null) {
            draft.date = day(best);
            draft.dateSpan = best.span();
        }
    }

    /** The date of the clause that a {@code saat} puts at the same time. */
    private static @Nullable TimeExpression alongside(ClauseParser.Parse parse, Predicate predicate) {
        Integer outer = parse.alongside().get(predicate.clause);
        return outer == null ? null : nearest(parse, outer, predicate.index, false);
    }

    private static @Nullable TimeExpression nearest(ClauseParser.Parse parse, int clause, int index, boolean close) {
        TimeExpression best = null;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < parse.units().size(); i++) {
            TimeExpression time = parse.units().get(i).time;
            if (i > 0 && parse.units().get(i - 1).is(Words.Kind.FISCAL)) {
                continue;
            }
            if (time == null || parse.clauseOfTime()[i] != clause || day(time) == null) {
                continue;
            }
            if (i > index && reportBetween(parse.units(), index, i)) {
                // "..., menurut laporan pada Sabtu": the day of the report, not of the deed
                continue;
            }
            if (close && (i < index || verbBetween(parse, clause, index, i))) {
                continue;
            }
            int apart = i > index ? i - index : 2 * (index - i);
            if (apart < distance) {
                best = time;
                distance = apart;
            }
        }
        return best;
    }

    private static boolean reportBetween(List<Unit> units, int from, int until) {
        for (int i = from + 1; i < until; i++) {
            if (units.get(i).is(Words.Kind.REPORT) || units.get(i).is(Words.Kind.PREP, "report")) {
                return true;
            }
        }
        return false;
    }

    private static boolean verbBetween(ClauseParser.Parse parse, int clause, int from, int until) {
        for (Predicate verb : parse.predicates()) {
            if (!verb.noun && verb.clause == clause && verb.index > from && verb.index < until) {
                return true;
            }
        }
        return false;
    }

    /** Places a draft at the narrowest place that it, its carrier or another verb of its clause names after {@code di}. */
    static void place(Draft draft, ClauseParser.Parse parse) {
        Predicate predicate = draft.predicate;
        boolean going = draft.frame.has(Frame.Flag.VISIT) || draft.frame.has(Frame.Flag.STRIKE);
        int rank = from(draft, parse.units(), predicate.preps, going);
        if (going && predicate.object != null && predicate.voice == Sense.Voice.ACTIVE) {
            rank = Math.max(rank, names(draft, parse.units(), predicate.object, rank));
        }
        if (rank == 0 && predicate.carrier != null) {
            rank = from(draft, parse.units(), predicate.carrier.preps, false);
        }
        for (Predicate other : parse.predicates()) {
            if (rank == 0 && other != predicate && !other.noun && other.clause == predicate.clause) {
                rank = from(draft, parse.units(), other.preps, false);
            }
        }
    }

    private static int from(Draft draft, List<Unit> units, List<NounPhrase> phrases, boolean going) {
        int rank = 0;
        for (NounPhrase phrase : phrases) {
            if (isPlace(phrase.prep) || (going && phrase.prep.equals("ke"))) {
                rank = Math.max(rank, names(draft, units, phrase, rank));
            }
        }
        return rank;
    }

    private static int names(Draft draft, List<Unit> units, NounPhrase phrase, int before) {
        int rank = before;
        for (int[] part : phrase.parts) {
            for (int i = part[0]; i < part[1]; i++) {
                rank = Math.max(rank, take(draft, units.get(i), rank));
            }
        }
        return rank;
    }

    /** Takes the place of a name if it is narrower than what was found; gives its rank. */
    static int take(Draft draft, Unit unit, int rank) {
        Entity entity = unit.entity;
        if (entity == null) {
            return 0;
        }
        int narrow = rank(unit);
        if (entity.type() == EntityType.LOC && draft.frame.has(Frame.Flag.SPEECH)) {
            // nobody speaks at a sea: it belongs to what is said
            return 0;
        }
        if (narrow > rank) {
            draft.place = entity.name();
            draft.placeSpan = unit.span;
        }
        return narrow;
    }
}
