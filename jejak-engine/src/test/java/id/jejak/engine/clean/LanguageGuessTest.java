package id.jejak.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.Corpora;
import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageGuessTest {
    private static final LanguageGuess GUESS = new LanguageGuess(ResourceSource.shipped());

    static Stream<String> lines() {
        return Corpora.lines("clean/language.txt");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void shortLinesAreOfTheLanguageTheCorpusSays(String line) {
        int tab = line.indexOf('\t');

        assertThat(GUESS.of(line.substring(tab + 1))).isEqualTo(line.substring(0, tab));
    }

    @Test
    void foreignArticleIsKeptMarkedAndNotRead() {
        String text = "The farmers have been waiting for rain since last month.\n"
                + "They said on Monday that the government of the country had promised to help them.";
        Article article = Article.of(
                "x",
                new Origin(null, null, Sha256.hex(text), null),
                Published.given(LocalDate.of(2024, 5, 3), null, Published.WIB),
                null,
                text);

        Annotated doc = new Engine(ResourceSource.shipped()).analyze(article);

        assertThat(doc.language()).isEqualTo("en");
        assertThat(doc.lines()).hasSize(2);
        assertThat(doc.warnings()).anySatisfy(warning -> assertThat(warning).contains("language is en"));
        assertThat(doc.sentences()).isEmpty();
        assertThat(doc.times()).isEmpty();
        assertThat(doc.entities()).isEmpty();
    }

    @Test
    void articleThatQuotesEnglishAtLengthStaysIndonesian() {
        String text = "Warga desa itu menunggu bantuan sejak pagi karena jalan masih rusak. ".repeat(8)
                + "\"The farmers have been waiting for rain since the last month of the year,\" kata mereka. "
                        .repeat(3);

        assertThat(GUESS.of(text)).isEqualTo("id");
    }
}
