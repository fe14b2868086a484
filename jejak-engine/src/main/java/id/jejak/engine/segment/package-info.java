/**
 * Sentences, tokens and quotations. In: lines. Out: sentences of body and headings, quotations over them.
 */
@NullMarked
package id.jejak.engine.segment;

import org.jspecify.annotations.NullMarked;
