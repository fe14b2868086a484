package id.jejak.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Line;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.ResourceSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example and counter-example of {@code lines.tsv} and {@code inside.tsv}. */
class RuleExamplesTest {
    private static final ResourceSource RESOURCES = ResourceSource.shipped();
    private static final PatternLists LISTS = new PatternLists(Outlets.load(RESOURCES));
    private static final LineRules LINES = new LineRules(RESOURCES, LISTS);
    private static final InsideRules INSIDE = new InsideRules(RESOURCES, LISTS);

    static Stream<LineRules.Rule> lineRules() {
        return LINES.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("lineRules")
    void aLineRuleSetsItsExamplesAside(LineRules.Rule rule) {
        assertThat(rule.examples()).isNotEmpty().allSatisfy(line -> {
            LineRules.Rule found = LINES.match(line);
            assertThat(found == null ? "none" : found.name()).as(line).isEqualTo(rule.name());
        });
    }

    @ParameterizedTest
    @MethodSource("lineRules")
    void noLineRuleTouchesItsCounterExamples(LineRules.Rule rule) {
        assertThat(rule.counters())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(LINES.match(line)).as(line).isNull());
    }

    @Test
    void contentLinesKeepTheirExamplesAndSayNothingOfTheOthers() {
        for (ContentLines.Rule rule : new ContentLines(ResourceSource.shipped()).rules()) {
            assertThat(rule.examples())
                    .isNotEmpty()
                    .allMatch(line -> rule.pattern().matcher(line).matches());
            assertThat(rule.counters())
                    .isNotEmpty()
                    .noneMatch(line -> rule.pattern().matcher(line).matches());
        }
    }

    static Stream<InsideRules.Rule> insideRules() {
        return INSIDE.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("insideRules")
    void aRuleInsideALineSetsItsExamplesAside(InsideRules.Rule rule) {
        assertThat(rule.examples())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(inside(line))
                        .as(line)
                        .anySatisfy(found -> assertThat(found.by().rule()).isEqualTo(rule.name())));
    }

    @ParameterizedTest
    @MethodSource("insideRules")
    void noRuleInsideALineTouchesItsCounterExamples(InsideRules.Rule rule) {
        assertThat(rule.counters())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(inside(line)).as(line).isEmpty());
    }

    private static List<Line.Inside> inside(String line) {
        return INSIDE.find(line, new Span(0, line.length()), true, null, List.of());
    }
}
