package id.jejak.engine.erratum;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.erratum.Erratum.How;
import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which invented articles correct which. */
class ErratumFinderTest {
    private static final Engine ENGINE = new Engine(ResourceSource.shipped());
    private static final ErratumFinder FINDER = new ErratumFinder(ResourceSource.shipped());

    private static final String BRIDGE =
            "Jembatan gantung sepanjang delapan puluh meter di atas Kali Lembah putus saat dilewati rombongan pesepeda.\n"
                    + "Enam pesepeda tercebur dan seorang di antaranya patah tulang lengan.\n"
                    + "Warga menarik para korban dengan tali tambang sebelum perahu karet petugas tiba.\n";

    private static final String BRIDGE_PUT_RIGHT =
            "Dalam berita jembatan gantung Kali Lembah yang putus, tertulis enam pesepeda tercebur. Yang benar, empat "
                    + "pesepeda tercebur dan ditarik warga dengan tali tambang.\n";

    private static final String MARKET = "Pasar terapung di Muara Rusa dibuka lagi sesudah tujuh bulan diperbaiki.\n"
            + "Para pedagang sayur dan rempah menambatkan sampan sejak subuh.\n";

    private static Annotated article(
            String id, String outlet, int day, @Nullable String title, @Nullable String url, String text) {
        return ENGINE.analyze(Article.of(
                id,
                new Origin(null, url, Sha256.hex(text), outlet),
                Published.given(LocalDate.of(2024, 5, day), null, Published.WIB),
                title,
                text));
    }

    private static Erratum only(Annotated... docs) {
        List<Erratum> found = FINDER.find(List.of(docs));
        assertThat(found).singleElement().satisfies(erratum -> {
            for (var citation : erratum.evidence()) {
                assertThat(List.of(docs)).anySatisfy(doc -> {
                    assertThat(doc.article().id()).isEqualTo(citation.article());
                    assertThat(doc.article().slice(citation.span())).isEqualTo(citation.exact());
                });
            }
        });
        return found.getFirst();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/erratum/titles.tsv", delimiter = '\t', numLinesToSkip = 1)
    void titlesThatAnnounceACorrectionAreKnown(String announces, String title) {
        assertThat(FINDER.find(List.of(article("a", "Tempo", 3, title, null, MARKET))))
                .hasSize(announces.equals("yes") ? 1 : 0);
    }

    @Test
    void theMostAlikeEarlierArticleOfTheOutletIsCorrected() {
        Erratum erratum = only(
                article("a", "Tempo", 3, "Jembatan Putus", null, BRIDGE),
                article("b", "Tempo", 4, "Pasar Terapung", null, MARKET),
                article("c", "Kompas.com", 3, "Jembatan Putus", null, BRIDGE),
                article("d", "Tempo", 6, "Ralat: Korban di Kali", null, BRIDGE_PUT_RIGHT),
                article("e", "Tempo", 7, "Jembatan Dibangun", null, BRIDGE));
        assertThat(erratum.article()).isEqualTo("d");
        assertThat(erratum.corrects()).isEqualTo("a");
        assertThat(erratum.how()).isEqualTo(How.ALIKE);
        assertThat(erratum.evidence()).extracting(each -> each.article()).contains("a", "d");
        assertThat(erratum.by().rule()).isEqualTo("ralat_head");
    }

    @Test
    void anAddressDecides() {
        Erratum erratum = only(
                article("a", "Tempo", 1, null, "https://www.tempo.example/baca/17?utm_source=x", MARKET),
                article("b", "Tempo", 3, null, "https://tempo.example/baca/18", BRIDGE),
                article(
                        "c",
                        "Tempo",
                        6,
                        "Koreksi: Pembaca Benar",
                        null,
                        BRIDGE_PUT_RIGHT + "Berita semula ada di http://tempo.example/baca/17/.\n"));
        assertThat(erratum.corrects()).isEqualTo("a");
        assertThat(erratum.how()).isEqualTo(How.ADDRESS);
        assertThat(erratum.evidence())
                .singleElement()
                .satisfies(each -> assertThat(each.exact()).contains("baca/17"));
    }

    @Test
    void aTitleDecidesWhereverItIsGiven() {
        Annotated bridge = article("a", "Tempo", 1, "Jembatan Putus di Kali Lembah", null, BRIDGE);
        assertThat(only(bridge, article("b", "Tempo", 9, "Ralat: Jembatan Putus di Kali Lembah", null, MARKET)))
                .returns("a", Erratum::corrects)
                .returns(How.TITLE, Erratum::how);
        String quoting = "Redaksi meralat berita berjudul \"Jembatan Putus di Kali Lembah\".\n" + MARKET;
        assertThat(only(bridge, article("b", "Tempo", 9, "Pasar", null, quoting)))
                .returns("a", Erratum::corrects)
                .returns(How.TITLE, Erratum::how);
    }

    @Test
    void betweenTwoAsAlikeNothingDecides() {
        Erratum erratum = only(
                article("a", "Tempo", 3, "Jembatan Putus", null, BRIDGE),
                article("b", "Tempo", 4, "Jembatan Putus Lagi", null, BRIDGE + "Polisi datang.\n"),
                article("c", "Tempo", 6, "Ralat: Korban di Kali", null, BRIDGE_PUT_RIGHT));
        assertThat(erratum.corrects()).isNull();
        assertThat(erratum.how()).isEqualTo(How.SEVERAL);
        assertThat(erratum.candidates()).containsExactly("a", "b");
    }

    @Test
    void whatLiesLaterElsewhereOrLongAgoIsNotCorrected() {
        Erratum erratum = only(
                article("a", "Tempo", 20, "Jembatan Putus", null, BRIDGE),
                article("b", "Kompas.com", 3, "Jembatan Putus", null, BRIDGE),
                article("c", "Tempo", 4, "Pasar Terapung", null, MARKET),
                article("d", "Tempo", 6, "Ralat: Korban di Kali", null, BRIDGE_PUT_RIGHT));
        assertThat(erratum.corrects()).isNull();
        assertThat(erratum.how()).isEqualTo(How.NONE);
    }

    @Test
    void aNoteUnderItsOwnTextCorrectsThatText() {
        Erratum erratum = only(
                article("a", "Tempo", 3, "Jembatan Putus", null, BRIDGE),
                article("b", "Tempo", 5, "Jembatan", null, BRIDGE + "Artikel ini telah diralat pada Minggu sore.\n"));
        assertThat(erratum.article()).isEqualTo("b");
        assertThat(erratum.corrects()).isNull();
        assertThat(erratum.how()).isEqualTo(How.ITSELF);
        assertThat(erratum.words()).isNotNull();
    }

    @Test
    void wordsOfAnotherInQuotationMarksAreNotTheNewsrooms() {
        String text =
                "\"Redaksi kami meralat berita tentang jembatan itu,\" kata Pemimpin Redaksi Suara Rusa.\n" + MARKET;
        assertThat(FINDER.find(List.of(article("a", "Tempo", 3, "Pasar", null, text))))
                .isEmpty();
    }

    @Test
    void aHostileTextIsReadInNoTime() {
        String text = "Redaksi " + "kami meralat ".repeat(20_000) + ".\n" + "redaksi maaf atas ".repeat(20_000) + "\n";
        assertThat(FINDER.find(List.of(article("a", "Tempo", 3, "Ralat " + "ralat ".repeat(10_000), null, text))))
                .hasSizeLessThan(2);
    }
}
