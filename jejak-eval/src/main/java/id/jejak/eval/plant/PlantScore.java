package id.jejak.eval.plant;

import id.jejak.engine.document.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many planted passages a finder found, and how many of its finds are planted, by degree of rewriting. */
final class PlantScore {
    private final Planted planted;
    private final Planted.Lookup lookup;
    private final int[] expected;
    private final int[] recalled;
    private final int[] found;
    private final int[] right;
    private final double[] changed;
    private int strange;

    /** A pair of passages that a finder calls echoes. */
    record Find(String a, Span spanA, String b, Span spanB) {}

    PlantScore(Planted planted, int degrees) {
        this.planted = planted;
        this.lookup = new Planted.Lookup(planted);
        expected = new int[degrees];
        recalled = new int[degrees];
        found = new int[degrees];
        right = new int[degrees];
        changed = new double[degrees];
    }

    /** Counts all finds; call once. */
    PlantScore count(List<Find> finds) {
        Set<String> pairs = new HashSet<>();
        for (Find find : finds) {
            String a = lookup.of(find.a(), find.spanA());
            String b = lookup.of(find.b(), find.spanB());
            boolean same = a != null && a.equals(b);
            if (same) {
                pairs.add(key(find.a(), find.b(), a));
                pairs.add(key(find.b(), find.a(), a));
            }
            int degree = Math.max(degree(find.a()), degree(find.b()));
            if (degree < 0 || !sameFamily(find)) {
                // Between two bases, or two families: nothing was planted there.
                strange++;
                if (degree < 0) {
                    continue;
                }
            }
            found[degree]++;
            right[degree] += same ? 1 : 0;
        }
        for (Planted.Passage passage : planted.passages()) {
            int degree = degree(passage.variant());
            expected[degree]++;
            changed[degree] += passage.changed();
            String original = passage.base() + ':' + passage.original().start();
            recalled[degree] += pairs.contains(key(passage.variant(), passage.base(), original)) ? 1 : 0;
        }
        return this;
    }

    private static String key(String a, String b, @Nullable String original) {
        return a + '\n' + b + '\n' + original;
    }

    private int degree(String article) {
        Planted.Variant variant = planted.variants().get(article);
        return variant == null ? -1 : variant.degree();
    }

    private boolean sameFamily(Find find) {
        return family(find.a()).equals(family(find.b()));
    }

    private String family(String article) {
        Planted.Variant variant = planted.variants().get(article);
        return variant == null ? article : variant.base();
    }

    int expected(int degree) {
        return expected[degree];
    }

    double meanChanged(int degree) {
        return expected[degree] == 0 ? 0 : changed[degree] / expected[degree];
    }

    /** Share of the planted passages of a degree that are found in their base. */
    double recall(int degree) {
        return expected[degree] == 0 ? 0 : (double) recalled[degree] / expected[degree];
    }

    /** Share of the finds with a variant of this degree as the more rewritten side that join one original. */
    double precision(int degree) {
        return found[degree] == 0 ? 1 : (double) right[degree] / found[degree];
    }

    /** Finds between two families, none of which was planted. */
    int strange() {
        return strange;
    }
}
