package id.jejak.engine.segment;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.clean.CleanStage;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.ResourceSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page without a full stop is read in pieces, so that no stage after this one meets a sentence without bound. */
class LongSentenceTest {
    private static final CleanStage CLEAN = new CleanStage(ResourceSource.shipped());
    private static final SegmentStage SEGMENT = new SegmentStage(ResourceSource.shipped());

    private static List<Sentence> sentences(String text) {
        Origin origin = new Origin("panjang.txt", null, Sha256.hex(text), null);
        Article article = Article.of("panjang", origin, Published.unknown("not given"), null, text);
        return SEGMENT.apply(CLEAN.apply(Annotated.bare(article))).sentences();
    }

    @Test
    void aSentenceOfEndlessClausesIsCutAtItsCommas() {
        List<Sentence> pieces =
                sentences("Petani menanam padi dan menjual beras ke pasar, ".repeat(200) + "lalu pulang.");

        assertThat(pieces)
                .hasSizeGreaterThan(1)
                .allSatisfy(piece -> assertThat(piece.tokens()).hasSizeLessThanOrEqualTo(250));
        assertThat(pieces.subList(0, pieces.size() - 1)).allSatisfy(piece -> {
            assertThat(piece.tokens().getLast().lower()).isEqualTo(",");
            assertThat(piece.by().rule()).isEqualTo("too_long");
        });
        assertThat(pieces.getLast().by().rule()).isNotEqualTo("too_long");
    }

    @Test
    void noTokenIsLostWhereThereIsNoCommaToCutAt() {
        String text = "padi ".repeat(1001) + "habis.";

        List<Token> tokens = sentences(text).stream()
                .flatMap(piece -> piece.tokens().stream())
                .toList();

        assertThat(tokens).hasSize(1003);
    }

    @Test
    void aLongButOrdinarySentenceStaysWhole() {
        assertThat(sentences("Mereka membawa " + "beras, gula, ".repeat(40) + "dan garam."))
                .hasSize(1);
    }
}
