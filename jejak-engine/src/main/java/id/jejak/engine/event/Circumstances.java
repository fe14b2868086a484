package id.jejak.engine.event;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.TimeExpression;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When and where: dates of the clause, places after {@code di}. One per article. */
final class Circumstances {
    /** Rank of a region; where somebody speaks is narrower. */
    static final int LOCALITY = 2;

    /** Rank of a body's seat: narrower than a town. */
    static final int SEAT = 4;

    /** Length of a year in ISO 8601. */
    private static final int YEAR = "2019".length();

    /** Characters of the mark between the ends of a range. */
    private static final int DASH = " - ".length();

    private final TimeMarks marks;
    private final String text;
    private final Set<Span> periods = new HashSet<>();

    Circumstances(TimeMarks marks, Annotated in) {
        this.marks = marks;
        text = in.text();
        TimeExpression before = null;
        for (TimeExpression time : in.times()) {
            boolean range = before != null
                    && before.value().length() == YEAR
                    && time.value().length() == YEAR
                    && time.span().start() - before.span().end() <= DASH;
            if (before != null && range) {
                periods.add(before.span());
                periods.add(time.span());
            }
            before = time;
        }
    }

    /** {@code di, di kawasan, pada}. */
    static boolean isPlace(String prep) {
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

    Where of(Predicate predicate, ClauseParser.Parse parse) {
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

    static int rank(Unit unit) {
        Entity entity = unit.entity;
        if (entity == null || unit.mention == EntityMention.Kind.METONYM) {
            // a palace that stands for its government is no place to find by the government's name
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
    void date(Draft draft, ClauseParser.Parse parse) {
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
    private @Nullable TimeExpression alongside(ClauseParser.Parse parse, Predicate predicate) {
        Integer outer = parse.alongside().get(predicate.clause);
        return outer == null ? null : nearest(parse, outer, predicate.index, false);
    }

    private @Nullable TimeExpression nearest(ClauseParser.Parse parse, int clause, int index, boolean close) {
        TimeExpression best = null;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < parse.units().size(); i++) {
            TimeExpression time = parse.units().get(i).time;
            if (time == null || parse.clauseOfTime()[i] != clause || day(time) == null) {
                continue;
            }
            if (belongsToNoun(parse.units(), i, time)) {
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

    /** A date that is none of a deed: {@code tahun anggaran 2018}, {@code periode 2019-2023}, {@code surat tanggal 3 Mei}. */
    private boolean belongsToNoun(List<Unit> units, int i, TimeExpression time) {
        boolean fiscal = i > 0 && units.get(i - 1).is(Words.Kind.FISCAL);
        return fiscal
                || periods.contains(time.span())
                || marks.ofDocument(units, i, time.span().of(text));
    }

    private static boolean reportBetween(List<Unit> units, int from, int until) {
        for (int i = from + 1; i < until; i++) {
            if (units.get(i).is(Words.Kind.REPORT)
                    || units.get(i).is(Words.Kind.SHARE)
                    || units.get(i).is(Words.Kind.PREP, "report")) {
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
            if (rank == 0 && draft.frame.has(Frame.Flag.VISIT)) {
                rank = seat(draft, parse.units(), predicate.object);
            }
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
        boolean speech = draft.frame.has(Frame.Flag.SPEECH);
        for (NounPhrase phrase : phrases) {
            if (speech && !ofSpeaking(units, phrase, draft.predicate.index)) {
                continue;
            }
            if (ofTopic(units, draft.predicate.index, phrase)) {
                continue;
            }
            if (isPlace(phrase.prep) || (going && phrase.prep.equals("ke"))) {
                rank = Math.max(rank, names(draft, units, phrase, rank));
            }
        }
        return rank;
    }

    /** {@code menyambangi Polda Metro Jaya}: who goes to a body goes to its seat. */
    private static int seat(Draft draft, List<Unit> units, NounPhrase phrase) {
        Unit first = units.get(phrase.from());
        Entity entity = first.entity;
        if (entity == null || entity.type() != EntityType.ORG) {
            return 0;
        }
        draft.place = entity.name();
        draft.placeSpan = first.span;
        return SEAT;
    }

    /**
     * Whether a place is that of a speech act and not of what is said: it stands before the verb or beside a date ({@code meminta ... di
     * Jakarta, Senin}), or is a building, where people speak. {@code memuji pembangunan jalan di Papua} says nothing of where.
     */
    private static boolean ofSpeaking(List<Unit> units, NounPhrase phrase, int verb) {
        if (phrase.from() < verb) {
            return true;
        }
        for (int i = phrase.from(); i < phrase.until(); i++) {
            Entity entity = units.get(i).entity;
            if (entity != null && entity.type() == EntityType.FAC) {
                return true;
            }
        }
        return besideDate(units, phrase);
    }

    /** {@code ditetapkan tersangka dalam kasus suap izin tambang di Kolaka}: the place is the case's, unless a date stands beside it. */
    private static boolean ofTopic(List<Unit> units, int verb, NounPhrase phrase) {
        for (int i = verb + 1; i < phrase.from(); i++) {
            Unit unit = units.get(i);
            if (unit.kind == Unit.Kind.COMMA) {
                return false;
            }
            if (unit.is(Words.Kind.TOPIC) || unit.is(Words.Kind.PREP, "topic") || unit.lower.equals("terkait")) {
                return !besideDate(units, phrase);
            }
        }
        return false;
    }

    private static boolean besideDate(List<Unit> units, NounPhrase phrase) {
        int next = phrase.until();
        while (next < units.size() && (units.get(next).kind == Unit.Kind.COMMA || rank(units.get(next)) > 0)) {
            next++;
        }
        int before = phrase.from() - 2;
        return (next < units.size() && units.get(next).kind == Unit.Kind.TIME)
                || (before >= 0 && units.get(before).kind == Unit.Kind.TIME);
    }

    private static int names(Draft draft, List<Unit> units, NounPhrase phrase, int before) {
        int rank = before;
        if (phrase.prep.equals("pada") && units.get(phrase.from()).entity == null) {
            // "pada Pilkada Klaten": the name belongs to the occasion
            return rank;
        }
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
