package id.jejak.engine.pipeline;

import id.jejak.engine.document.Annotated;
import java.util.Set;

/**
 * One step of reading a single article: a pure function of the article and of versioned resources, without I/O, clock or
 * randomness, safe for use by many threads at once. It adds its layers and never edits another's; linear in the article.
 */
public interface Stage {
    /** The stage's name as provenance and benchmarks spell it. */
    String name();

    /** Layers that must stand before this stage runs. */
    Set<Layer> requires();

    /** Layers this stage adds. */
    Set<Layer> gives();

    /** The article with this stage's layers added. */
    Annotated apply(Annotated in);
}
