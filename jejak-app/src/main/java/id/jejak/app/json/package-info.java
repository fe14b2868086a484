/** The output shapes of {@code docs/format}, mapped from the engine's records at the edge. Offsets are Unicode code points. */
@NullMarked
package id.jejak.app.json;

import org.jspecify.annotations.NullMarked;
