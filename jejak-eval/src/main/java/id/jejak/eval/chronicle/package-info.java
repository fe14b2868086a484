/**
 * What the chronicle of many articles costs as they double, and its entries as a person reads them: merged ones, differences, the busiest
 * actors.
 */
@NullMarked
package id.jejak.eval.chronicle;

import org.jspecify.annotations.NullMarked;
