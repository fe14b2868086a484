package id.jejak.engine;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.ChronicleBuilder;
import id.jejak.engine.clean.CleanStage;
import id.jejak.engine.correction.Bonds;
import id.jejak.engine.correction.Corrections;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.entity.EntityStage;
import id.jejak.engine.event.EventStage;
import id.jejak.engine.identity.Proposal;
import id.jejak.engine.identity.ProposalFinder;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.ArticlePipeline;
import id.jejak.engine.quote.QuoteStage;
import id.jejak.engine.segment.SegmentStage;
import id.jejak.engine.time.TimeStage;
import id.jejak.engine.witness.NameKinds;
import id.jejak.engine.witness.WhoIsWho;
import java.util.Comparator;
import java.util.List;

/**
 * The whole engine: all stages over one set of resources. Building it loads every resource once; afterwards it is immutable
 * and serves all threads.
 */
public final class Engine {
    private final ArticlePipeline pipeline;
    private final ChronicleBuilder chronicles;
    private final Countries countries;
    private final NameKinds kinds;
    private final ProposalFinder proposals;

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
        countries = Countries.load(resources);
        kinds = NameKinds.load(resources);
        proposals = new ProposalFinder(resources);
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

    /**
     * The pairs of persons and bodies that may be one, for a person to join or part; nothing is joined here.
     *
     * @param articles as the corrections have put them right
     * @param corrections what is bound together or apart already is not proposed
     */
    public List<Proposal> proposals(List<Annotated> articles, Corrections corrections) {
        List<Annotated> sorted = sorted(articles);
        Bonds bonds = corrections.bonds(sorted);
        return proposals.find(sorted, WhoIsWho.of(sorted, countries, bonds, kinds), bonds);
    }

    /**
     * Who is one over the articles, as the chronicle names them.
     *
     * @param articles as the corrections have put them right
     */
    public WhoIsWho who(List<Annotated> articles, Corrections corrections) {
        List<Annotated> sorted = sorted(articles);
        return WhoIsWho.of(sorted, countries, corrections.bonds(sorted), kinds);
    }

    private static List<Annotated> sorted(List<Annotated> articles) {
        return articles.stream()
                .sorted(Comparator.comparing(doc -> doc.article().id()))
                .toList();
    }
}
