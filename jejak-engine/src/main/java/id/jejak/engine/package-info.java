/** The engine's door: {@link id.jejak.engine.Engine}. */
@NullMarked
package id.jejak.engine;

import org.jspecify.annotations.NullMarked;
