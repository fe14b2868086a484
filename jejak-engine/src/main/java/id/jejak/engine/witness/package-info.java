/**
 * Who could know: the origins of each report and how many independent witnesses they are, by the rules of
 * {@code docs/witnesses.md}.
 *
 * <p>In: reports (one mention of a happening in one article, with its statement chain and the passage's credit) and the table of
 * outlets. Out: {@link id.jejak.engine.witness.Testimony}.
 */
@NullMarked
package id.jejak.engine.witness;

import org.jspecify.annotations.NullMarked;
