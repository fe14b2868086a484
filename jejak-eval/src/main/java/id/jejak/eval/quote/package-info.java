/**
 * Measures of statements beside the gold: another corpus ({@link id.jejak.eval.quote.PfsaCommand}) and damaged quotation marks
 * ({@link id.jejak.eval.quote.DamageCommand}). What the figures mean stands in {@code docs/statements.md}.
 */
@NullMarked
package id.jejak.eval.quote;

import org.jspecify.annotations.NullMarked;
