package id.jejak.engine.entity;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Layer;
import id.jejak.engine.pipeline.Stage;
import java.util.Set;

/** The {@code entity} stage. */
public final class EntityStage implements Stage {
    /** The stage with its resources loaded. */
    public EntityStage(ResourceSource resources) {}

    @Override
    public String name() {
        return "entity";
    }

    @Override
    public Set<Layer> requires() {
        return Set.of(Layer.LINES, Layer.SENTENCES, Layer.TIMES);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.ENTITIES);
    }

    @Override
    public Annotated apply(Annotated in) {
        return in;
    }
}
