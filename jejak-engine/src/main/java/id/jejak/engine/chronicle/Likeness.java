package id.jejak.engine.chronicle;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Status;
import id.jejak.engine.lexicon.Countries;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether two tellings tell one happening. Usual actors alone never say so: a date that fits, an echo, a lasting war, or a claim
 * about the same goods must stand beside them.
 */
final class Likeness {
    /** A link below this is none. */
    static final double MIN = 0.5;

    /** Undated tellings are of one happening only when published within so many days. */
    private static final long NEAR = 3;

    /** An undated telling may take a date that lies so many days before its publication. */
    private static final long FRESH = 10;

    /** A deed that lies so many days before its report is recalled, as DESIGN has it. */
    private static final long RECALLED = 30;

    /** Reports of one happening may slip by so many days when their passages echo. */
    private static final long SLIP = 2;

    /** Types that are mostly done with words. */
    private static final Set<PloverType> SPOKEN = EnumSet.of(
            PloverType.AGREE,
            PloverType.SUPPORT,
            PloverType.REQUEST,
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN);

    /** Share of content words from which two sentences speak of one matter. */
    private static final double ALIKE = 0.25;

    /** Types whose objects tell one happening from another. */
    private static final Set<PloverType> GOODS =
            EnumSet.of(PloverType.AID, PloverType.REQUEST, PloverType.COERCE, PloverType.MOBILIZE);

    private final Parties parties;
    private final Countries countries;
    private final Echoing echoing;

    Likeness(Parties parties, Countries countries, Echoing echoing) {
        this.parties = parties;
        this.countries = countries;
        this.echoing = echoing;
    }

    /**
     * Two tellings of one happening.
     *
     * @param score how sure, {@link #MIN} and more; only the order of scores means something
     * @param why what speaks for it
     */
    record Link(Telling a, Telling b, double score, Reason why) {}

    /** The link of two tellings, or null where they tell two happenings or too little is known. */
    @Nullable
    Link of(Telling a, Telling b) {
        boolean echo = echoing.together(a, b) && !standing(a, b);
        if (a.type() != b.type() || !statusFits(a, b, echo) || !familyFits(a, b, echo)) {
            return null;
        }
        Parties.Agreement agreement = parties.of(a, b);
        List<Reason> why = new ArrayList<>();
        double score = echo ? 0.45 : 0;
        if (echo) {
            why.add(Reason.of(ReasonKey.MERGE_ECHO));
        }
        double dates = dates(a, b, agreement, echo, why);
        double who = participants(a, b, agreement, echo, why);
        double things = things(a, b, echo, why);
        double place = place(a, b, why);
        if (dates < 0 || who < 0 || things < 0 || (!echo && usual(a, b, agreement))) {
            return null;
        }
        score += dates + who + things + place + 0.1 * jaccard(a.words(), b.words());
        if (sameFamily(a, b)) {
            score += 0.1;
            why.add(Reason.of(ReasonKey.MERGE_WORDS, a.trigger(), b.trigger()));
        }
        return score < MIN ? null : new Link(a, b, score, together(a, b).and(why));
    }

    private static Reason together(Telling a, Telling b) {
        return a.article().equals(b.article())
                ? Reason.of(ReasonKey.MERGE_WITHIN, a.article())
                : Reason.of(ReasonKey.MERGE_ACROSS, a.article(), b.article());
    }

    /**
     * Whether an echo of undated tellings is rather a phrase that stands from day to day: one outlet on two days, or articles that lie
     * too far apart.
     */
    private static boolean standing(Telling a, Telling b) {
        LocalDate x = a.doc().published().date();
        LocalDate y = b.doc().published().date();
        if (x == null || y == null || (a.when() != null && b.when() != null)) {
            return false;
        }
        boolean oneOutlet =
                a.doc().outlet() != null && a.doc().outlet().equals(b.doc().outlet());
        return Math.abs(ChronoUnit.DAYS.between(x, y)) > (oneOutlet ? 0 : FRESH);
    }

