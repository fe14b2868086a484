package id.jejak.engine.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told twice, and how alike the two are. */
class EchoKindsTest {
    private static final String QUAKE =
            "Gempa dangkal merobohkan menara pasar lama di Kota Sungai Perak dan melukai belasan pedagang sayur.";

    private static List<Echo> echoes(String a, String b) {
        return new Told().by("Harian Muara", 2, a).by("Warta Lembah", 2, b).echoes();
    }

    @Test
    void sentenceCarriedWordForWordIsVerbatim() {
        assertThat(echoes(QUAKE, QUAKE)).singleElement().satisfies(echo -> {
            assertThat(echo.kind()).isEqualTo(Echo.Kind.VERBATIM);
            assertThat(echo.shared()).isEqualTo(Echo.Shared.TEXT);
            assertThat(echo.a().exact()).isEqualTo(QUAKE);
            assertThat(echo.evidence()).isNotEmpty();
        });
    }

    @Test
    void sentenceWithAnotherLeadInIsEdited() {
        assertThat(echoes(QUAKE, "Menurut warga, " + QUAKE.replace("merobohkan", "meruntuhkan")))
                .singleElement()
                .extracting(Echo::kind)
                .isEqualTo(Echo.Kind.EDITED);
    }

    @Test
    void sentenceToldFromOneForeignSourceIsTranslated() {
        assertThat(
                        echoes(
                                "Kedua pemimpin bertukar pikiran secara mendalam mengenai perdagangan rempah dan keamanan jalur pelayaran, kata kantor berita Tonga.",
                                "Menurut kantor berita Tonga, keamanan jalur pelayaran serta perdagangan rempah menjadi bahan ketika kedua pemimpin bertukar pikiran secara mendalam."))
                .singleElement()
                .extracting(Echo::kind)
                .isIn(Echo.Kind.TRANSLATED, Echo.Kind.EDITED);
    }

    @Test
    void sentenceToldTwiceInOneArticleIsARepeat() {
        assertThat(new Told()
                        .by("Harian Muara", 2, QUAKE, "Petugas memasang tenda di alun-alun sejak pagi.", QUAKE)
                        .echoes())
                .singleElement()
                .extracting(Echo::kind)
                .isEqualTo(Echo.Kind.REPEAT);
    }

    @Test
    void releaseWithOtherFiguresIsNoEcho() {
        assertThat(
                        echoes(
                                "Dinas Pertanian Kabupaten Muara menyalurkan 450 ton pupuk bersubsidi kepada 1.320 petani di 14 desa.",
                                "Dinas Pertanian Kabupaten Lembah menyalurkan 275 ton pupuk bersubsidi kepada 980 petani di 9 desa."))
                .isEmpty();
    }

    @Test
    void sameSpeakerPlaceAndDayAreNoEcho() {
        assertThat(
                        echoes(
                                "\"Kami menunggu hasil audit,\" ujar Sari Wulandari di Balai Kota Sungai Perak, Selasa (2/5/2024).",
                                "\"Jembatan itu dibuka lagi pekan depan,\" ujar Sari Wulandari di Balai Kota Sungai Perak, Selasa (2/5/2024)."))
                .isEmpty();
    }

    @Test
    void shortPassageInTheMidstOfCopiedTextIsFoundToo() {
        String tents = "Petugas memasang tenda darurat di alun-alun kota sejak Selasa pagi.";
        assertThat(new Told()
                        .by("Harian Muara", 2, QUAKE, tents, "Warga diminta tetap waspada terhadap longsor susulan.")
                        .by("Warta Lembah", 2, QUAKE, tents, "Warga diimbau tetap waspada longsor susulan.")
                        .echoes())
                .hasSize(3);
    }

    @Test
    void orderOfArticlesDoesNotMatter() {
        Told told = new Told()
                .by("Harian Muara", 2, QUAKE, "Petugas memasang tenda darurat di alun-alun kota sejak Selasa pagi.")
                .by("Warta Lembah", 3, "Kata warga, " + QUAKE)
                .by("Suara Tanjung", 4, QUAKE);
        List<Echo> echoes = told.echoes();
        Collections.reverse(told.docs());
        assertThat(told.echoes()).isEqualTo(echoes).isNotEmpty();
    }
}
