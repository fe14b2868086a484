package id.jejak.engine.pipeline;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Runs stages over one article in order. Immutable; one instance serves all threads. */
public final class ArticlePipeline {
    /** Languages whose text the stages read; {@code und}, a text too short to tell, is read as Indonesian. */
    private static final Set<String> READ = Set.of("id", "und");

    private final List<Stage> stages;

    /**
     * A pipeline of these stages.
     *
     * @throws IllegalArgumentException naming the stage and the layer, when a stage requires what none before it gives
     */
    public ArticlePipeline(List<Stage> stages) {
        this.stages = List.copyOf(stages);
        Set<Layer> have = EnumSet.noneOf(Layer.class);
        for (Stage stage : this.stages) {
            for (Layer need : stage.requires()) {
                if (!have.contains(need)) {
                    throw new IllegalArgumentException("stage \"" + stage.name() + "\" requires " + need
                            + ", which no stage before it gives; put the stage that gives it first");
                }
            }
            have.addAll(stage.gives());
        }
    }

    /** The stages in order. */
    public List<Stage> stages() {
        return stages;
    }

    /**
     * What the stages say of an article. Once a stage finds that its language is another than Indonesian, those after it are left
     * out: the article is kept with its lines and a warning, and nothing is read into a text that the rules were not made for.
     */
    public Annotated analyze(Article article) {
        Annotated doc = Annotated.bare(article);
        for (Stage stage : stages) {
            if (READ.contains(doc.language())) {
                doc = stage.apply(doc);
            }
        }
        return doc;
    }
}
