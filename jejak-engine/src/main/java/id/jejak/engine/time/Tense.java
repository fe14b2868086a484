package id.jejak.engine.time;

import id.jejak.engine.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether an expression lies ahead of the telling or behind it, judged by the words of its sentence: {@code akan}, {@code telah},
 * {@code kata}. The word that stands nearest before the expression counts most.
 */
final class Tense {
    /** Words further away than this say nothing. */
    private static final int REACH = 40;

    private final int cls;

    Tense(Vocabulary vocabulary) {
        cls = vocabulary.classOf("tense");
    }

    /**
     * What the words say.
     *
     * @param score positive: ahead; negative: behind; 0: nothing said
     * @param cue the word that counted most, or null
     */
    record Judgement(double score, @Nullable Span cue) {
        boolean ahead() {
            return score > 0.5;
        }

        boolean behind() {
            return score < -0.5;
        }
    }

    Judgement judge(Found found) {
        Reading reading = found.reading();
        double score = 0;
        double strongest = 0;
        Span cue = null;
        for (int i = Math.max(0, found.from() - REACH); i < Math.min(reading.size(), found.to() + REACH / 2); i++) {
            if ((i >= found.from() && i < found.to()) || reading.quoteLevel(i) != reading.quoteLevel(found.from())) {
                continue;
            }
            for (Lexeme lexeme : reading.at(i)) {
                if (lexeme.cls() == cls) {
                    double weight = Integer.parseInt(lexeme.value()) * nearness(found, i);
                    score += weight;
                    if (Math.abs(weight) > strongest) {
                        strongest = Math.abs(weight);
                        cue = reading.stretch().span(i, i + lexeme.length() - 1);
                    }
                }
            }
        }
        return new Judgement(score, cue);
    }

    private static double nearness(Found found, int at) {
        int distance = at < found.from() ? found.from() - at : 2 * (at - found.to() + 1) + 4;
        return 1.0 / (1 + distance / 4.0);
    }
}
