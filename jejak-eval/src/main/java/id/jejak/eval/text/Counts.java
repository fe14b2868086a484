package id.jejak.eval.text;

import java.util.Locale;

/** Right, wrong and missed of one measure; adds up over runs. */
final class Counts {
    private long right;
    private long found;
    private long expected;

    void add(long right, long found, long expected) {
        this.right += right;
        this.found += found;
        this.expected += expected;
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    /** Harmonic mean of precision and recall, 0 when nothing is right. */
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (found + expected);
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-10s F1 %.4f  precision %.4f  recall %.4f  (right %d, found %d, expected %d)",
                name,
                f1(),
                precision(),
                recall(),
                right,
                found,
                expected);
    }
}
