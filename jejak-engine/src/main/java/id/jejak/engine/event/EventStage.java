package id.jejak.engine.event;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Layer;
import id.jejak.engine.pipeline.Stage;
import java.util.Set;

/** The {@code event} stage. */
public final class EventStage implements Stage {
    /** The stage with its resources loaded. */
    public EventStage(ResourceSource resources) {}

    @Override
    public String name() {
        return "event";
    }

    @Override
    public Set<Layer> requires() {
        return Set.of(Layer.SENTENCES, Layer.TIMES, Layer.ENTITIES, Layer.STATEMENTS);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.EVENTS);
    }

    @Override
    public Annotated apply(Annotated in) {
        return in;
    }
}
