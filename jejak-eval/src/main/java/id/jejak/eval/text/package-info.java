/**
 * Measures of the stages that read text: sentences and words against Universal Dependencies, language against lines whose language is
 * known, furniture by outlet. In: files outside the project. Out: tables on standard output.
 *
 * <p>Start at {@link id.jejak.eval.text.SegmentCommand}.
 */
@NullMarked
package id.jejak.eval.text;

import org.jspecify.annotations.NullMarked;
