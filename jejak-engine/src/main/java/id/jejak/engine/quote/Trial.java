package id.jejak.engine.quote;

import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Voice;
import org.jspecify.annotations.Nullable;

/**
 * One cue read in one order, with its source found and its content still to be.
 *
 * @param cue the cue's first token
 * @param np the source; null where the order takes it from the context
 * @param left first token of what cue and source take up
 * @param after first token behind them
 */
record Trial(
        SentenceView view,
        Order order,
        Form form,
        int cue,
        @Nullable Np np,
        int left,
        int after) {
    Voice voice() {
        return order.voice();
    }
}
