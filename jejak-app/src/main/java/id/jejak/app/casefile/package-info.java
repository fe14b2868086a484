/**
 * A case on disk: originals under their hash, and one SQLite database with what came in, what people decided and what was read from it.
 *
 * <p>In: incoming articles, a chronicle. Out: articles with unique ids, the same whatever order they came in; derived rows that other
 * programs read ({@code docs/format/case.md}). Start at {@link id.jejak.app.casefile.CaseStore}; the layout on disk is told in
 * {@link id.jejak.app.casefile.SqliteCase}, the tables in the numbered files below {@code resources/jejak/case}.
 */
@NullMarked
package id.jejak.app.casefile;

import org.jspecify.annotations.NullMarked;
