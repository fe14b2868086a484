/**
 * Passages told twice: inside one article and across articles, found through an index, never all pairs.
 *
 * <p>In: annotated articles. Out: {@link id.jejak.engine.echo.Echo}es and the wire credits they carry over.
 */
@NullMarked
package id.jejak.engine.echo;

import org.jspecify.annotations.NullMarked;
