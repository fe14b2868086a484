package id.jejak.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Event;
import id.jejak.engine.document.Party;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences without an event, with one of several readings, with a status, a date and place, parties, and things. */
class CasesTest {
    private static final String FILE = "event/cases.tsv";

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = CasesTest.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new IOException("no test resource " + FILE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Tsv.Row> rows = Tsv.load(
                            ResourceSource.shipped().with(Map.of(FILE, text)), FILE, "kind", "text", "expected")
                    .rows();
            return rows.stream().map(row -> Arguments.of(row.get("kind"), row.get("text"), row.list("expected")));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void sentencesTellWhatTheyTell(String kind, String text, List<String> expected) {
        List<Event> events = FrameExamplesTest.events(text);
        List<String> types = events.stream()
                .map(event -> event.type().name().toLowerCase(Locale.ROOT))
                .toList();
        switch (kind) {
            case "negative" -> assertThat(events).isEmpty();
            case "ambiguous" -> {
                if (!(types.isEmpty() && expected.contains("none"))) {
                    assertThat(types).isNotEmpty().isSubsetOf(expected);
                }
            }
            case "status" ->
                assertThat(events)
                        .extracting(event -> event.type() + ":" + event.status().label())
                        .containsAll(expected);
            case "when" ->
                assertThat(events)
                        .extracting(event -> event.type() + ":" + orDash(event.date()) + ":" + orDash(event.place()))
                        .containsAll(expected);
            case "who" ->
                assertThat(events)
                        .extracting(
                                event -> event.type() + ":" + names(event.actors()) + ">" + names(event.recipients()))
                        .containsAll(expected);
            case "things" ->
                assertThat(events.stream().flatMap(event -> event.objects().stream()))
                        .extracting(object ->
                                object.span().of(text) + ":" + orDash(object.amount()) + ":" + orDash(object.unit()))
                        .containsAll(expected);
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(" & "));
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "-" : value;
    }

    @Test
    void hostileSentencesTakeLinearTime() {
        String text = "Rusia menyerang Ukraina dan ".repeat(4_000) + "selesai.";
        long start = System.nanoTime();
        FrameExamplesTest.events(text);
        assertThat((System.nanoTime() - start) / 1_000_000_000.0).as("seconds").isLessThan(30);
    }
}
