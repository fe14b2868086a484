package id.jejak.engine.echo;

import id.jejak.engine.echo.Echo.Kind;
import java.util.ArrayList;
import java.util.List;
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
    private static final double TRANSLATED = 0.45;

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
    private static final double REWRITTEN = 0.45;

    private static final double REWRITTEN_WORDS = 0.5;

    /** Names are not enough: so many other words must be shared. */
    private static final int REWRITTEN_CONTENT = 4;

    private static final Pattern ROUND = Pattern.compile("\\d\\d0{1,9}");

    private Comparison() {}

    /** The echo kind and score of two passages, or null when they are no echo. */
    static @Nullable Result of(Passage a, Passage b) {
        Alignment alignment = Alignment.of(a, b);
        Kind kind = kind(a, b, alignment);
        if (kind != null) {
            return new Result(kind, alignment.overlap(), evidence(a, alignment), alignment);
        }
        if (figuresDiffer(a, b)) {
            return null;
        }
        Ordered ordered = Ordered.of(a, b);
        boolean rewritten = ordered.weight() >= REWRITTEN
                && ordered.words() >= REWRITTEN_WORDS
                && ordered.content() >= REWRITTEN_CONTENT;
        return rewritten ? new Result(Kind.EDITED, ordered.weight(), evidence(a, alignment), alignment) : null;
    }

    private static @Nullable Kind kind(Passage a, Passage b, Alignment alignment) {
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
        if (figuresDiffer(a, b) && alignment.overlap() < 0.9) {
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

    /** Whether both passages name figures and share none; a figure and the same one rounded are shared. */
    private static boolean figuresDiffer(Passage a, Passage b) {
        TreeSet<String> x = figures(a);
        TreeSet<String> y = figures(b);
        return !x.isEmpty()
                && !y.isEmpty()
                && x.stream().noneMatch(figure -> y.stream().anyMatch(other -> same(figure, other)));
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

    private static TreeSet<String> figures(Passage passage) {
        TreeSet<String> figures = new TreeSet<>();
        for (int i = 0; i < passage.size(); i++) {
            if (Character.isDigit(passage.words()[i].charAt(0))) {
                figures.add(passage.words()[i]);
            }
        }
        return figures;
    }

    /** The shared runs as they stand in the first passage, heaviest first, at most five. */
    private static List<String> evidence(Passage a, Alignment alignment) {
        List<String> words = new ArrayList<>();
        for (Alignment.Run run :
                alignment.runs().subList(0, Math.min(5, alignment.runs().size()))) {
            words.add(a.doc().article().slice(a.between(run.a(), run.a() + run.length() - 1)));
        }
        return words;
    }

    /**
     * What the comparison found.
     *
     * @param score weighted overlap, 0..1
     */
    record Result(Kind kind, double score, List<String> evidence, Alignment alignment) {}
}
