/**
 * Time expressions with values (TIMEX3). In: sentences and the publication date. Out: times.
 */
@NullMarked
package id.jejak.engine.time;

import org.jspecify.annotations.NullMarked;
