package id.jejak.engine.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.echo.EchoFinder;
import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which invented articles tell of one happening. */
class StoryFinderTest {
    private static final ResourceSource RESOURCES = ResourceSource.shipped();
    private static final Engine ENGINE = new Engine(RESOURCES);

    private static Annotated article(String id, int day, String text) {
        return ENGINE.analyze(Article.of(
                id,
                new Origin(null, null, Sha256.hex(text), "Harian " + id),
                Published.given(LocalDate.of(2024, 5, day), null, Published.WIB),
                null,
                text));
    }

    /** An article of an outlet, with a title. */
    private static Annotated printed(String id, String outlet, int day, String title, String text) {
        return ENGINE.analyze(Article.of(
                id,
                new Origin(null, null, Sha256.hex(text), outlet),
                Published.given(LocalDate.of(2024, 5, day), null, Published.WIB),
                title,
                text));
    }

    private static final String FIRST_SEARCH =
            "Polisi menggeledah gudang beras milik Toko Makmur di Kota Anggrek, Selasa (7/5/2024). Petugas menyita buku kas dan telepon. Kepala Polres Damar Wulan menyebut dugaan penimbunan beras bantuan.";
    private static final String SECOND_SEARCH =
            "Polisi menggeledah kantor Toko Makmur di Kota Anggrek, Rabu (8/5/2024). Petugas menyita komputer dan surat jalan. Kepala Polres Damar Wulan menyebut dugaan penimbunan beras bantuan.";

    @Test
    void whatAnOutletTellsAnewTheNextDayIsAnotherHappening() {
        assertThat(stories(
                        printed("a", "Harian Satu", 7, "Polisi Geledah Gudang Beras Toko Makmur", FIRST_SEARCH),
                        printed("b", "Harian Satu", 8, "Polisi Geledah Kantor Toko Makmur", SECOND_SEARCH)))
                .containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void whatAnotherOutletPrintsTheNextDayOfTheSameDayIsTheSameHappening() {
        assertThat(
                        stories(
                                printed("a", "Harian Satu", 7, "Polisi Geledah Gudang Beras Toko Makmur", FIRST_SEARCH),
                                printed(
                                        "b",
                                        "Harian Dua",
                                        8,
                                        "Gudang Beras Toko Makmur Digeledah",
                                        "Gudang beras milik Toko Makmur di Kota Anggrek digeledah polisi, Selasa (7/5/2024). Menurut Kepala Polres Damar Wulan, beras bantuan diduga ditimbun. Buku kas dan telepon disita.")))
                .containsExactly(List.of("a", "b"));
    }

    private static final String PELICAN =
            "Burung pelikan menangkap ikan dengan kantong di paruhnya. Di Danau Lembah hidup ratusan pelikan, dan sarangnya dibuat dari ranting.";
    private static final String PELICANS =
            "Sarang pelikan di Danau Lembah dibuat dari ranting kering. Ratusan burung itu menangkap ikan bersama-sama dan menyimpannya di kantong paruh.";

    @Test
    void anOutletsExplanationsOfOneSubjectAreNoHappening() {
        Annotated known = printed("a", "Harian Satu", 7, "Mengenal Pelikan di Danau Lembah", PELICAN);
        Annotated tips = printed("b", "Harian Satu", 7, "Tips Memotret Burung Air", PELICANS);
        Annotated news = printed("c", "Harian Satu", 7, "Ratusan Pelikan Danau Lembah Bersarang", PELICANS);
        assertThat(stories(known, tips)).containsExactly(List.of("a"), List.of("b"));
        assertThat(stories(printed("a", "Harian Satu", 7, "Pelikan Danau Lembah Bersarang", PELICAN), news))
                .containsExactly(List.of("a", "c"));
    }

    private static final Annotated FLOOD = article(
            "a",
            3,
            "Banjir merendam pasar Sungai Perak setelah tanggul Kali Lembah jebol. Wali Kota Budi Hasan meminta pedagang mengungsi.");
    private static final Annotated SAME_FLOOD = article(
            "b",
            4,
            "Tanggul Kali Lembah yang jebol membuat pasar Sungai Perak terendam banjir. Pedagang mengungsi atas permintaan Wali Kota Budi Hasan.");
    private static final Annotated LATER_FLOOD = article(
            "c",
            27,
            "Banjir kembali merendam pasar Sungai Perak setelah tanggul Kali Lembah jebol. Wali Kota Budi Hasan meminta pedagang mengungsi.");
    private static final Annotated MATCH = article(
            "d",
            3,
            "Kesebelasan Persimuara menahan imbang Lembah Putra di Stadion Anggrek. Kiper Yusuf Damar menepis dua penalti.");

    private static List<List<String>> stories(Annotated... docs) {
        return new StoryFinder(RESOURCES)
                .find(List.of(docs), new EchoFinder(RESOURCES).find(List.of(docs))).stream()
                        .map(Story::articles)
                        .toList();
    }

    @Test
    void articlesOnOneHappeningComeTogetherAndOthersStayApart() {
        assertThat(stories(FLOOD, SAME_FLOOD, MATCH)).containsExactly(List.of("a", "b"), List.of("d"));
    }

    @Test
    void likeHappeningOfALaterDayStaysApart() {
        assertThat(stories(FLOOD, SAME_FLOOD, LATER_FLOOD)).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void orderOfArticlesDoesNotMatter() {
        List<Annotated> docs = new ArrayList<>(List.of(FLOOD, SAME_FLOOD, LATER_FLOOD, MATCH));
        assertThat(stories(MATCH, LATER_FLOOD, SAME_FLOOD, FLOOD)).isEqualTo(stories(docs.toArray(Annotated[]::new)));
    }

    private static final Annotated SPEECH = article(
            "e",
            6,
            "Gubernur Sari Melati meresmikan gedung perpustakaan di Kota Anggrek. Menurut dia, dua puluh ribu buku sudah tersedia bagi pelajar.");
    private static final Annotated OTHER_SPEECH = article(
            "f",
            6,
            "Gubernur Sari Melati menolak kenaikan tarif angkutan penyeberangan. Ia meminta pengusaha kapal menunggu hasil audit kementerian.");

    @Test
    void twoNewsOfOneBusyPersonStayApart() {
        assertThat(stories(SPEECH, OTHER_SPEECH)).containsExactly(List.of("e"), List.of("f"));
    }

    @Test
    void storiesOfOneMatterHaveItAsParentAndOthersHaveNone() {
        List<Annotated> docs = List.of(FLOOD, SAME_FLOOD, LATER_FLOOD, MATCH);
        List<Story> stories = new StoryFinder(RESOURCES).find(docs, new EchoFinder(RESOURCES).find(docs));
        assertThat(stories.get(0).parent()).isNotNull().isEqualTo(stories.get(1).parent());
        assertThat(stories.get(2).parent()).isNull();
    }
}
