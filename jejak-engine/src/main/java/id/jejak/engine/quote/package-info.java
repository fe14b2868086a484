/**
 * Who said what, through whom. In: sentences, quotations, entities. Out: statements.
 */
@NullMarked
package id.jejak.engine.quote;

import org.jspecify.annotations.NullMarked;
