package id.jejak.engine.echo;

import id.jejak.engine.echo.Echo.Kind;
import id.jejak.engine.lexicon.Vocabulary;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The second, careful look at two passages: are they the same text, an edited one, or two renderings of one source sentence?
 *
 * <p>Thresholds were read off the founding articles and September 2019 pairs of {@code news/overlap_candidates}: copied sentences share
 * nearly all their weight, independent sentences on one happening under a third of it and no long run.
 */
final class Comparison {
    private static final double VERBATIM = 0.98;
    private static final double EDITED = 0.72;
    static final double TRANSLATED = 0.45;

    /** What a single long run must cover: less is a shared background phrase. */
    private static final double ONE_RUN = 0.60;

    /** A common run of this many words, or of this weight, is beyond chance. */
    private static final int LONG_RUN = 6;

    private static final double HEAVY_RUN = 2.0;

    private static final double MEDIUM_RUN = 1.4;

    /**
     * What two passages must share in order, by weight and by number of words, when no long run is left of it. Read off planted
     * rewritings (eval-plant) and off September 2019, where less brought in the standing frames of market and match reports.
     */
    static final double REWRITTEN = 0.45;

    private static final double REWRITTEN_WORDS = 0.5;

    /** Names are not enough: so many other words must be shared. */
    private static final int REWRITTEN_CONTENT = 4;

    /** What is asked of the order of passages in articles that share others; read off planted rewritings (eval-plant). */
    private static final double COPIED = 0.40;

    private static final double COPIED_WORDS = 0.40;
    private static final int COPIED_CONTENT = 2;

    /** Fewer than one in so many figures shared is too few: prices of two days have their sizes in common. */
    private static final int FIGURES = 2;

    private static final Pattern ROUND = Pattern.compile("\\d\\d0{1,9}");

    private Comparison() {}

    /** The echo kind and score of two passages, or null when they are no echo. */
    static @Nullable Result of(Passage a, Passage b, Vocabulary vocabulary) {
        Alignment alignment = Alignment.of(a, b);
        Kind kind = kind(a, b, alignment, vocabulary);
        if (kind != null) {
            return new Result(kind, alignment.overlap(), alignment);
        }
        if (figuresDiffer(a, b, vocabulary)) {
            return null;
        }
        Ordered ordered = Ordered.of(a, b);
        boolean rewritten = ordered.weight() >= REWRITTEN
                && ordered.words() >= REWRITTEN_WORDS
                && ordered.content() >= REWRITTEN_CONTENT;
        return rewritten ? new Result(Kind.EDITED, ordered.weight(), alignment) : null;
    }

    /** As {@link #of}, for passages of two articles that share others: less is asked for, and still less where they share many. */
    static @Nullable Result inCopiedText(Passage a, Passage b, Vocabulary vocabulary, boolean many) {
        if (!mayBeCopied(a, b) || figuresDiffer(a, b, vocabulary)) {
            return null;
        }
        Ordered ordered = Ordered.of(a, b);
        double least = many ? COPIED : REWRITTEN;
        if (ordered.weight() < least || ordered.words() < COPIED_WORDS || ordered.content() < COPIED_CONTENT) {
            return null;
        }
        Alignment alignment = Alignment.of(a, b);
        Kind kind = kind(a, b, alignment, vocabulary);
        return new Result(kind == null ? Kind.EDITED : kind, ordered.weight(), alignment);
    }

    /** A quick look at how many words the shorter passage has in common with the other, before their order is looked at. */
    private static boolean mayBeCopied(Passage a, Passage b) {
        Passage small = a.size() <= b.size() ? a : b;
        int[] other = (small == a ? b : a).words().clone();
        Arrays.sort(other);
        int common = 0;
        for (int word : small.words()) {
            common += Arrays.binarySearch(other, word) >= 0 ? 1 : 0;
        }
        return 2 * common >= COPIED_WORDS * (a.size() + b.size());
    }

    private static @Nullable Kind kind(Passage a, Passage b, Alignment alignment, Vocabulary vocabulary) {
        int longest = 0;
        double heaviest = 0;
        int runs = 0;
        for (Alignment.Run run : alignment.runs()) {
            longest = Math.max(longest, run.length());
            heaviest = Math.max(heaviest, run.weight());
            runs += run.length() >= 2 ? 1 : 0;
        }
        double sizes = (double) Math.min(a.size(), b.size()) / Math.max(a.size(), b.size());
        if (alignment.overlap() >= VERBATIM && alignment.words() >= 0.95 && sizes >= 0.9 && longest >= a.size() * 0.9) {
            return Kind.VERBATIM;
        }
        // The same frame with other figures is another story's release, not this one's copy.
        if (figuresDiffer(a, b, vocabulary)) {
            return null;
        }
        boolean longRun = longest >= LONG_RUN && heaviest >= HEAVY_RUN;
        if (alignment.overlap() >= EDITED && alignment.words() >= 0.6 && (longRun || runs >= 3)) {
            return Kind.EDITED;
        }
        boolean severalRuns = runs >= 3 && heaviest >= MEDIUM_RUN;
        boolean translated = (longRun && alignment.overlap() >= (runs >= 2 ? TRANSLATED : ONE_RUN))
                || (severalRuns && alignment.overlap() >= TRANSLATED);
        return translated ? Kind.TRANSLATED : null;
    }

    /** Whether both passages name figures and share few of them; a figure and the same one rounded are shared. */
    private static boolean figuresDiffer(Passage a, Passage b, Vocabulary vocabulary) {
        TreeSet<String> x = figures(a, vocabulary);
        TreeSet<String> y = figures(b, vocabulary);
        long shared = x.stream()
                .filter(figure -> y.stream().anyMatch(other -> same(figure, other)))
                .count();
        int fewer = Math.min(x.size(), y.size());
        return fewer > 0 && shared * FIGURES < fewer;
    }

    /** Whether two figures are equal, or one is the other rounded to its first two digits: 1.234 and 1.200. */
    private static boolean same(String a, String b) {
        return a.equals(b) || rounds(a, b) || rounds(b, a);
    }

    private static boolean rounds(String figure, String round) {
        String digits = figure.replace(".", "");
        String other = round.replace(".", "");
        return digits.length() == other.length()
                && ROUND.matcher(other).matches()
                && digits.regionMatches(0, other, 0, 2)
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static TreeSet<String> figures(Passage passage, Vocabulary vocabulary) {
        TreeSet<String> figures = new TreeSet<>();
        for (int i = 0; i < passage.size(); i++) {
            if (passage.is(i, Passage.FIGURE)) {
                figures.add(vocabulary.word(passage.words()[i]));
            }
        }
        return figures;
    }

    /**
     * What the comparison found.
     *
     * @param score weighted overlap, 0..1
     */
    record Result(Kind kind, double score, Alignment alignment) {}
}
