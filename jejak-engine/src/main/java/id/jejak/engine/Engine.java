package id.jejak.engine;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.ChronicleBuilder;
import id.jejak.engine.clean.CleanStage;
import id.jejak.engine.correction.Corrections;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.entity.EntityStage;
import id.jejak.engine.event.EventStage;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.ArticlePipeline;
import id.jejak.engine.quote.QuoteStage;
import id.jejak.engine.segment.SegmentStage;
import id.jejak.engine.time.TimeStage;
import java.util.List;

/**
 * The whole engine: all stages over one set of resources. Building it loads every resource once; afterwards it is immutable
 * and serves all threads.
 */
public final class Engine {
    private final ArticlePipeline pipeline;
    private final ChronicleBuilder chronicles;

    /**
     * An engine over these resources.
     *
     * @throws id.jejak.engine.lexicon.ResourceException when a resource is missing or wrong, naming file and line
     */
    public Engine(ResourceSource resources) {
        pipeline = new ArticlePipeline(List.of(
                new CleanStage(resources),
                new SegmentStage(resources),
                new TimeStage(resources),
                new EntityStage(resources),
                new QuoteStage(resources),
                new EventStage(resources)));
        chronicles = new ChronicleBuilder(resources);
    }

    /** The per-article stages, for those who time them one by one. */
    public ArticlePipeline pipeline() {
        return pipeline;
    }

    /** What the stages say of one article. */
    public Annotated analyze(Article article) {
        return pipeline.analyze(article);
    }

    /** What many articles tell together; their order does not matter. */
    public Chronicle chronicle(List<Annotated> articles) {
        return chronicles.build(articles, Corrections.NONE);
    }

    /**
     * The same as an analyst put it right.
     *
     * @param articles as {@link #analyze} gives them, not yet corrected
     */
    public Chronicle chronicle(List<Annotated> articles, Corrections corrections) {
        return chronicles.build(articles, corrections);
    }
}
