package id.jejak.engine.time;

import id.jejak.engine.document.Span;
import id.jejak.engine.document.TimeExpression.Type;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which day a bare weekday names: "Senin", "Senin lalu", "Sabtu mendatang", "Rabu pekan depan". */
final class WeekdayChooser {
    private static final Set<String> JOINING = Set.of(
            "dan", "sampai", "hingga", "atau", "-", ",", "/", "s", "d", "dengan", "pada", "hari", "serta", "sejak");
    private static final Set<String> TELLING = Set.of("pada", "sejak", "dan", "serta", "hingga", "sampai");
    private static final int JOIN_REACH = 4;
    /** Within this many logits of even odds both readings are given and none is chosen: 45 % to 55 %. */
    private static final double UNDECIDED = 0.2;
    /** A full date this many days from publication shows that its sentence tells of another time. */
    private static final int OTHER_TIME_DAYS = 7;

    private final Tense tense;

    WeekdayChooser(Tense tense) {
        this.tense = tense;
    }

    /** The day; null never: the caller has made sure that the publication day is known. */
    Value choose(Found found, int weekday, Context context) {
        LocalDate published = context.day();
        if (found.has("weekshift")) {
            LocalDate monday = published.minusDays(published.getDayOfWeek().getValue() - 1L);
            return Value.day(monday.plusWeeks(found.number("weekshift", 0)).plusDays(weekday - 1L));
        }
        Value joined = joined(found, weekday, context);
        if (joined != null) {
            return joined;
        }
        Value elsewhere = inOtherTime(found, weekday, context);
        if (elsewhere != null) {
            return elsewhere;
        }
        LocalDate past = onOrBefore(published, weekday);
        LocalDate next = onOrAfter(published, weekday);
        if (found.says("lalu") || found.says("silam")) {
            return Value.day(before(published, weekday))
                    .rejecting(List.of(Iso.day(next) + ": the words say it is past"));
        }
        if (found.says("kemarin") || found.says("kemaren") || found.says("tadi")) {
            LocalDate day = found.says("tadi") ? past : before(published, weekday);
            return Value.day(day).rejecting(List.of(Iso.day(next) + ": the words say it is past"));
        }
        if (found.says("mendatang")
                || found.says("depan")
                || found.says("besok")
                || found.says("lusa")
                || found.says("esok")
                || found.says("nanti")) {
            LocalDate day = found.says("nanti") ? next : onOrAfter(published.plusDays(1), weekday);
            return Value.day(day).rejecting(List.of(Iso.day(past) + ": the words say it lies ahead"));
        }
        if (past.equals(published)) {
            return Value.day(published)
                    .rejecting(List.of(
                            Iso.day(published.minusWeeks(1)) + ": the day of publication is nearer",
                            Iso.day(published.plusWeeks(1)) + ": the day of publication is nearer"));
        }
        Tense.Judgement judgement = tense.judgeWeekday(found, (int) ChronoUnit.DAYS.between(published, next));
        List<Span> rests = Context.rests(judgement.cue());
        if (Math.abs(judgement.logit()) < UNDECIDED) {
            return Value.bare(Type.DATE, "XXXX-WXX-" + weekday)
                    .resting(rests)
                    .rejecting(List.of(
                            Iso.day(past) + ": as likely as the other, " + percent(-judgement.logit()),
                            Iso.day(next) + ": as likely as the other, " + percent(judgement.logit())));
        }
        Value value = judgement.logit() > 0
                ? Value.day(next)
                        .rejecting(List.of(
                                Iso.day(past) + ": the sentence lies rather ahead, " + percent(judgement.logit())))
                : Value.day(past)
                        .rejecting(List.of(
                                Iso.day(next) + ": the sentence lies rather behind, " + percent(-judgement.logit())));
        return value.resting(rests);
    }

    /** How sure a reading is, "87 %". */
    private static String percent(double logit) {
        return Math.round(100 / (1 + Math.exp(-logit))) + " %";
    }

