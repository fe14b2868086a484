package id.jejak.engine.chronicle;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Status;
import id.jejak.engine.lexicon.Countries;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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

    /** Types that are mostly done with words. */
    static final Set<PloverType> SPOKEN = EnumSet.of(
            PloverType.AGREE,
            PloverType.SUPPORT,
            PloverType.REQUEST,
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN);

    /** Share of content words from which two sentences speak of one matter. */
    private static final double ALIKE = 0.25;

    /** The same for two sentences about the same two parties. */
    private static final double LITTLE = 0.03;

    /** The same for two sentences of which one body is all that they share. */
    private static final double LONE = 0.1;

    /** Share of content words from which two sentences are one sentence worded anew, and how many words that takes. */
    private static final double SAME_WORDS = 0.6;

    private static final int MANY_WORDS = 6;

    /** What it is worth that one met the leader of the state that he visited. */
    private static final double ON_VISIT = 0.3;

    /** Types whose objects tell one happening from another. */
    private static final Set<PloverType> GOODS =
            EnumSet.of(PloverType.AID, PloverType.REQUEST, PloverType.COERCE, PloverType.MOBILIZE);

    /** Types that are told by whom they befell. */
    private static final Set<PloverType> BEFALLS = EnumSet.of(PloverType.COERCE, PloverType.SANCTION);

    /** Types of which the same parties do many, each about something else. */
    private static final Set<PloverType> OF_A_MATTER = EnumSet.of(
            PloverType.AGREE,
            PloverType.SUPPORT,
            PloverType.REQUEST,
            PloverType.REJECT,
            PloverType.SANCTION,
            PloverType.PROTEST);

    private final Parties parties;
    private final Countries countries;
    private final Echoing echoing;
    private final DateFit dates;
    private final Visits visits;

    Likeness(Parties parties, Countries countries, Echoing echoing) {
        this(parties, countries, echoing, List.of());
    }

    private Likeness(Parties parties, Countries countries, Echoing echoing, List<Telling> tellings) {
        this.parties = parties;
        this.countries = countries;
        this.echoing = echoing;
        dates = new DateFit(parties);
        visits = new Visits(parties, tellings);
    }

    /** The same over all tellings of some articles: what an article tells beside two tellings counts as well. */
    Likeness over(List<Telling> tellings) {
        return new Likeness(parties, countries, echoing, tellings);
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
        boolean echo = ((echoing.together(a, b) && !standing(a, b)) || sameWords(a, b)) && !daily(a, b);
        if (a.type() != b.type() || !statusFits(a, b, echo) || !familyFits(a, b, echo)) {
            return null;
        }
        if (!echoing.together(a, b) && matters(a, b) && Matter.apart(a, b)) {
            return null;
        }
        Parties.Agreement agreement = parties.of(a, b);
        List<Reason> why = new ArrayList<>();
        double score = echo ? 0.45 : 0;
        if (echo) {
            why.add(Reason.of(ReasonKey.MERGE_ECHO));
        }
        double when = dates.of(a, b, agreement, echo, why);
        double who = participants(a, b, agreement, echo, why);
        double things = things(a, b, echo, why);
        double place = place(a, b, why);
        if (when < 0 || who < 0 || things < 0 || (!echo && usual(a, b, agreement))) {
            return null;
        }
        score += when + who + things + place + 0.1 * jaccard(a.words(), b.words());
        if (sameFamily(a, b)) {
            score += 0.1;
            why.add(Reason.of(ReasonKey.MERGE_WORDS, a.trigger(), b.trigger()));
        }
        return score < MIN ? null : new Link(a, b, score, together(a, b).and(why));
    }

    /** Whether what it is about tells one such happening from another: bodies agree, meet and rally about many things. */
    boolean matters(Telling a, Telling b) {
        return OF_A_MATTER.contains(a.type()) || (a.type() == PloverType.CONSULT && !parties.sharePerson(a, b));
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
        if (a.when() != null && b.when() != null) {
            return false;
        }
        boolean dated =
                a.doc().published().date() != null && b.doc().published().date() != null;
        return dated && !DateFit.published(a, b, oneOutlet(a, b) ? 0 : DateFit.FRESH);
    }

    private static boolean oneOutlet(Telling a, Telling b) {
        String outlet = a.doc().outlet();
        return outlet != null && outlet.equals(b.doc().outlet());
    }

    /** Whether one outlet tells a thing of every day, a session or a price, each time in the same words with its own day. */
    private static boolean daily(Telling a, Telling b) {
        When x = a.when();
        When y = b.when();
        boolean own = a.event().dateSpan() != null && b.event().dateSpan() != null;
        return x != null && y != null && own && !x.fits(y) && oneOutlet(a, b) && !DateFit.published(a, b, 0);
    }

    /** Whether two articles of the same days tell it in the same words, and in enough of them to be about one thing. */
    private static boolean sameWords(Telling a, Telling b) {
        return !a.article().equals(b.article())
                && Math.min(a.words().size(), b.words().size()) >= MANY_WORDS
                && jaccard(a.words(), b.words()) >= SAME_WORDS
                && DateFit.published(a, b, DateFit.FRESH);
    }

    /**
     * Whether no more than the usual actors say that two tellings are one: who speaks every day says something else each time, and an
     * article tells of many requests to the same people; without a date on both sides, some word of what was done must be shared.
     */
    private boolean usual(Telling a, Telling b, Parties.Agreement agreement) {
        if (alike(a.objects(), b.objects()) || dates.once(a, b)) {
            return false;
        }
        double alike = jaccard(besideTrigger(a), besideTrigger(b));
        boolean oneArticle = a.article().equals(b.article());
        int shared = parties.shared(a, b).size() + (agreement.soft() > agreement.exact() ? 1 : 0);
        if (SPOKEN.contains(a.type())) {
            // Government and parliament agree on many laws; what one person promised another is rarer.
            boolean rare = shared > 1 && !oneArticle && parties.sharePerson(a, b);
            double little = a.type() == PloverType.REQUEST ? LONE : LITTLE;
            return alike < (rare ? little : ALIKE);
        }
        if (oneArticle) {
            return false;
        }
        // Police arrest and courts sentence every day: whom it befell must be told by both.
        if (BEFALLS.contains(a.type()) && agreement.leftOut() && !anchored(a, b)) {
            return true;
        }
        boolean dated = a.when() != null && b.when() != null;
        boolean nothing = !dated && !a.lasting() && !parties.twoPersons(a, b) && alike <= 0;
        boolean lone = shared < 2 && !a.lasting() && !parties.sharePerson(a, b) && !anchored(a, b) && alike < LONE;
        boolean nobody = parties.shared(a, b).stream().noneMatch(parties::isParticular);
        return (nobody && !anchored(a, b) && alike < ALIKE) || nothing || lone;
    }

    /** Content words of the sentence but the trigger's: who receives often receives other things. */
    private static Set<String> besideTrigger(Telling telling) {
        Set<String> words = new TreeSet<>(telling.words());
        for (String word : telling.trigger().toLowerCase(Locale.ROOT).split(" ")) {
            words.remove(word);
        }
        return words;
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

    static boolean sameFamily(Telling a, Telling b) {
        return a.family() != null && a.family().equals(b.family());
    }

    static boolean sameWord(Telling a, Telling b) {
        return sameFamily(a, b) || a.trigger().equalsIgnoreCase(b.trigger());
    }

    /** Meetings and visits may be told by each other's words; anything else has one family, or an echo. */
    private static boolean familyFits(Telling a, Telling b, boolean echo) {
        return echo || a.family() == null || b.family() == null || sameFamily(a, b) || a.type() == PloverType.CONSULT;
    }

    private double participants(Telling a, Telling b, Parties.Agreement agreement, boolean echo, List<Reason> why) {
        if (visits.one(a, b)) {
            why.add(Reason.of(ReasonKey.MERGE_VISIT, a.trigger(), b.trigger()));
            return ON_VISIT;
        }
        if (dates.once(a, b)) {
            why.add(Reason.of(ReasonKey.MERGE_PARTIES, String.join(", ", parties.shared(a, b))));
            return 0.3 * Math.max(0.7, agreement.soft());
        }
        boolean told = sameFamily(a, b) || (echo && (a.family() == null || b.family() == null));
        double needed = echo ? 0.5 : 0.6;
        boolean enough = told
                ? agreement.soft() >= needed
                : agreement.exact() >= 0.75 || (agreement.leftOut() && agreement.exact() >= 0.6 && anchored(a, b));
        if (!enough || Parties.all(a).isEmpty() && !echo) {
            return -1;
        }
        Set<String> both = parties.shared(a, b);
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

    static boolean shares(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    /** Whether most words of the shorter stand in the other: one word of many is no thing in common. */
    private static boolean alike(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return both > 0 && 2 * both > Math.min(a.size(), b.size());
    }

    static String shared(Set<String> a, Set<String> b) {
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
