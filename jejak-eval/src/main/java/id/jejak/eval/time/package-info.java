/**
 * Measures the stage {@code time} beyond the gold: weekdays whose date the journalist gave in brackets, and speed. Start at {@link
 * id.jejak.eval.time.WeekdayCommand}.
 */
@NullMarked
package id.jejak.eval.time;

import org.jspecify.annotations.NullMarked;
