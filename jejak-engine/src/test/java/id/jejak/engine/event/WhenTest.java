package id.jejak.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When, where and on whose word events of short articles happen: what must hold, what must never come out, what has two readings. */
class WhenTest {
    private static final String FILE = "event/when.tsv";

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = WhenTest.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new IOException("no test resource " + FILE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Tsv.load(ResourceSource.shipped().with(Map.of(FILE, text)), FILE, "kind", "text", "expected")
                    .rows()
                    .stream()
                    .map(row -> Arguments.of(row.get("kind"), row.get("text"), row.list("expected")));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void eventsHaveTheirDayPlaceAndTeller(String kind, String text, List<String> expected) {
        List<String> found = FrameExamplesTest.events(text).stream()
                .map(event -> event.type() + ":" + orDash(event.date()) + ":" + orDash(event.place()) + ":"
                        + orDash(event.saidBy()) + ":" + event.status().label())
                .toList();
        switch (kind) {
            case "holds" ->
                assertThat(expected)
                        .allSatisfy(one -> assertThat(found).anyMatch(event -> event.matches(pattern(one))));
            case "never" -> {
                String type = expected.get(0).split(":", 2)[0];
                assertThat(found).as("an event of the type").anyMatch(event -> event.startsWith(type + ":"));
                assertThat(expected)
                        .allSatisfy(one -> assertThat(found).noneMatch(event -> event.matches(pattern(one))));
            }
            case "ambiguous" ->
                assertThat(found).anyMatch(event -> expected.stream().anyMatch(one -> event.matches(pattern(one))));
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private static String pattern(String expected) {
        boolean withoutStatus = expected.chars().filter(c -> c == ':').count() == 3;
        return (withoutStatus ? expected + ":*" : expected).replace("*", "[^:]*");
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
