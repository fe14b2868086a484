package id.jejak.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the frame tables: a sentence, an equals sign, actors > recipients; a dash where it must tell of no such event. */
class FrameExamplesTest {
    private static final Engine ENGINE = new Engine(ResourceSource.shipped());

    static Stream<Arguments> examples() {
        List<Arguments> cases = new ArrayList<>();
        for (String table : List.of(Frames.VERBS, Frames.NOUNS)) {
            for (Tsv.Row row :
                    Tsv.load(ResourceSource.shipped(), table, Frames.COLUMNS).rows()) {
                for (String example : row.list("examples")) {
                    String[] sides = example.split("=", 2);
                    cases.add(Arguments.of(
                            row.where(), row.choice("type", PloverType.class), sides[0].strip(), sides[1].strip()));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("examples")
    void framesCodeTheirExamples(String where, PloverType type, String text, String expected) {
        Annotated result = analyze(text);
        List<String> found = result.events().stream()
                .filter(event -> event.type() == type)
                .map(event ->
                        side(text, event.actors(), expected, 0) + " > " + side(text, event.recipients(), expected, 1))
                .map(String::strip)
                .toList();
        if (expected.equals("-")) {
            assertThat(found).as("events of " + result.events()).isEmpty();
        } else {
            assertThat(found).as(where + " " + result.events()).contains(expected);
        }
    }

    /** A party by its name if the expectation has that, else by its words. */
    private static String side(String text, List<Party> parties, String expected, int index) {
        List<String> names = new ArrayList<>();
        String[] sides = expected.split(">", 2);
        List<String> wanted =
                List.of(sides.length > index ? sides[index].strip().split(" & ") : new String[0]);
        for (Party party : parties) {
            Span span = party.span();
            names.add(wanted.contains(party.name()) || span == null ? party.name() : span.of(text));
        }
        return String.join(" & ", names);
    }

    static Annotated analyze(String text) {
        return ENGINE.analyze(Article.of(
                "x",
                new Origin("x", null, "0", null),
                Published.given(LocalDate.of(2024, 9, 14), null, Published.WIB),
                null,
                text));
    }

    /** The events of a text, for other tests. */
    static List<Event> events(String text) {
        return analyze(text).events();
    }
}
