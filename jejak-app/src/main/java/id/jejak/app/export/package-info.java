/** Chronicles in the shapes of other programs: tables, documents, calendars. In: a chronicle. Out: one text, the same for the same chronicle. */
@NullMarked
package id.jejak.app.export;

import org.jspecify.annotations.NullMarked;
