package id.jejak.engine.quote;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Statement;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrdersTest {
    static Stream<Tsv.Row> orders() {
        return rows().stream();
    }

    static Stream<Tsv.Row> counters() {
        return rows().stream().filter(row -> !row.get("counter").isEmpty());
    }

    private static List<Tsv.Row> rows() {
        return Tsv.load(
                        ResourceSource.shipped(),
                        "id/quote/orders.tsv",
                        "name",
                        "voice",
                        "content",
                        "source",
                        "example",
                        "counter")
                .rows();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void exampleIsReadByItsOrder(Tsv.Row row) {
        Marked marked = Marked.of(row.get("example"));
        Annotated doc = Marked.analyze(marked.text());
        assertThat(doc.statements()).as(row.where()).hasSize(1);
        Statement statement = doc.statements().get(0);
        assertThat(statement.by().rule()).as(row.where()).isEqualTo(row.get("name"));
        assertThat(statement.content().of(marked.text()))
                .as(row.where())
                .isEqualTo(marked.contents().get(0).of(marked.text()));
        assertThat(statement.cue()).as(row.where()).isEqualTo(marked.cues().get(0));
        if (!marked.sources().isEmpty()) {
            assertThat(statement.source())
                    .as(row.where())
                    .isEqualTo(marked.sources().get(0));
            assertThat(statement.sourceEntity()).as(row.where()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("counters")
    void counterExampleIsLeftAlone(Tsv.Row row) {
        Annotated doc = Marked.analyze(row.get("counter"));
        assertThat(doc.statements().stream().map(statement -> statement.by().rule()))
                .as(row.where())
                .doesNotContain(row.get("name"));
    }
}
