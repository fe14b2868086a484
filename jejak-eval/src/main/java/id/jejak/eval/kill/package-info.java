/**
 * What survives a kill: the program is killed again and again while it takes articles into a case, and the case is examined after each.
 *
 * <p>Start at {@link id.jejak.eval.kill.KillCommand}.
 */
@NullMarked
package id.jejak.eval.kill;

import org.jspecify.annotations.NullMarked;
