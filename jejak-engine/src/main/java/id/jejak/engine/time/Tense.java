package id.jejak.engine.time;

import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether an expression lies ahead of the telling or behind it, judged by the words of its sentence: {@code akan}, {@code telah},
 * {@code kata}, each weighing more the nearer it stands. Words of another quotation level say nothing.
 */
final class Tense {
    /** Words further away than this say nothing. */
    private static final int REACH_BEFORE = 40;

    private static final int REACH_AFTER = 20;
    private static final double TENTHS = 10;

    private record Weights(double before, double after) {}

    private final Map<String, Weights> words = new HashMap<>();
    private final double[] aheadPrior = new double[7];

    Tense(ResourceSource resources) {
        for (Tsv.Row row : Tsv.load(resources, "id/time/tense.tsv", "form", "before", "after")
                .rows()) {
            Weights weights = new Weights(row.number("before") / TENTHS, row.number("after") / TENTHS);
            if (words.put(row.get("form"), weights) != null) {
                throw row.error("form \"" + row.get("form") + "\" stands above; remove one");
            }
        }
        for (Tsv.Row row : Tsv.load(resources, "id/time/weekday-ahead.tsv", "days", "logit")
                .rows()) {
            int days = row.number("days");
            if (days < 1 || days > 6) {
                throw row.error("days is " + days + "; expected 1 to 6");
            }
            aheadPrior[days] = row.number("logit") / TENTHS;
        }
    }

    /**
     * What the words say.
     *
     * @param logit positive: ahead; negative: behind; 0: nothing said
     * @param cue the word that counted most, or null
     */
    record Judgement(double logit, @Nullable Span cue) {
        boolean ahead() {
            return logit > 1;
        }

        boolean behind() {
            return logit < -0.5;
        }
    }

    /** Judges by the words alone. */
    Judgement judge(Found found) {
        Reading reading = found.reading();
        int level = reading.quoteLevel(found.from());
        double logit = 0;
        double strongest = 0;
        int cue = -1;
        for (int i = Math.max(0, found.from() - REACH_BEFORE);
                i < Math.min(reading.size(), found.to() + REACH_AFTER);
                i++) {
            Weights weights = words.get(reading.word(i).lower());
            boolean weekday = i >= found.from() && i < found.to() && !isTail(found, i);
            if (weights == null || weekday || reading.quoteLevel(i) != level) {
                continue;
            }
            double weight = i < found.from()
                    ? weights.before() / (1 + (found.from() - i) / 4.0)
                    : weights.after() / (1 + (2 * (i - found.from()) + 4) / 4.0);
            logit += weight;
            if (Math.abs(weight) > strongest) {
                strongest = Math.abs(weight);
                cue = i;
            }
        }
        return new Judgement(logit, cue < 0 ? null : reading.stretch().span(cue, cue));
    }

    /** Words of the expression itself that follow its first: "dini hari", "waktu setempat" tell something too. */
    private static boolean isTail(Found found, int i) {
        return i > found.from();
    }

    /** Judges a bare weekday that lies so many days ahead, 1 to 6, or else 7 less behind. */
    Judgement judgeWeekday(Found found, int daysAhead) {
        Judgement words = judge(found);
        return new Judgement(words.logit() + aheadPrior[daysAhead], words.cue());
    }
}
