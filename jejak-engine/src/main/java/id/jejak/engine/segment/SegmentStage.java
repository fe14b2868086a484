package id.jejak.engine.segment;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Layer;
import id.jejak.engine.pipeline.Stage;
import java.util.Set;

/** The {@code segment} stage. */
public final class SegmentStage implements Stage {
    /** The stage with its resources loaded. */
    public SegmentStage(ResourceSource resources) {}

    @Override
    public String name() {
        return "segment";
    }

    @Override
    public Set<Layer> requires() {
        return Set.of(Layer.LINES);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.SENTENCES);
    }

    @Override
    public Annotated apply(Annotated in) {
        return in;
    }
}
