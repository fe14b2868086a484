package id.jejak.engine.time;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Layer;
import id.jejak.engine.pipeline.Stage;
import java.util.Set;

/** The {@code time} stage. */
public final class TimeStage implements Stage {
    /** The stage with its resources loaded. */
    public TimeStage(ResourceSource resources) {}

    @Override
    public String name() {
        return "time";
    }

    @Override
    public Set<Layer> requires() {
        return Set.of(Layer.LINES, Layer.SENTENCES);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.TIMES);
    }

    @Override
    public Annotated apply(Annotated in) {
        return in;
    }
}
