/**
 * A case on disk: originals under their hash, a manifest of what came in, derived files that can always be rebuilt.
 *
 * <p>In: incoming articles. Out: articles with unique ids, the same whatever order they came in. Start at
 * {@link id.jejak.app.casefile.CaseStore}; the layout on disk is told in {@link id.jejak.app.casefile.FolderCase}.
 */
@NullMarked
package id.jejak.app.casefile;

import org.jspecify.annotations.NullMarked;
