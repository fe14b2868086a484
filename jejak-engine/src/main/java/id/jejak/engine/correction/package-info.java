/**
 * What did the analyst put right? Corrections name mentions and pairs of mentions, never entries or entities, so that they hold when the
 * case grows. Start at {@link id.jejak.engine.correction.Correction}; {@link id.jejak.engine.correction.Corrections} applies them.
 */
@NullMarked
package id.jejak.engine.correction;

import org.jspecify.annotations.NullMarked;
