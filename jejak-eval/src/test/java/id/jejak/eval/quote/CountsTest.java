package id.jejak.eval.quote;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void spansMatchOneToOneByBestOverlap() {
        Counts counts = new Counts();
        counts.addSpans(
                List.of(new Span(0, 10), new Span(20, 30)),
                List.of(new Span(0, 8), new Span(1, 10), new Span(26, 40)),
                0.5);
        assertThat(counts).hasToString("p=0.3333 r=0.5000 f1=0.4000 tp=1 fp=2 fn=1");
    }

    @Test
    void anyOverlapCountsWhereNoShareIsAskedFor() {
        Counts counts = new Counts();
        counts.addSpans(List.of(new Span(0, 10)), List.of(new Span(9, 40)), 0);
        assertThat(counts.f1()).isEqualTo(1.0);
    }

    @Test
    void nothingFoundIsZeroNotUndefined() {
        assertThat(new Counts().f1()).isZero();
    }
}
