package id.jejak.engine.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.engine.Engine;
import id.jejak.engine.copying.Copying.Basis;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose text invented articles carry. */
class CopyFinderTest {
    private static final Engine ENGINE = new Engine(ResourceSource.shipped());

    private static final String BRIDGE =
            "Jembatan gantung sepanjang delapan puluh meter di atas Kali Lembah putus saat dilewati rombongan pesepeda.\n"
                    + "Enam pesepeda tercebur dan seorang di antaranya patah tulang lengan, sementara lima lainnya selamat tanpa luka.\n"
                    + "Warga menarik para korban dengan tali tambang sebelum perahu karet petugas tiba setengah jam kemudian.\n";

    private static Annotated article(String id, String outlet, int day, @Nullable LocalTime hour, String text) {
        return ENGINE.analyze(Article.of(
                id,
                new Origin(null, null, Sha256.hex(text), outlet),
                Published.given(LocalDate.of(2024, 5, day), hour, Published.WIB),
                null,
                text));
    }

    private static Copying copying(Annotated... docs) {
        return ENGINE.chronicle(List.of(docs)).copying();
    }

    @Test
    void textThatCameOutEarlierElsewhereIsCarriedFromThere() {
        Copying copying = copying(
                article("a", "Tempo", 3, null, BRIDGE), article("b", "Kompas.com", 4, null, BRIDGE + "Polisi datang."));
        assertThat(copying.copies()).singleElement().satisfies(copy -> {
            assertThat(copy.article()).isEqualTo("b");
            assertThat(copy.from()).isEqualTo("a");
            assertThat(copy.basis()).isEqualTo(Basis.EARLIER);
            assertThat(copy.days()).isEqualTo(1);
            assertThat(copy.credited()).isFalse();
            assertThat(copy.passages())
                    .hasSize(3)
                    .allMatch(passage -> passage.article().equals("b"));
        });
        assertThat(copying.habits()).singleElement().satisfies(habit -> {
            assertThat(habit.source()).isEqualTo("Tempo");
            assertThat(habit.outlet()).isEqualTo("Kompas.com");
            assertThat(habit.articles()).isEqualTo(1);
        });
    }

    @Test
    void theHourTellsOnOneDay() {
        Copying copying = copying(
                article("a", "Tempo", 3, LocalTime.of(9, 30), BRIDGE),
                article("b", "Kompas.com", 3, LocalTime.of(7, 0), BRIDGE));
        assertThat(copying.copies()).singleElement().satisfies(copy -> {
            assertThat(copy.article()).isEqualTo("a");
            assertThat(copy.minutes()).isEqualTo(150);
        });
    }

    @Test
    void onOneDayWithoutHoursTheDirectionIsUnknown() {
        Copying copying = copying(article("a", "Tempo", 3, null, BRIDGE), article("b", "Kompas.com", 3, null, BRIDGE));
        assertThat(copying.copies())
                .singleElement()
                .satisfies(copy -> assertThat(copy.basis()).isEqualTo(Basis.UNKNOWN));
    }

    @Test
    void whoNamesTheOtherHasTheTextFromIt() {
        Copying copying = copying(
                article(
                        "a",
                        "Tempo",
                        3,
                        null,
                        BRIDGE + "\"Talinya sudah lapuk,\" kata Camat Budi Hasan, dikutip Kompas.com.\n"),
                article("b", "Kompas.com", 3, null, BRIDGE));
        assertThat(copying.copies()).singleElement().satisfies(copy -> {
            assertThat(copy.article()).isEqualTo("a");
            assertThat(copy.basis()).isEqualTo(Basis.NAMED);
            assertThat(copy.credited()).isTrue();
        });
    }

    @Test
    void agencyTextIsTheAgencysInEveryArticleThatCarriesIt() {
        Copying copying = copying(
                article("a", "Tempo", 3, null, BRIDGE + "REUTERS\n"), article("b", "Kompas.com", 4, null, BRIDGE));
        assertThat(copying.copies())
                .extracting(Copying.Copy::source, Copying.Copy::basis, Copying.Copy::credited)
                .containsExactly(tuple("Reuters", Basis.CREDIT, true), tuple("Reuters", Basis.CREDIT, false));
    }

    @Test
    void releaseIsTheTextOfWhoWroteIt() {
        String release =
                "PT Lembah Sentosa menambah dua puluh bus listrik untuk melayani trayek kota lama menuju pelabuhan mulai bulan depan.\n"
                        + "Setiap bus memuat enam puluh penumpang dan mampu menempuh dua ratus kilometer dengan sekali mengisi baterai.\n";
        Copying copying = copying(
                article(
                        "a",
                        "Tempo",
                        3,
                        null,
                        release + "\"Tarifnya tidak naik,\" kata PT Lembah Sentosa dalam keterangan tertulis.\n"),
                article("b", "Kompas.com", 3, null, release));
        assertThat(copying.releases()).singleElement().satisfies(found -> {
            assertThat(found.body()).contains("Lembah Sentosa");
            assertThat(found.articles()).containsExactly("a", "b");
            assertThat(found.stated()).containsExactly("a");
        });
        assertThat(copying.copies()).allMatch(copy -> copy.basis() == Basis.RELEASE);
    }

    @Test
    void sharedSlipInANameIsShown() {
        List<Annotated> docs = new ArrayList<>();
        docs.add(article("a", "Tempo", 3, null, BRIDGE + "Camat Budi Hasanudin Pradipto meninjau lokasi.\n"));
        docs.add(article("b", "Kompas.com", 4, null, BRIDGE + "Camat Budi Hasanudin Pradipto meninjau lokasi.\n"));
        for (int i = 0; i < 6; i++) {
            docs.add(article(
                    "c" + i, "Harian " + i, 3, null, "Rapat ke-" + i + " dibuka oleh Camat Budi Hasanudin Pradipta."));
        }
        assertThat(ENGINE.chronicle(docs).copying().copies().getFirst().errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.word()).isEqualTo("Pradipto");
                    assertThat(error.usual()).isEqualTo("Pradipta");
                    assertThat(error.articles()).isEqualTo(6);
                });
    }

    @Test
    void oneOutletsOwnTextAgainIsNoCopy() {
        assertThat(copying(article("a", "Tempo", 3, null, BRIDGE), article("b", "Tempo", 4, null, BRIDGE + "Lagi."))
                        .copies())
                .isEmpty();
    }
}
