package id.jejak.engine.clean;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Layer;
import id.jejak.engine.pipeline.Stage;
import java.util.Set;

/** The {@code clean} stage. */
public final class CleanStage implements Stage {
    /** The stage with its resources loaded. */
    public CleanStage(ResourceSource resources) {}

    @Override
    public String name() {
        return "clean";
    }

    @Override
    public Set<Layer> requires() {
        return Set.of();
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.LINES);
    }

    @Override
    public Annotated apply(Annotated in) {
        return in;
    }
}
