package id.jejak.eval.quote;

import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Found, spurious and missed, added up. */
final class Counts {
    private int found;
    private int spurious;
    private int missed;

    /** Adds one decision. */
    void add(boolean gold, boolean system) {
        found += gold && system ? 1 : 0;
        spurious += !gold && system ? 1 : 0;
        missed += gold && !system ? 1 : 0;
    }

    /**
     * Adds two lists of spans, matched one to one: best overlap first, by at least {@code least} of the union of both (0: any overlap).
     */
    void addSpans(List<Span> gold, List<Span> system, double least) {
        record Pair(double weight, int gold, int system) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                int shared = gold.get(i).overlap(system.get(j));
                double share =
                        shared / (double) (gold.get(i).length() + system.get(j).length() - shared);
                if (shared > 0 && share >= least) {
                    pairs.add(new Pair(share, i, j));
                }
            }
        }
        pairs.sort((a, b) -> a.weight() != b.weight()
                ? Double.compare(b.weight(), a.weight())
                : a.gold() != b.gold() ? a.gold() - b.gold() : a.system() - b.system());
        boolean[] takenGold = new boolean[gold.size()];
        boolean[] takenSystem = new boolean[system.size()];
        int matched = 0;
        for (Pair pair : pairs) {
            if (!takenGold[pair.gold()] && !takenSystem[pair.system()]) {
                takenGold[pair.gold()] = true;
                takenSystem[pair.system()] = true;
                matched++;
            }
        }
        found += matched;
        spurious += system.size() - matched;
        missed += gold.size() - matched;
    }

    double precision() {
        return found + spurious == 0 ? 0 : found / (double) (found + spurious);
    }

    double recall() {
        return found + missed == 0 ? 0 : found / (double) (found + missed);
    }

    double f1() {
        return found == 0 ? 0 : 2.0 * found / (2.0 * found + spurious + missed);
    }

    /** {@code p=0.9000 r=0.8000 f1=0.8471 tp=.. fp=.. fn=..}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p=%.4f r=%.4f f1=%.4f tp=%d fp=%d fn=%d",
                precision(),
                recall(),
                f1(),
                found,
                spurious,
                missed);
    }
}
