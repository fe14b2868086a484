/**
 * Loads the language's knowledge from data files, strictly: every error names file and line.
 *
 * <p>In: a {@link id.jejak.engine.lexicon.ResourceSource}. Out: rows. Start at {@link id.jejak.engine.lexicon.Tsv}.
 * The format of the files is described in {@code docs/format/resources.md}.
 */
@NullMarked
package id.jejak.engine.lexicon;

import org.jspecify.annotations.NullMarked;
