package id.jejak.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The corpora: all expressions of each sentence, no more and no less; their conventions stand in {@code time/README.md}. */
class TimeCorpusTest {
    @TestFactory
    Stream<DynamicTest> positiveCorpusIsReadInFull() {
        return rows("time/positive.tsv")
                .map(row -> DynamicTest.dynamicTest(row.where(), () -> {
                    Marked marked = Marked.of(row.get("sentence"));
                    assertThat(Tagger.read(marked.text(), published(row))).isEqualTo(marked.expected());
                }));
    }

    @TestFactory
    Stream<DynamicTest> negativeCorpusHoldsNoTime() {
        return rows("time/negative.tsv")
                .map(row -> DynamicTest.dynamicTest(
                        row.where(),
                        () -> assertThat(Tagger.read(row.get("sentence"), published(row)))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> ambiguousCorpusKeepsTheReadingsThatLost() {
        return rows("time/ambiguous.tsv")
                .map(row -> DynamicTest.dynamicTest(row.where(), () -> {
                    Marked marked = Marked.of(row.get("sentence"));
                    assertThat(Tagger.read(marked.text(), published(row))).isEqualTo(marked.expected());
                    List<String> lost = Tagger.annotate(marked.text(), published(row)).times().stream()
                            .flatMap(time -> time.by().rejected().stream())
                            .toList();
                    for (String other : row.list("others")) {
                        assertThat(lost).as(row.get("sentence")).anyMatch(reason -> reason.startsWith(other));
                    }
                }));
    }

    private static @Nullable LocalDate published(Tsv.Row row) {
        String published = row.get("published");
        return published.equals("unknown") ? null : published.isEmpty() ? Tagger.PUBLISHED : LocalDate.parse(published);
    }

    private static Stream<Tsv.Row> rows(String file) {
        ResourceSource source = name -> {
            try (InputStream in = Objects.requireNonNull(
                    TimeCorpusTest.class.getResourceAsStream("/" + name), "no test resource " + name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        String[] columns = file.contains("ambiguous")
                ? new String[] {"family", "published", "sentence", "others"}
                : new String[] {"family", "published", "sentence"};
        return Tsv.load(source, file, columns).rows().stream();
    }
}
