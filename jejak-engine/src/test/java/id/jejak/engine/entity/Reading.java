package id.jejak.engine.entity;

import id.jejak.engine.clean.CleanStage;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.pipeline.ArticlePipeline;
import id.jejak.engine.segment.SegmentStage;
import id.jejak.engine.time.TimeStage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Reads texts as the engine does, up to their entities; all published on one day. */
final class Reading {
    private static final ResourceSource SHIPPED = ResourceSource.shipped();
    static final ArticlePipeline PIPELINE = new ArticlePipeline(List.of(
            new CleanStage(SHIPPED), new SegmentStage(SHIPPED), new TimeStage(SHIPPED), new EntityStage(SHIPPED)));

    private Reading() {}

    static Annotated of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Origin origin = new Origin("a.txt", null, Sha256.hex(bytes), null);
        return PIPELINE.analyze(
                Article.of("a", origin, Published.given(LocalDate.of(2024, 6, 15), null, Published.WIB), null, text));
    }
}
