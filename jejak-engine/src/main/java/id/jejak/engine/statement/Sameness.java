package id.jejak.engine.statement;

import id.jejak.engine.document.StatementType;
import id.jejak.engine.statement.Speakers.Relation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two statements are one, told twice. Strict: two statements of one speaker on one topic share names and a few words, so most
 * of what the shorter one says must stand in the other, or half of what both say, or their sentences must echo each other.
 *
 * <p>Thresholds were read off September 2019 news, where many outlets tell of one event; see docs/statements.md.
 */
final class Sameness {
    /** Share of the shorter statement's weight that the other holds. */
    private static final double CONTAINED = 0.7;

    /** The same where their sentences echo each other. */
    private static final double CONTAINED_ECHO = 0.5;

    /** The same inside one article. */
    private static final double CONTAINED_INSIDE = 0.8;

    /** Share of the shorter of two quotations that the other holds in its order. */
    private static final double IN_ORDER = 0.5;

    /** The same of a lead and a quotation of one article. */
    private static final double IN_ORDER_INSIDE = 0.6;

    /** Share of both statements' weight. */
    private static final double ALIKE = 0.6;

    /** The same where the speakers are not known to be one. */
    private static final double ALIKE_OPEN = 0.75;

    /** What is word for word the same but for a figure or a name. */
    private static final double NEARLY = 0.9;

    /** So many content words that are no names must be shared. */
    private static final int WORDS = 3;

    /** Where the speakers are not known to be one. */
    private static final int WORDS_OPEN = 4;

    /** Stances that do something with what is said, other than to hold it true or false. */
    private static final Set<String> ACTS = Set.of("promise", "demand", "praise");

    /** Who says nearly the same later than this says it again. */
    private static final int DAYS = 7;

    private final Speakers speakers;
    private final Echoed echoed;

    Sameness(Speakers speakers, Echoed echoed) {
        this.speakers = speakers;
        this.echoed = echoed;
    }

    /** How sure it is, above 0; 0 where they are two statements. */
    double of(Saying a, Saying b) {
        boolean inside = a.article().equals(b.article());
        if (inside && a.statement().content().overlaps(b.statement().content())) {
            return 0;
        }
        Relation relation = speakers.of(a, b);
        if (relation == Relation.OTHER) {
            return 0;
        }
        double shared = 0;
        int plain = 0;
        for (Map.Entry<String, Double> word : a.content().entrySet()) {
            Double other = b.content().get(word.getKey());
            if (other != null) {
                shared += Math.min(word.getValue(), other);
                plain += a.plain().contains(word.getKey()) && b.plain().contains(word.getKey()) ? 1 : 0;
            }
        }
        double contained = shared / Math.min(a.weight(), b.weight());
        double alike = 2 * shared / (a.weight() + b.weight());
        boolean echo = echoed.together(a, b);
        if (alike < NEARLY && (figuresDiffer(a.figures(), b.figures()) || apart(a, b))) {
            return 0;
        }
        if (!echo && (alike < ALIKE && twoQuotations(a, b) || alike < ALIKE_OPEN && twoActs(a, b))) {
            return 0;
        }
        boolean same = relation == Relation.SAME
                ? same(a, b, contained, alike, plain, echo)
                : open(contained, alike, plain, echo);
        return same && (!inside || inside(a, b, contained, alike, plain, echo))
                ? contained + alike + (echo ? 1 : 0)
                : 0;
    }

    /** To thank for something, or to ask for it, is not to tell of it. */
    private static boolean twoActs(Saying a, Saying b) {
        String x = a.statement().stance();
        String y = b.statement().stance();
        return !x.equals(y) && (ACTS.contains(x) || ACTS.contains(y));
    }

    /** Two quotations that share few words in one order were said apart. */
    private static boolean twoQuotations(Saying a, Saying b) {
        return isDirect(a) && isDirect(b) && WordDiff.common(a.words(), b.words()) < shorter(a, b) * IN_ORDER;
    }

    private static boolean isDirect(Saying saying) {
        return saying.statement().type() == StatementType.DIRECT;
    }

    /**
     * In one article a speaker goes on with the words of the last sentence. A lead and the quotation behind it are one statement, two
     * quotations only where they are nearly the same.
     */
    private static boolean inside(Saying a, Saying b, double contained, double alike, int plain, boolean echo) {
        if (isDirect(a) && isDirect(b)) {
            return echo || alike >= NEARLY;
        }
        boolean retold = plain >= WORDS_OPEN
                && contained >= CONTAINED_INSIDE
                && WordDiff.common(a.words(), b.words()) >= shorter(a, b) * IN_ORDER_INSIDE;
        return echo || alike >= ALIKE_OPEN || retold;
    }

    private static boolean same(Saying a, Saying b, double contained, double alike, int plain, boolean echo) {
        if (plain < WORDS) {
            return plain > 0 && alike >= NEARLY && isShortSaying(a, b);
        }
        return alike >= ALIKE || contained >= (echo ? CONTAINED_ECHO : CONTAINED);
    }

    /**
     * A short saying must be the other word for word. Over articles it must be a quotation too: {@code narasi itu keliru} is another
     * finding in every fact-check.
     */
    private static boolean isShortSaying(Saying a, Saying b) {
        boolean inside = a.article().equals(b.article());
        return (inside || isDirect(a) && isDirect(b) && !apart(a, b))
                && WordDiff.common(a.words(), b.words()) >= longer(a, b) * ALIKE_OPEN;
    }

    private static int shorter(Saying a, Saying b) {
        return Math.min(a.tokens().size(), b.tokens().size());
    }

    private static int longer(Saying a, Saying b) {
        return Math.max(a.tokens().size(), b.tokens().size());
    }

    private static boolean open(double contained, double alike, int plain, boolean echo) {
        return plain >= WORDS_OPEN && (alike >= ALIKE_OPEN || echo && contained >= CONTAINED);
    }

    /** Whether both name figures and share none: the same frame filled on another day or for another place. */
    private static boolean figuresDiffer(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    private static boolean apart(Saying a, Saying b) {
        LocalDate x = day(a);
        LocalDate y = day(b);
        return x != null && y != null && Math.abs(ChronoUnit.DAYS.between(x, y)) > DAYS;
    }

    private static @Nullable LocalDate day(Saying saying) {
        return saying.doc().published().date();
    }
}
