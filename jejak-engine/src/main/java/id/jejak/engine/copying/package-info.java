/**
 * Whose text an article carries, and who habitually copies whom. In: annotated articles, their credits, echoes. Out: {@link
 * id.jejak.engine.copying.Copying}. Start reading at {@code CopyFinder}.
 */
@NullMarked
package id.jejak.engine.copying;

import org.jspecify.annotations.NullMarked;