    /** "Sabtu (21/9/2019) sampai Selasa": the weekday nearest to the full date it is joined with. */
    private static @Nullable Value joined(Found found, int weekday, Context context) {
        if (found.n() > 0) {
            Found before = context.found().get(found.n() - 1);
            LocalDate day = isRange(before, found) ? dayOf(before, context) : fullDay(before, context);
            if (day != null && joins(before, found)) {
                return Value.day(onOrAfter(day.plusDays(1), weekday))
                        .anchored(before.span())
                        .rejecting(List.of("reckoned from publication: joined with a full date before it"));
            }
        }
        if (found.n() + 1 < context.found().size()) {
            Found after = context.found().get(found.n() + 1);
            LocalDate day = fullDay(after, context);
            if (day != null && joins(found, after)) {
                return Value.day(before(day, weekday))
                        .anchored(after.span())
                        .rejecting(List.of("reckoned from publication: joined with a full date after it"));
            }
        }
        return null;
    }

    /** "Rusuh pecah di kota itu pada Rabu (28/8/2019), dan meluas pada Kamis": the sentence tells of a time other than publication's. */
    private static @Nullable Value inOtherTime(Found found, int weekday, Context context) {
        if (found.n() == 0
                || found.from() == 0
                || !TELLING.contains(found.reading().word(found.from() - 1).lower())) {
            return null;
        }
        Found other = context.found().get(found.n() - 1);
        LocalDate day = fullDay(other, context);
        if (day == null
                || !other.has("weekday")
                || other.stretch() != found.stretch()
                || !sameLevel(found, other)
                || !day.isBefore(context.day().minusDays(OTHER_TIME_DAYS))) {
            return null;
        }
        return Value.day(onOrAfter(day, weekday))
                .anchored(other.span())
                .rejecting(List.of("reckoned from publication: the sentence tells of " + Iso.day(day)));
    }

    private static boolean sameLevel(Found found, Found other) {
        return found.reading().quoteLevel(found.from()) == other.reading().quoteLevel(other.from());
    }

    /** "Senin-Jumat": both ends are of one match. */
    private static boolean isRange(Found first, Found second) {
        return first.rule() == second.rule() && first.rule().name().equals("weekday_range");
    }

    private static @Nullable LocalDate dayOf(Found found, Context context) {
        Value value = context.valueOf(found);
        return value == null ? null : value.day();
    }

    private static @Nullable LocalDate fullDay(Found other, Context context) {
        Value value = context.valueOf(other);
        return value != null && other.rule().build() == Build.DATE && (other.has("day")) ? value.day() : null;
    }

    private static boolean joins(Found first, Found second) {
        if (first.stretch() != second.stretch()
                || second.from() - first.to() > JOIN_REACH
                || second.from() == first.to()) {
            return false;
        }
        for (int i = first.to(); i < second.from(); i++) {
            if (!JOINING.contains(first.reading().word(i).lower())) {
                return false;
            }
        }
        // A comma alone parts "Senin, Selasa (3/9)" as a list too.
        return true;
    }

    static LocalDate onOrBefore(LocalDate day, int weekday) {
        return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7));
    }

    static LocalDate before(LocalDate day, int weekday) {
        return onOrBefore(day.minusDays(1), weekday);
    }

    static LocalDate onOrAfter(LocalDate day, int weekday) {
        return day.plusDays(Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7));
    }

    /** The candidates nearest to a day first; used where a date's year is open. */
    static List<LocalDate> nearestFirst(List<LocalDate> days, LocalDate to) {
        List<LocalDate> sorted = new ArrayList<>(days);
        sorted.sort((a, b) ->
                Long.compare(Math.abs(ChronoUnit.DAYS.between(to, a)), Math.abs(ChronoUnit.DAYS.between(to, b))));
        return sorted;
    }
}
