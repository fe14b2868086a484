/**
 * The work itself, away from files' layout and from printing: analysis on several threads in a fixed order, a case read into its
 * chronicle, citations checked.
 *
 * <p>Start at {@link id.jejak.app.work.CaseReader}.
 */
@NullMarked
package id.jejak.app.work;

import org.jspecify.annotations.NullMarked;
