/**
 * The spine: one immutable article and what the stages hang on it, each value with its span and its provenance.
 *
 * <p>In: nothing. Out: records without behaviour beyond their invariants. Start at {@link id.jejak.engine.document.Article},
 * then {@link id.jejak.engine.document.Annotated}. Offsets inside the engine are UTF-16 units of
 * {@link id.jejak.engine.document.Article#text()}; outputs count Unicode code points
 * ({@link id.jejak.engine.document.CodePoints}). Why something was decided is coded ({@link id.jejak.engine.document.Reason});
 * {@link id.jejak.engine.document.ReasonTexts} puts it in words.
 */
@NullMarked
package id.jejak.engine.document;

import org.jspecify.annotations.NullMarked;
