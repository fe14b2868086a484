package id.jejak.engine.quote;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the corpora under {@code jejak/quote}; each says at its head how its lines are read. */
class CorpusTest {
    private static final int CELLS = 4;

    static Stream<String> positive() {
        return lines("positive.corpus");
    }

    static Stream<String> negative() {
        return lines("negative.corpus");
    }

    static Stream<String> ambiguous() {
        return lines("ambiguous.corpus");
    }

    @ParameterizedTest
    @MethodSource("positive")
    void findsEachStatementWithCueSourceTypeStanceAndChain(String line) {
        List<String> cells = List.of(line.split("\t"));
        Marked marked = Marked.of(cells.get(0));
        List<Statement> found = Marked.analyze(marked.text()).statements();
        List<Span> contents = marked.contents().stream().sorted().toList();
        assertThat(found.stream().map(statement -> statement.content().of(marked.text())))
                .containsExactlyElementsOf(
                        contents.stream().map(span -> span.of(marked.text())).toList());
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Statement statement = found.get(i);
            expected.add(String.join("\t", cells.subList(1 + i * CELLS, 1 + (i + 1) * CELLS)));
            String chain = statement.chain().stream().map(Relay::name).collect(Collectors.joining(">"));
            actual.add(String.join(
                    "\t",
                    statement.type().label(),
                    statement.stance(),
                    Objects.requireNonNullElse(statement.sourceEntity(), "-"),
                    chain.isEmpty() ? "-" : chain));
            assertThat(marked.cues()).contains(statement.cue());
            Span source = Objects.requireNonNull(statement.source());
            assertThat(source.equals(statement.cue()) || marked.sources().contains(source))
                    .isTrue();
        }
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("negative")
    void findsNothing(String line) {
        assertThat(Marked.analyze(line).statements()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ambiguous")
    void leavesTheSourceOpenWhereTheTextDoesNotDecide(String line) {
        Marked marked = Marked.of(line);
        List<Statement> found = Marked.analyze(marked.text()).statements();
        assertThat(found.stream().map(Statement::content)).containsExactlyElementsOf(marked.contents());
        assertThat(found).allMatch(statement -> statement.sourceEntity() == null);
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = CorpusTest.class.getResourceAsStream("/jejak/quote/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
