package id.jejak.engine.segment;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Quotation;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpoiltMarksTest {
    private static final SpoiltMarks MARKS = new SpoiltMarks(ResourceSource.shipped());

    private static String reading(String text) {
        return MARKS.read(text, List.of(new Span(0, text.length())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "‚ÄúPanen baik,‚Äù kata Wati. | Panen baik,",
                "â€œPanen baik,â€\u009d kata Wati. | Panen baik,",
                "?Panen baik,? kata Wati. | Panen baik,",
                "Wati berkata, ?Panen baik tahun ini.? | Panen baik tahun ini.",
                "Ia bertanya: ?Benarkah panen gagal?? Warga diam. | Benarkah panen gagal?",
                "Pasar ?Rejo Mulyo? ditutup. | Rejo Mulyo"
            })
    void spoiltAndLostMarksQuote(String text, String quoted) {
        String reading = reading(text);

        assertThat(reading).hasSameSizeAs(text);
        assertThat(QuotationFinder.find(reading, new Span(0, reading.length())))
                .extracting(Quotation::inner)
                .extracting(span -> span.of(text))
                .containsExactly(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Benarkah panen gagal? Warga tidak tahu.",
                "Kapan? Di mana? Siapa?",
                "Apa ?kata Wati. Warga diam.",
                "Siapa yang tahu ? Tidak ada ? Benar.",
                "Lihat https://contoh.example/a?b=c?d"
            })
    void questionsStayQuestions(String text) {
        assertThat(reading(text)).isEqualTo(text);
    }

    @Test
    void aMarkThatOpensTwiceClosesNothing() {
        assertThat(reading("?Panen baik. ?Panen buruk,? kata Wati."))
                .isEqualTo("?Panen baik. “Panen buruk,” kata Wati.");
    }

    @Test
    void readingIsLinear() {
        String text = "?a ".repeat(400_000);

        assertThat(reading(text)).hasSameSizeAs(text);
    }
}
