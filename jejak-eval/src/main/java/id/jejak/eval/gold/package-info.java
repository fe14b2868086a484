/**
 * Reads hand annotations (JejakBench) as if the engine had made them, so that what comes after a stage is measured alone.
 *
 * <p>In: a gold directory. Out: {@link id.jejak.engine.document.Annotated}. Start at {@link id.jejak.eval.gold.GoldReader}.
 */
@NullMarked
package id.jejak.eval.gold;

import org.jspecify.annotations.NullMarked;
