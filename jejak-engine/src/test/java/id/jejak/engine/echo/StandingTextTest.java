package id.jejak.engine.echo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Standing phrases, background and public speeches, told apart from copied text. */
class StandingTextTest {
    private static final String BACKGROUND =
            "Bendungan Sungai Perak mulai dibangun pada masa wali kota terdahulu dan berkali-kali mangkrak karena sengketa lahan.";

    private static final String[] NEWS = {
        "Ratusan buruh tani mendatangi kantor wali kota untuk menagih ganti rugi sawah yang tergenang.",
        "Pengadilan menolak gugatan kontraktor atas pemutusan kontrak secara sepihak.",
        "Tim ahli geologi menemukan retakan pada dinding terowongan pengelak.",
        "Nelayan mengeluhkan ikan mati setelah pintu air dibuka mendadak.",
        "Menteri berjanji menambah anggaran perawatan saluran irigasi tersier.",
        "Kambing milik peternak hanyut ketika tanggul sementara jebol dini hari."
    };

    private static Told daily() {
        Told told = new Told();
        for (int i = 0; i < NEWS.length; i++) {
            told.by("Harian Muara", 2 + 3 * i, NEWS[i], BACKGROUND);
        }
        return told;
    }

    @Test
    void backgroundCarriedFromDayToDayIsStanding() {
        assertThat(daily().echoes(Echo.Shared.TEXT)).isEmpty();
        assertThat(daily().echoes(Echo.Shared.STANDING)).isNotEmpty();
    }

    @Test
    void standingPassageIsTracedToItsFirstDayOnly() {
        assertThat(daily().echoes(Echo.Shared.STANDING))
                .hasSize(NEWS.length - 1)
                .allSatisfy(echo ->
                        assertThat(echo.a().article() + echo.b().article()).contains("Harian Muara-2"));
    }

    @Test
    void passageOfManyArticlesOfOneDayThatShareNothingElseIsStanding() {
        Told told = new Told();
        for (int i = 0; i < NEWS.length; i++) {
            told.by("Warta " + (char) ('A' + i), 2, NEWS[i], BACKGROUND);
        }
        assertThat(told.echoes(Echo.Shared.TEXT)).isEmpty();
        assertThat(told.echoes(Echo.Shared.STANDING)).hasSize(NEWS.length - 1);
    }

    @Test
    void textThatManyOutletsCarryOnOneDayIsNotStanding() {
        Told told = new Told();
        for (int i = 0; i < NEWS.length; i++) {
            told.by("Warta " + (char) ('A' + i), 2, NEWS[0], NEWS[1], BACKGROUND);
        }
        assertThat(told.echoes(Echo.Shared.STANDING)).isEmpty();
        assertThat(told.echoes(Echo.Shared.TEXT)).hasSize(3 * 15);
    }

    @Test
    void speechThatTwoReportersHeardIsASharedQuotation() {
        String speech =
                "\"Kita tidak boleh menyerah pada kekeringan selama mata air di lereng gunung masih mengalir untuk anak cucu,\"";
        assertThat(new Told()
                        .by("Harian Muara", 2, speech + " kata Wali Kota Budi Hasan.", NEWS[0])
                        .by("Warta Lembah", 2, speech + " ujar Budi Hasan saat berpidato.", NEWS[1])
                        .echoes())
                .singleElement()
                .extracting(Echo::shared)
                .isEqualTo(Echo.Shared.QUOTATION);
    }

    @Test
    void quotationInTheMidstOfCopiedTextIsText() {
        String speech =
                "\"Kita tidak boleh menyerah pada kekeringan selama mata air di lereng gunung masih mengalir untuk anak cucu,\" kata Wali Kota Budi Hasan.";
        assertThat(new Told()
                        .by("Harian Muara", 2, speech, NEWS[0])
                        .by("Warta Lembah", 2, speech, NEWS[0])
                        .echoes())
                .hasSize(2)
                .allSatisfy(echo -> assertThat(echo.shared()).isEqualTo(Echo.Shared.TEXT));
    }
}
