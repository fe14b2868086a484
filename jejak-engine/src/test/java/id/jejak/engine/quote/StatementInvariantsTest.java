package id.jejak.engine.quote;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Certainty;
import id.jejak.engine.document.Statement;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementInvariantsTest {
    private static final String ARTICLE = """
            Wali Kota Sukamaju Rahmat Hidayat mengatakan pembangunan jembatan itu akan selesai bulan depan. "Kami sudah menyiapkan dananya. Warga tidak perlu khawatir," kata Rahmat kepada wartawan.
            Ia menegaskan, tidak ada warga yang akan digusur, dan meminta aparat untuk menjaga keamanan di lokasi.
            "Saya akan datang sendiri ke sana," ujarnya, dikutip kantor berita Antara.
            Sejumlah warga menilai jembatan itu terlalu mahal, sementara para ahli memperingatkan bahwa tanahnya labil.
            Menurut Rahmat, kritik itu "tidak berdasar", dan pembangunan tetap berjalan.
            """;
    private static final String[] PIECES = {
        "\"",
        "“",
        "”",
        "'",
        ",",
        ".",
        "?",
        ":",
        "(",
        ")",
        " kata ",
        " katanya ",
        " menurut ",
        " bahwa ",
        " dan ",
        " yang ",
        "\n",
        " ",
        " Rahmat Hidayat ",
        " mengatakan ",
        " dikutip ",
        " disebut ",
        " Antara ",
        " warga ",
        " akan datang "
    };

    @Test
    void everyStatementSlicesAndHasProvenance() {
        check(Marked.analyze(ARTICLE));
        assertThat(Marked.analyze(ARTICLE).statements()).hasSizeGreaterThan(6);
    }

    @Test
    void aSpeakerBehindTheWordThatNamesItsSpeechDoesNotBreakTheRelay() {
        Annotated doc = Marked.analyze(
                "Dikutip Radio Samudra, isu pelabuhan tidak diharapkan hadir dalam diskusi dan atas perintah "
                        + "pemerintah Peru, kesempatan bertanya dibatasi.\n");
        assertThat(doc.statements())
                .anyMatch(statement -> statement.content().of(doc.text()).startsWith("isu pelabuhan"))
                .anyMatch(statement -> statement.content().of(doc.text()).equals("kesempatan bertanya dibatasi"));
        check(doc);
    }

    @Test
    void theSameTextGivesTheSameStatements() {
        assertThat(Marked.analyze(ARTICLE).statements())
                .isEqualTo(Marked.analyze(ARTICLE).statements());
    }

    @ParameterizedTest
    @CsvSource({"menegaskan, FIRM", "mengatakan, NEUTRAL", "mengklaim, WEAK"})
    void aStatementIsAsCertainAsItsCue(String cue, Certainty certainty) {
        String text = "Bupati Rahmat Hidayat " + cue + " bahwa jembatan itu sudah aman dilewati truk.";
        assertThat(Marked.analyze(text).statements())
                .extracting(Statement::certainty)
                .containsExactly(certainty);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomTextKeepsTheInvariants(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        Annotated doc = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Marked.analyze(text.toString()), "seed " + seed);
        check(doc);
    }

    @Test
    void aLineOfOpeningMarksEndsInTime() {
        String hostile = "“kata ".repeat(20_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> check(Marked.analyze(hostile)));
    }

    @Test
    void aChainOfCuesWithoutAStopEndsInTime() {
        String hostile = "Rahmat Hidayat mengatakan bahwa ".repeat(5_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> check(Marked.analyze(hostile)));
    }

    private static void check(Annotated doc) {
        int last = 0;
        for (Statement statement : doc.statements()) {
            assertThat(statement.content().isEmpty()).isFalse();
            assertThat(statement.content().start()).isGreaterThanOrEqualTo(last);
            last = statement.content().start();
            assertThat(statement.content().of(doc.text()))
                    .doesNotContain("\n")
                    .isEqualTo(statement.content().of(doc.text()).strip());
            assertThat(statement.by().stage()).isEqualTo("quote");
            assertThat(statement.by().rule()).isNotEmpty();
            assertThat(statement.by().resource()).startsWith("id/quote/orders.tsv@");
            assertThat(statement.by().rests()).contains(statement.cue());
            assertThat(doc.sentences()).anyMatch(sentence -> sentence.span().contains(statement.cue()));
        }
    }
}
