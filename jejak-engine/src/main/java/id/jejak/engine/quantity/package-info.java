/**
 * How much, how many, of what. In: text and times. Out: {@link id.jejak.engine.quantity.Quantity}. Start at
 * {@link id.jejak.engine.quantity.QuantityReader}.
 */
@NullMarked
package id.jejak.engine.quantity;

import org.jspecify.annotations.NullMarked;
