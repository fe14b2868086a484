package id.jejak.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceException;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityReaderTest {
    private static final QuantityReader READER = new QuantityReader(ResourceSource.shipped());

    private static List<Quantity> read(String text) {
        return READER.read(text, new Span(0, text.length()), List.of());
    }

    /** {@code words = amount unit}; {@code ~} for rough ones, {@code min..max} for bounds and ranges. */
    private static List<String> shown(String text) {
        return read(text).stream()
                .map(found -> {
                    boolean exact = found.amount() != null
                            && (found.approx()
                                    || (found.amount().equals(found.min())
                                            && found.amount().equals(found.max())));
                    String amount = exact
                            ? Objects.requireNonNull(found.amount())
                            : Objects.toString(found.min(), "") + ".." + Objects.toString(found.max(), "");
                    return found.span().of(text) + " = " + (found.approx() ? "~" : "") + amount + " " + found.unit();
                })
                .toList();
    }

    private static Stream<Arguments> corpus(String file, String... columns) {
        Tsv table = Tsv.load(QuantityReaderTest::resource, "corpus/quantity/" + file, columns);
        return table.rows().stream().map(row -> Arguments.of(row.get("text"), row));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(QuantityReaderTest.class.getResourceAsStream("/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> positive() {
        return corpus("positive.tsv", "text", "want");
    }

    static Stream<Arguments> negative() {
        return corpus("negative.tsv", "text");
    }

    static Stream<Arguments> ambiguous() {
        return corpus("ambiguous.tsv", "text", "want", "why");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("positive")
    void readsTheQuantitiesOfTheCorpus(String text, Tsv.Row row) {
        assertThat(shown(text)).as(row.where()).containsExactlyElementsOf(row.list("want"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("negative")
    void leavesNumbersThatCountNothing(String text, Tsv.Row row) {
        assertThat(shown(text)).as(row.where()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ambiguous")
    void choosesAndNamesTheReadingThatLost(String text, Tsv.Row row) {
        assertThat(shown(text)).as(row.where()).containsExactlyElementsOf(row.list("want"));
        if (!row.get("why").startsWith("a measure")) {
            assertThat(read(text).get(0).by().rejected()).as(row.where()).isNotEmpty();
        }
    }

    static Stream<Arguments> units() {
        return Units.load(ResourceSource.shipped()).rows().stream()
                .flatMap(row -> row.list("examples").stream().map(example -> Arguments.of(example, row)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("units")
    void unitsHoldTheirExamples(String example, Tsv.Row row) {
        String[] parts = example.split(" = ", 2);
        List<Quantity> found = read(parts[0]);
        assertThat(found).as(row.where()).hasSize(1);
        assertThat(found.get(0).amount()).as(row.where()).isEqualTo(parts[1]);
        if (!row.get("unit").isEmpty()) {
            assertThat(found.get(0).unit()).as(row.where()).isEqualTo(row.get("unit"));
        }
    }

    @Test
    void wordsOfADateAreNoQuantity() {
        String text = "Pada 12 kapal";
        assertThat(READER.read(text, new Span(0, text.length()), List.of(new Span(5, 7))))
                .isEmpty();
    }

    @Test
    void theWordsOfABoundAreItsProvenance() {
        String text = "Lebih dari 50 rumah";
        Quantity found = read(text).get(0);
        assertThat(found.by().rests()).containsExactly(new Span(0, 10));
        assertThat(found.counted()).isEqualTo(new Span(14, 19));
    }

    @Test
    void hostileTextTakesLinearTime() {
        String text = "1.000,".repeat(20_000) + "juta ribu ".repeat(20_000) + "Rp ".repeat(20_000) + "9".repeat(20_000);
        Assertions.assertThatNoException()
                .isThrownBy(
                        () -> org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> read(text)));
    }

    @Test
    void wrongRowsAreNamed() {
        String file = "id/quantity/units.tsv";
        String head = "# source: own work\n# licence: CC0-1.0\n# version: 1\n"
                + "form\tunit\tkind\tplace\trejected\texamples\n";
        for (String row : List.of("ton\tt\tmas\tafter\t-\t-\n", "ton\tt\tmass\tnear\t-\t-\n")) {
            assertThatThrownBy(() -> new QuantityReader(ResourceSource.shipped().with(Map.of(file, head + row))))
                    .isInstanceOf(ResourceException.class)
                    .hasMessageContaining(file + ":5");
        }
    }
}
