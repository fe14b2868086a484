package id.jejak.engine.segment;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.Corpora;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Quotation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the corpora of {@code corpus/segment} and every example of the tables. */
class SegmentCorpusTest {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(ResourceSource.shipped());
    private static final SyntacticWords WORDS = new SyntacticWords(ResourceSource.shipped());

    static Stream<String> sentences() {
        return Corpora.lines("segment/sentences.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentencesEndWhereTheCorpusSays(String marked) {
        List<String> expected = Arrays.stream(marked.split("¦"))
                .map(part -> part.strip().replaceFirst("[ ,]+$", ""))
                .toList();

        assertThat(split(marked.replace("¦", ""))).isEqualTo(expected);
    }

    @Test
    void marksAloneAreNoSentence() {
        assertThat(split("Panen usai. ? ===== ? Warga pulang. …")).containsExactly("Panen usai.", "Warga pulang.");
    }

    static Stream<Abbreviations.Row> abbreviations() {
        return new Abbreviations(ResourceSource.shipped()).rows().stream();
    }

    @ParameterizedTest
    @MethodSource("abbreviations")
    void anAbbreviationsStopEndsOnlyWhatItsRowSays(Abbreviations.Row row) {
        assertThat(row.examples()).isNotEmpty().allSatisfy(text -> {
            assertThat(text).contains(row.abbreviation() + ".");
            assertThat(split(text)).hasSize(1);
        });
        assertThat(row.ends()).allSatisfy(text -> {
            assertThat(split(text)).hasSize(2);
            assertThat(split(text).getFirst()).endsWith(row.abbreviation() + ".");
        });
        if (row.goesOn() != Abbreviations.GoesOn.ALWAYS) {
            assertThat(row.ends())
                    .as("a counter-example for %s", row.abbreviation())
                    .isNotEmpty();
        }
    }

    static Stream<String> tokens() {
        return Corpora.lines("segment/tokens.txt");
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void tokensAreCutAsTheCorpusSays(String line) {
        String[] sides = line.split(" => ");
        List<String> found = Tokenizer.tokens(sides[0], whole(sides[0])).stream()
                .map(token -> token.in(sides[0]))
                .toList();

        assertThat(found).isEqualTo(List.of(sides[1].split(" ")));
    }

    static Stream<String> words() {
        return Corpora.lines("segment/words.txt");
    }

    @ParameterizedTest
    @MethodSource("words")
    void syntacticWordsStandApartAsTheCorpusSays(String line) {
        String[] sides = line.split(" => ");
        String text = sides[0];
        Sentence sentence = new Sentence(
                whole(text),
                0,
                false,
                Tokenizer.tokens(text, whole(text)),
                Provenance.of("segment", LineKind.BODY.label(), ""));
        List<String> found =
                WORDS.of(text, sentence).stream().map(span -> span.of(text)).toList();

        assertThat(found).isEqualTo(List.of(sides[1].split(" ")));
    }

    static Stream<String> quotations() {
        return Corpora.lines("segment/quotations.txt");
    }

    @ParameterizedTest
    @MethodSource("quotations")
    void quotationsStandWhereTheCorpusSays(String marked) {
        StringBuilder text = new StringBuilder();
        List<Integer> open = new ArrayList<>();
        List<Span> expected = new ArrayList<>();
        for (char c : marked.toCharArray()) {
            switch (c) {
                case '⟦' -> open.add(text.length());
                case '⟧' -> expected.add(new Span(open.removeLast(), text.length()));
                default -> text.append(c);
            }
        }

        List<Span> found = QuotationFinder.find(text.toString(), whole(text.toString())).stream()
                .map(Quotation::outer)
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> split(String text) {
        return SPLITTER.split(text, whole(text)).stream()
                .map(cut -> cut.span().of(text))
                .toList();
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }
}
