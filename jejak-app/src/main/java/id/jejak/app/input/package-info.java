/**
 * Reads what the user names (files, folders, standard input) into articles, one at a time, and reports what it cannot read.
 *
 * <p>In: INPUT words of the command line. Out: {@link id.jejak.app.input.Incoming} articles and {@link id.jejak.app.input.Problem}s.
 * Memory is bounded by one article. Start at {@link id.jejak.app.input.InputReader}.
 */
@NullMarked
package id.jejak.app.input;

import org.jspecify.annotations.NullMarked;
