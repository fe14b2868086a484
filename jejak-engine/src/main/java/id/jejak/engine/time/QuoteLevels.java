package id.jejak.engine.time;

import id.jejak.engine.document.Quotation;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * In which quotation each word stands. What stands inside one says nothing of the tense outside: in {@code "Kita akan pulang," kata lurah,
 * Senin} the Monday is that of the saying.
 */
final class QuoteLevels {
    /** The level of words outside all quotations. */
    static final int OUTSIDE = -1;

    private final List<Quotation> quotations;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int next;

    /** Over quotations sorted by start. */
    QuoteLevels(List<Quotation> quotations) {
        this.quotations = quotations;
    }

    /** For each word the number of its innermost quotation or {@link #OUTSIDE}. Stretches must be asked for in text order. */
    int[] of(Stretch stretch) {
        int[] levels = new int[stretch.size()];
        Arrays.fill(levels, OUTSIDE);
        for (int i = 0; i < levels.length; i++) {
            int at = stretch.word(i).start();
            while (next < quotations.size() && quotations.get(next).outer().start() <= at) {
                open.push(next++);
            }
            while (!open.isEmpty() && quotations.get(open.peek()).outer().end() <= at) {
                open.pop();
            }
            if (!open.isEmpty()) {
                levels[i] = open.peek();
            }
        }
        return levels;
    }
}
