/**
 * Planted truth for echoes: real articles are rewritten by known steps, so that every echo that ought to be found is known. In: articles.
 * Out: recall and precision by degree of rewriting, beside a reference (MinHash-LSH) on the same load.
 *
 * <p>Start at {@link id.jejak.eval.plant.Planter}; the commands are {@link id.jejak.eval.plant.PlantCommand} and
 * {@link id.jejak.eval.plant.ScaleCommand}.
 */
@NullMarked
package id.jejak.eval.plant;

import org.jspecify.annotations.NullMarked;
