package id.jejak.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.jejak.engine.clean.CleanStage;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Quotation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.segment.SegmentStage;
import id.jejak.engine.segment.SyntacticWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of {@code clean} and {@code segment} whatever the text. */
class TextInvariantsTest {
    private static final CleanStage CLEAN = new CleanStage(ResourceSource.shipped());
    private static final SegmentStage SEGMENT = new SegmentStage(ResourceSource.shipped());
    private static final SyntacticWords WORDS = new SyntacticWords(ResourceSource.shipped());
    private static final int HOSTILE_CHARS = 100_000;

    @Test
    void anyTextIsCutIntoSpansThatHold() {
        long seed = System.nanoTime();
        System.out.println("TextInvariantsTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 600; i++) {
            String text = RandomText.of(random, 80);
            Annotated doc = read(text);
            assertHolds(doc, "seed " + seed + ", text " + i);
            assertThat(read(text)).as("seed %d, text %d, second run", seed, i).isEqualTo(doc);
        }
    }

    @Test
    void fourThreadsReadTheSame() throws Exception {
        List<String> texts = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            texts.add(RandomText.of(random, 120));
        }
        List<Annotated> alone = texts.stream().map(TextInvariantsTest::read).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Annotated>> work = texts.stream()
                    .map(text -> (Callable<Annotated>) () -> read(text))
                    .toList();
            List<Annotated> together = new ArrayList<>();
            for (Future<Annotated> done : pool.invokeAll(work)) {
                together.add(done.get());
            }
            assertThat(together).isEqualTo(alone);
        }
    }

    static Stream<String> hostile() {
        return RandomText.hostile(HOSTILE_CHARS).stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void hostileTextTakesLinearTime(String text) {
        Annotated doc = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(text));

        assertHolds(doc, text.substring(0, 20));
    }

    private static Annotated read(String text) {
        Origin origin = new Origin(null, null, Sha256.hex(text), null);
        return SEGMENT.apply(
                CLEAN.apply(Annotated.bare(Article.of("x", origin, Published.unknown("test"), null, text))));
    }

    private static void assertHolds(Annotated doc, String about) {
        String text = doc.text();
        int at = 0;
        for (Line line : doc.lines()) {
            assertThat(line.span().start()).as(about).isEqualTo(at);
            at = line.span().end() + 1;
            assertThat(line.span().of(text)).as(about).doesNotContain("\n");
            int inner = line.span().start();
            for (Line.Inside inside : line.inside()) {
                assertThat(inside.span().start()).as(about).isGreaterThanOrEqualTo(inner);
                assertThat(inside.span().isEmpty()).as(about).isFalse();
                assertThat(inside.kind()).as(about).isNotEqualTo(LineKind.BODY);
                assertThat(inside.by().rule()).as(about).isNotEmpty();
                inner = inside.span().end();
            }
            assertThat(inner).as(about).isLessThanOrEqualTo(line.span().end());
            if (line.kind() != LineKind.BODY) {
                assertThat(line.by().rule()).as(about).isNotEmpty();
                assertThat(line.inside()).as(about).isEmpty();
            }
        }
        assertThat(at).as("%s: the lines cover the text", about).isEqualTo(text.length() + 1);
        int end = 0;
        for (Sentence sentence : doc.sentences()) {
            assertThat(sentence.span().start()).as(about).isGreaterThanOrEqualTo(end);
            end = sentence.span().end();
            Line line = doc.lines().get(sentence.line());
            assertThat(line.span().contains(sentence.span())).as(about).isTrue();
            assertThat(line.inside())
                    .as(about)
                    .noneMatch(inside -> inside.span().start() < sentence.span().end()
                            && sentence.span().start() < inside.span().end());
            assertTokens(text, sentence, about);
        }
        Span last = new Span(0, 0);
        for (Quotation quotation : doc.quotations()) {
            assertThat(quotation.outer().compareTo(last)).as(about).isGreaterThanOrEqualTo(0);
            assertThat(quotation.outer().end()).as(about).isLessThanOrEqualTo(text.length());
            last = quotation.outer();
        }
    }

    /** A mark that a wrong encoding spoilt or lost is read as what was written; a word never is. */
    private static boolean readsAsMark(Token token) {
        return token.kind() != Token.Kind.WORD && token.span().length() == 1 && "“”‘–—…".contains(token.lower());
    }

    private static void assertTokens(String text, Sentence sentence, String about) {
        // Plain comparisons: hostile texts have tens of thousands of tokens.
        int at = sentence.span().start();
        for (Token token : sentence.tokens()) {
            if (token.start() < at
                    || token.span().isEmpty()
                    || !(token.lower().equals(token.in(text).toLowerCase(Locale.ROOT)) || readsAsMark(token))) {
                fail("%s: token %s after offset %d", about, token, at);
            }
            at = token.end();
        }
        assertThat(at).as(about).isEqualTo(sentence.span().end());
        int word = sentence.span().start();
        for (Span span : WORDS.of(text, sentence)) {
            if (span.start() < word || span.isEmpty()) {
                fail("%s: word %s after offset %d", about, span, word);
            }
            word = span.end();
        }
        assertThat(word).as(about).isEqualTo(sentence.span().end());
    }
}
