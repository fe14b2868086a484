package id.jejak.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example in the rule tables is run: the rule finds what it promises and leaves its counter-examples alone. */
class RuleExamplesTest {
    @TestFactory
    Stream<DynamicTest> rulesFindWhatTheirExamplesPromise() {
        return rows().flatMap(row -> row.list("examples").stream()
                .map(example -> DynamicTest.dynamicTest(row.where() + " " + row.get("name"), () -> {
                    Marked marked = Marked.of(example);
                    List<TimeExpression> times = Tagger.times(marked.text());
                    assertThat(times.stream()
                                    .map(time -> time.span().of(marked.text()) + "=" + time.value())
                                    .filter(marked.expected()::contains)
                                    .toList())
                            .as(example + " gave " + Tagger.read(marked.text(), Tagger.PUBLISHED))
                            .isEqualTo(marked.expected());
                    assertThat(times.stream().map(time -> time.by().rule()).toList())
                            .as(example)
                            .contains(row.get("name"));
                })));
    }

    @TestFactory
    Stream<DynamicTest> rulesLeaveTheirCounterExamplesAlone() {
        return rows().flatMap(row -> row.list("counter").stream()
                .map(counter -> DynamicTest.dynamicTest(row.where() + " " + row.get("name"), () -> {
                    List<String> rules = Tagger.times(counter).stream()
                            .map(time -> time.by().rule())
                            .toList();
                    if (row.get("build").equals("none")) {
                        assertThat(rules).as(counter).isEmpty();
                    } else {
                        assertThat(rules).as(counter).doesNotContain(row.get("name"));
                    }
                })));
    }

    private static Stream<Tsv.Row> rows() {
        return Rules.TABLES.stream()
                .flatMap(name -> Tsv.load(ResourceSource.shipped(), name, Rules.COLUMNS).rows().stream());
    }
}
