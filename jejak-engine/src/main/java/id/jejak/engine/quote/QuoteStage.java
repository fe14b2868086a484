package id.jejak.engine.quote;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Layer;
import id.jejak.engine.pipeline.Stage;
import java.util.Set;

/** The {@code quote} stage. */
public final class QuoteStage implements Stage {
    /** The stage with its resources loaded. */
    public QuoteStage(ResourceSource resources) {}

    @Override
    public String name() {
        return "quote";
    }

    @Override
    public Set<Layer> requires() {
        return Set.of(Layer.SENTENCES, Layer.TIMES, Layer.ENTITIES);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.STATEMENTS);
    }

    @Override
    public Annotated apply(Annotated in) {
        return in;
    }
}
