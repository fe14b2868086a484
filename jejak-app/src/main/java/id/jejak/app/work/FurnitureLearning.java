package id.jejak.app.work;

import id.jejak.app.casefile.CaseStore;
import id.jejak.app.casefile.StoredArticle;
import id.jejak.app.input.Incoming;
import id.jejak.engine.clean.CleanStage;
import id.jejak.engine.clean.FurnitureLearner;
import id.jejak.engine.clean.FurnitureLearner.Proposal;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.ArticlePipeline;
import id.jejak.engine.segment.SegmentStage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Learns furniture from a case: the first two stages over every article, without what was accepted before, so that counts are whole. */
public final class FurnitureLearning {
    private final ArticlePipeline pipeline;
    private final FurnitureLearner learner;

    /** A learner over the shipped resources. */
    public FurnitureLearning() {
        ResourceSource resources = ResourceSource.shipped();
        pipeline = new ArticlePipeline(List.of(new CleanStage(resources), new SegmentStage(resources)));
        learner = new FurnitureLearner(resources);
    }

    /**
     * What could be furniture in a case; articles whose original is damaged are left out.
     *
     * @param minArticles in how many unlike articles of one outlet a line must stand
     * @param progress hears of each article done
     */
    public List<Proposal> propose(CaseStore store, int minArticles, Consumer<Incoming> progress) throws IOException {
        List<Annotated> docs = new ArrayList<>();
        for (StoredArticle stored : store.articles()) {
            StoredArticle.Reading reading = stored.read(store);
            Incoming incoming = reading.incoming();
            if (reading.damage() == null && incoming != null) {
                docs.add(pipeline.analyze(incoming.toArticle(stored.id())));
                progress.accept(incoming);
            }
        }
        return learner.propose(docs, minArticles);
    }
}
