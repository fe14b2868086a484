package id.jejak.engine.quote;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.Layer;
import id.jejak.engine.pipeline.Stage;
import java.util.Set;

/** The {@code quote} stage: statements with content, cue, source and chain. Linear in the article. */
public final class QuoteStage implements Stage {
    static final String NAME = "quote";

    private final Grammar grammar;

    /** The stage with its resources loaded. */
    public QuoteStage(ResourceSource resources) {
        grammar = Grammar.load(resources);
    }

    @Override
    public String name() {
        return NAME;
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
        return in.sentences().isEmpty() ? in : in.withStatements(new ArticleReader(grammar, in).read());
    }
}
