/**
 * What a person reads on a terminal: plain text, wrapped, coloured only where that is wanted.
 *
 * <p>In: chronicles, entries, articles. Out: lines on a {@link id.jejak.app.print.Sheet}. Words come from the texts; no sentence is
 * made that no article contains.
 */
@NullMarked
package id.jejak.app.print;

import org.jspecify.annotations.NullMarked;
