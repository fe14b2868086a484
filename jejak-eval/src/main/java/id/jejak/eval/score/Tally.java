package id.jejak.eval.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts over all documents, in the order in which their names first came, and the errors behind them. */
final class Tally {
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();

    /** Adds found, falsely found and missed rows. */
    void found(String name, int tp, int fp, int fn) {
        figures.merge(name, new Figure.Found(tp, fp, fn), Tally::plus);
    }

    /** Adds right answers out of all. */
    void right(String name, int ok, int n) {
        figures.merge(name, new Figure.Right(ok, n), Tally::plus);
    }

    void means(String name, double p, double r, int base) {
        figures.put(name, new Figure.Means(p, r, base));
    }

    /** Notes one error: what, in which document, how, and the words. */
    void error(String what, @Nullable String document, String how, String detail) {
        errors.add(what + '\t' + document + '\t' + how + '\t' + detail);
    }

    Report report(int documents) {
        return new Report(documents, figures, errors);
    }

    private static Figure plus(Figure a, Figure b) {
        if (a instanceof Figure.Found x && b instanceof Figure.Found y) {
            return new Figure.Found(x.tp() + y.tp(), x.fp() + y.fp(), x.fn() + y.fn());
        }
        if (a instanceof Figure.Right x && b instanceof Figure.Right y) {
            return new Figure.Right(x.ok() + y.ok(), x.n() + y.n());
        }
        throw new IllegalArgumentException("one figure is counted in two ways: " + a + " and " + b);
    }
}
