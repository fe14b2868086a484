/**
 * The merged chronicle: event mentions of one happening become one entry; disputes, offices and discrepancies beside it.
 *
 * <p>In: annotated articles. Out: {@link id.jejak.engine.chronicle.Chronicle}. Start at
 * {@link id.jejak.engine.chronicle.Entry}.
 */
@NullMarked
package id.jejak.engine.chronicle;

import org.jspecify.annotations.NullMarked;
