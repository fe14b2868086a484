/** The door of this module: {@link id.jejak.eval.Main}. */
@NullMarked
package id.jejak.eval;

import org.jspecify.annotations.NullMarked;