    /** Whether two speech acts share no more than one usual speaker: who speaks every day says something else each time. */
    private static boolean usual(Telling a, Telling b, Parties.Agreement agreement) {
        TreeSet<String> both = new TreeSet<>(Parties.all(a));
        both.retainAll(Parties.all(b));
        int shared = both.size() + (agreement.soft() > agreement.exact() ? 1 : 0);
        return SPOKEN.contains(a.type())
                && shared < 2
                && !shares(a.objects(), b.objects())
                && jaccard(a.words(), b.words()) < ALIKE;
    }

    private static boolean statusFits(Telling a, Telling b, boolean echo) {
        if (a.status() == b.status() || echo) {
            return true;
        }
        if (EnumSet.of(a.status(), b.status()).equals(EnumSet.of(Status.ALLEGED, Status.DENIED))) {
            return true;
        }
        boolean cameTrue = EnumSet.of(a.status(), b.status()).equals(EnumSet.of(Status.ASSERTED, Status.PLANNED));
        return cameTrue
                && a.when() != null
                && b.when() != null
                && a.when().width() == 0
                && a.when().iso().equals(b.when().iso());
    }

    private static boolean sameFamily(Telling a, Telling b) {
        return a.family() != null && a.family().equals(b.family());
    }

    private static boolean sameWord(Telling a, Telling b) {
        return sameFamily(a, b) || a.trigger().equalsIgnoreCase(b.trigger());
    }

    /** Meetings and visits may be told by each other's words; anything else has one family, or an echo. */
    private static boolean familyFits(Telling a, Telling b, boolean echo) {
        return echo || a.family() == null || b.family() == null || sameFamily(a, b) || a.type() == PloverType.CONSULT;
    }

    /** What the dates say, or -1 where they speak against. */
    private double dates(Telling a, Telling b, Parties.Agreement agreement, boolean echo, List<Reason> why) {
        When x = a.when();
        When y = b.when();
        if (x != null && y != null) {
            if (!x.fits(y)) {
                if (runs(a, b, agreement) && x.gap(y) <= a.days()) {
                    why.add(Reason.of(ReasonKey.MERGE_RUNS, x.iso(), y.iso()));
                    return 0.15;
                }
                boolean slip = echo && agreement.soft() >= 0.7 && x.gap(y) <= SLIP;
                if (slip) {
                    why.add(Reason.of(ReasonKey.MERGE_SLIP, x.iso(), y.iso()));
                }
                return slip ? 0 : -1;
            }
            why.add(
                    x.iso().equals(y.iso())
                            ? Reason.of(ReasonKey.MERGE_SAME_DATE, x.iso())
                            : Reason.of(ReasonKey.MERGE_FITTING_DATES, x.iso(), y.iso()));
            return x.iso().equals(y.iso()) ? (x.width() == 0 ? 0.3 : 0.25) : 0.2;
        }
        if (echo) {
            return 0.1;
        }
        if (a.lasting() && b.lasting() && agreement.exact() >= 0.8) {
            why.add(Reason.of(ReasonKey.MERGE_LASTING));
            return 0.25;
        }
        if (claim(a) && claim(b) && agreement.exact() >= 0.9 && shares(a.objects(), b.objects())) {
            why.add(Reason.of(ReasonKey.MERGE_SAME_CLAIM, shared(a.objects(), b.objects())));
            return 0.25;
        }
        if (nearby(a, b) && agreement.exact() >= 0.9 && sameWord(a, b) && !agreement.leftOut()) {
            why.add(Reason.of(ReasonKey.MERGE_PUBLISHED_NEAR));
            return a.article().equals(b.article()) ? 0.2 : 0.1;
        }
        return -1;
    }

    /** Whether both tell a happening of several days by the same participants. */
    private static boolean runs(Telling a, Telling b, Parties.Agreement agreement) {
        return sameFamily(a, b) && a.days() > 0 && agreement.exact() >= 0.6;
    }

    private static boolean claim(Telling telling) {
        return telling.status() == Status.ALLEGED || telling.status() == Status.DENIED;
    }

