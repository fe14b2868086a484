package id.jejak.engine.time;

import id.jejak.engine.clean.CleanStage;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.ArticlePipeline;
import id.jejak.engine.segment.SegmentStage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the stages up to {@code time} on a text. */
final class Tagger {
    /** Wednesday; the publication day of all examples and corpora. */
    static final LocalDate PUBLISHED = LocalDate.of(2023, 9, 20);

    private static final ResourceSource RESOURCES = ResourceSource.shipped();
    private static final ArticlePipeline PIPELINE = new ArticlePipeline(
            List.of(new CleanStage(RESOURCES), new SegmentStage(RESOURCES), new TimeStage(RESOURCES)));

    private Tagger() {}

    static Annotated annotate(String text, @Nullable LocalDate published) {
        Published given =
                published == null ? Published.unknown("not given") : Published.given(published, null, Published.WIB);
        return PIPELINE.analyze(Article.of("t", new Origin("t", null, "0".repeat(64), null), given, null, text));
    }

    /** Each expression as {@code span=value}. */
    static List<String> read(String text, @Nullable LocalDate published) {
        Annotated annotated = annotate(text, published);
        return annotated.times().stream()
                .map(time -> time.span().of(annotated.text()) + "=" + time.value())
                .toList();
    }

    static List<TimeExpression> times(String text) {
        return annotate(text, PUBLISHED).times();
    }
}
