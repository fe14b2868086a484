package id.jejak.engine.echo;

import id.jejak.engine.echo.Echo.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

    private Comparison() {}

    /** The echo kind and score of two passages, or null when they are no echo. */
    static @Nullable Result of(Passage a, Passage b) {
        Alignment alignment = Alignment.of(a, b);
        Kind kind = kind(a, b, alignment);
        return kind == null ? null : new Result(kind, alignment.overlap(), evidence(a, alignment), alignment);
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

    private static boolean figuresDiffer(Passage a, Passage b) {
        TreeSet<String> x = figures(a);
        TreeSet<String> y = figures(b);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        TreeSet<String> shared = new TreeSet<>(x);
        shared.retainAll(y);
        return shared.isEmpty();
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
