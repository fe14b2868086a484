/**
 * The figures of {@code gold/score.py} on the same outputs, figure for figure: same matching order and ties, same normalisation of
 * names, same rounding.
 *
 * <p>In: a gold folder and output documents as JSON, taken as untrusted data (lists may be missing or null). Out:
 * {@link id.jejak.eval.score.Report}. Start at {@link id.jejak.eval.score.Scorer}. The scorer reads JSON trees, not engine records,
 * so that it can score any system's output.
 */
@NullMarked
package id.jejak.eval.score;

import org.jspecify.annotations.NullMarked;
