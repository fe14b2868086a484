package id.jejak.eval.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the report. */
public sealed interface Figure {
    /** What the line prints, name by name, in order; a value that cannot be computed is null. */
    Map<String, @Nullable Number> values();

    /** The one value a floor holds: F1, or the accuracy; null when nothing could be counted. */
    @Nullable
    Double main();

    /** On how many rows the main value rests: gold rows and false alarms, or answers. */
    int base();

    /** Rounded to four decimals, halves to the even digit of the exact binary value, as Python's {@code round}. */
    static double rounded(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Found, falsely found and missed rows. */
    record Found(int tp, int fp, int fn) implements Figure {
        private double precision() {
            return tp + fp == 0 ? 0 : (double) tp / (tp + fp);
        }

        private double recall() {
            return tp + fn == 0 ? 0 : (double) tp / (tp + fn);
        }

        @Override
        public Map<String, @Nullable Number> values() {
            Map<String, @Nullable Number> out = new LinkedHashMap<>();
            out.put("p", rounded(precision()));
            out.put("r", rounded(recall()));
            out.put("f1", main());
            out.put("tp", tp);
            out.put("fp", fp);
            out.put("fn", fn);
            return out;
        }

        @Override
        public Double main() {
            return harmonic(precision(), recall());
        }

        @Override
        public int base() {
            return tp + fp + fn;
        }
    }

    /** Right answers out of all. */
    record Right(int ok, int n) implements Figure {
        @Override
        public Map<String, @Nullable Number> values() {
            Map<String, @Nullable Number> out = new LinkedHashMap<>();
            out.put("accuracy", main());
            out.put("n", n);
            return out;
        }

        @Override
        public @Nullable Double main() {
            return n == 0 ? null : rounded((double) ok / n);
        }

        @Override
        public int base() {
            return n;
        }
    }

    /** Mean precision and recall over articles (B-cubed). */
    record Means(double p, double r, int base) implements Figure {
        @Override
        public Map<String, @Nullable Number> values() {
            Map<String, @Nullable Number> out = new LinkedHashMap<>();
            out.put("p", rounded(p));
            out.put("r", rounded(r));
            out.put("f1", main());
            return out;
        }

        @Override
        public Double main() {
            return harmonic(p, r);
        }
    }

    private static double harmonic(double p, double r) {
        return p + r == 0 ? 0 : rounded(2 * p * r / (p + r));
    }
}
