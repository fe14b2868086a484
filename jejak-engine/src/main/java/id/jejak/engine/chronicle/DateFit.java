package id.jejak.engine.chronicle;

import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the dates of two tellings say for or against one happening. */
final class DateFit {
    /** Undated tellings are of one happening only when published within so many days. */
    private static final long NEAR = 3;

    /** An undated telling may take a date that lies so many days before its publication. */
    static final long FRESH = 10;

    /** A deed that lies so many days before its report is recalled, as DESIGN has it. */
    private static final long RECALLED = 30;

    /** Reports of one happening may slip by so many days when their passages echo. */
    private static final long SLIP = 2;

    /** Letters of a year. */
    private static final int YEAR = 4;

    /** What speaks against one happening. */
    static final double AGAINST = -1;

    private final Parties parties;

    DateFit(Parties parties) {
        this.parties = parties;
    }

    /** 0 and more for one happening, {@link #AGAINST} where the dates speak against it or too little is known. */
    double of(Telling a, Telling b, Parties.Agreement agreement, boolean echo, List<Reason> why) {
        if (a.when() != null && b.when() != null && !a.when().fits(b.when())) {
            return apart(a, b, a.when(), b.when(), agreement, echo, why);
        }
        When x = said(a);
        When y = said(b);
        if (x != null && y != null) {
            return fitting(x, y, why);
        }
        if (echo) {
            return 0.1;
        }
        if (a.lasting() && b.lasting() && agreement.exact() >= 0.8) {
            why.add(Reason.of(ReasonKey.MERGE_LASTING));
            return 0.25;
        }
        if (a.isClaim() && b.isClaim() && agreement.exact() >= 0.9 && Likeness.shares(a.objects(), b.objects())) {
            why.add(Reason.of(ReasonKey.MERGE_SAME_CLAIM, Likeness.shared(a.objects(), b.objects())));
            return 0.25;
        }
        if (once(a, b) && published(a, b, FRESH) && fresh(a, b)) {
            why.add(Reason.of(ReasonKey.MERGE_ONCE));
            return 0.2;
        }
        if (nearby(a, b) && agreement.exact() >= 0.9 && Likeness.sameWord(a, b) && !agreement.leftOut()) {
            why.add(Reason.of(ReasonKey.MERGE_PUBLISHED_NEAR));
            return a.article().equals(b.article()) ? 0.2 : 0.1;
        }
        return AGAINST;
    }

    /** When a telling says it was; null where it says nothing: the year in which an article came out holds all its news. */
    private static @Nullable When said(Telling telling) {
        When when = telling.when();
        LocalDate published = telling.doc().published().date();
        boolean any = when != null
                && published != null
                && when.iso().length() == YEAR
                && published.getYear() == when.first().getYear();
        return any ? null : when;
    }

    private static double fitting(When x, When y, List<Reason> why) {
        why.add(
                x.iso().equals(y.iso())
                        ? Reason.of(ReasonKey.MERGE_SAME_DATE, x.iso())
                        : Reason.of(ReasonKey.MERGE_FITTING_DATES, x.iso(), y.iso()));
        return x.iso().equals(y.iso()) ? (x.width() == 0 ? 0.3 : 0.25) : 0.2;
    }

    private double apart(
            Telling a, Telling b, When x, When y, Parties.Agreement agreement, boolean echo, List<Reason> why) {
        if (runs(a, b, agreement) && x.gap(y) <= a.days()) {
            why.add(Reason.of(ReasonKey.MERGE_RUNS, x.iso(), y.iso()));
            return 0.15;
        }
        boolean slip = (echo ? agreement.soft() >= 0.7 : once(a, b)) && x.gap(y) <= SLIP;
        if (slip) {
            why.add(Reason.of(ReasonKey.MERGE_SLIP, x.iso(), y.iso()));
        }
        return slip ? (echo ? 0 : 0.15) : AGAINST;
    }

    /** Whether both tell a happening of several days by the same participants, one of whom has a name. */
    private boolean runs(Telling a, Telling b, Parties.Agreement agreement) {
        return Likeness.sameFamily(a, b)
                && a.days() > 0
                && agreement.exact() >= 0.6
                && parties.shared(a, b).stream().anyMatch(parties::isNamed);
    }

    /** Whether it happens once in many days to the named person whom both tell of: a dismissal, an arrest, a verdict. */
    boolean once(Telling a, Telling b) {
        if (!Likeness.sameFamily(a, b) || a.family() == null || !a.family().once()) {
            return false;
        }
        return parties.samePerson(undergoing(a), undergoing(b));
    }

    private static List<String> undergoing(Telling telling) {
        return telling.recipients().isEmpty() ? telling.actors() : telling.recipients();
    }

    /** Both published within days, and the date that one gives is fresh for the other. */
    private boolean nearby(Telling a, Telling b) {
        if (a.article().equals(b.article())) {
            return !recalls(a, b);
        }
        // Two sides in particular: "pihaknya" or one outlet of its own accord would merge anything.
        List<String> all = Parties.all(a);
        if (all.stream().filter(parties::isParticular).count() < 2
                || all.stream().noneMatch(parties::isNamed)) {
            return false;
        }
        return published(a, b, NEAR + Math.min(a.days(), b.days())) && fresh(a, b);
    }

    /** Whether both were published within so many days of each other. */
    static boolean published(Telling a, Telling b, long days) {
        LocalDate x = a.doc().published().date();
        LocalDate y = b.doc().published().date();
        return x != null && y != null && Math.abs(ChronoUnit.DAYS.between(x, y)) <= days;
    }

    /** Whether the date that one gives is news for the article of the other; so where neither gives one. */
    private static boolean fresh(Telling a, Telling b) {
        When given = said(a) != null ? said(a) : said(b);
        LocalDate read = (said(a) != null ? b : a).doc().published().date();
        if (given == null) {
            return true;
        }
        int days = Math.min(a.days(), b.days());
        boolean known = given.isDay() || (days > 0 && given.iso().length() == "2024-09".length());
        return known
                && read != null
                && !given.first().isAfter(read.plusDays(1 + days))
                && ChronoUnit.DAYS.between(given.last(), read) <= FRESH;
    }

    /**
     * Whether one telling of an article gives a date long past and the other none: what a report tells without a date is news of its
     * day, not the earlier happening that it recalls beside it.
     */
    private static boolean recalls(Telling a, Telling b) {
        When given = said(a) != null ? said(a) : said(b);
        LocalDate published = a.doc().published().date();
        return given != null && published != null && ChronoUnit.DAYS.between(given.last(), published) > RECALLED;
    }
}
