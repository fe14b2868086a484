/**
 * Which articles say that they correct another, and which one that is. In: annotated articles. Out: {@link
 * id.jejak.engine.erratum.Erratum}. Start reading at {@code ErratumFinder}.
 */
@NullMarked
package id.jejak.engine.erratum;

import org.jspecify.annotations.NullMarked;