    /** Both published within days, and the date that one gives is fresh for the other. */
    private boolean nearby(Telling a, Telling b) {
        if (a.article().equals(b.article())) {
            return !recalls(a, b);
        }
        // Two sides by name: "pihaknya" or one outlet of its own accord would merge anything.
        if (Parties.all(a).stream().filter(parties::isNamed).count() < 2) {
            return false;
        }
        LocalDate x = a.doc().published().date();
        LocalDate y = b.doc().published().date();
        if (x == null || y == null || Math.abs(ChronoUnit.DAYS.between(x, y)) > NEAR + Math.min(a.days(), b.days())) {
            return false;
        }
        When given = a.when() != null ? a.when() : b.when();
        LocalDate read = a.when() != null ? y : x;
        return given == null
                || (given.width() == 0
                        && !given.first().isAfter(read.plusDays(1 + Math.min(a.days(), b.days())))
                        && ChronoUnit.DAYS.between(given.first(), read) <= FRESH);
    }

    /**
     * Whether one telling of an article gives a date long past and the other none: what a report tells without a date is news of its
     * day, not the earlier happening that it recalls beside it.
     */
    private static boolean recalls(Telling a, Telling b) {
        When given = a.when() != null ? a.when() : b.when();
        LocalDate published = a.doc().published().date();
        return given != null && published != null && ChronoUnit.DAYS.between(given.last(), published) > RECALLED;
    }

    private double participants(Telling a, Telling b, Parties.Agreement agreement, boolean echo, List<Reason> why) {
        boolean told = sameFamily(a, b) || (echo && (a.family() == null || b.family() == null));
        double needed = echo ? 0.5 : 0.6;
        boolean enough = told
                ? agreement.soft() >= needed
                : agreement.exact() >= 0.75 || (agreement.leftOut() && agreement.exact() >= 0.6 && anchored(a, b));
        if (!enough || Parties.all(a).isEmpty() && !echo) {
            return -1;
        }
        TreeSet<String> both = new TreeSet<>(Parties.all(a));
        both.retainAll(Parties.all(b));
        why.add(
                both.isEmpty()
                        ? Reason.of(ReasonKey.MERGE_PARTIES_ALIKE)
                        : Reason.of(ReasonKey.MERGE_PARTIES, String.join(", ", both)));
        return 0.3 * (told ? agreement.soft() : agreement.exact());
    }

    /** Same date and same place: what is left out may be supplied. */
    private boolean anchored(Telling a, Telling b) {
        String x = a.event().place();
        String y = b.event().place();
        return a.when() != null
                && b.when() != null
                && a.when().iso().equals(b.when().iso())
                && x != null
                && x.equals(y);
    }

    private double things(Telling a, Telling b, boolean echo, List<Reason> why) {
        if (a.objects().isEmpty() || b.objects().isEmpty()) {
            return 0;
        }
        if (shares(a.objects(), b.objects())) {
            why.add(Reason.of(ReasonKey.MERGE_OBJECTS, shared(a.objects(), b.objects())));
            return 0.1;
        }
        // A treaty or a promise is worded freely; goods are not.
        return GOODS.contains(a.type()) && !echo ? -1 : 0;
    }

    private double place(Telling a, Telling b, List<Reason> why) {
        String x = a.event().place();
        String y = b.event().place();
        if (x == null || y == null) {
            return 0;
        }
        if (x.equals(y)) {
            why.add(Reason.of(ReasonKey.MERGE_PLACE, x));
            return 0.1;
        }
        return holds(x, y) || holds(y, x) ? 0.05 : -0.05;
    }

    private boolean holds(String state, String place) {
        String code = countries.code(state);
        return code != null && (code.equals(countries.seat(place)) || code.equals(countries.ending(place)));
    }

    private static boolean shares(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static String shared(Set<String> a, Set<String> b) {
        TreeSet<String> both = new TreeSet<>(a);
        both.retainAll(b);
        return String.join(", ", both);
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long both = a.stream().filter(b::contains).count();
        return (double) both / (a.size() + b.size() - both);
    }
}
