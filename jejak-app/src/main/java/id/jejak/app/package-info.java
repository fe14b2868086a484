/** The door of this module: {@link id.jejak.app.Main}. */
@NullMarked
package id.jejak.app;

import org.jspecify.annotations.NullMarked;
