package id.jejak.engine.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Status;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which mentions are one happening, and which only have the usual actors. */
class MergingTest {
    private static List<Entry> entries(Told... told) {
        return Told.ENGINE
                .chronicle(Arrays.stream(told).map(Told::doc).toList())
                .entries();
    }

    private static Told dismissed(String id, String published, String text, String trigger, String by) {
        return Told.in(id, "Kabar " + id, published, text)
                .entity("Ratna Sari", EntityType.PER, "Ratna Sari", List.of())
                .event(PloverType.SANCTION, trigger, by, "Ratna Sari", null);
    }

    @Test
    void onePersonsDismissalToldWithinDaysIsOneWhoeverIsNamedBesideHer() {
        assertThat(entries(
                        dismissed("a", "2022-02-02", "Gubernur mencopot Ratna Sari.", "mencopot", "Gubernur"),
                        dismissed(
                                "b",
                                "2022-02-05",
                                "Warga pasar bersyukur atas pemecatan Ratna Sari.",
                                "pemecatan",
                                "")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.why())
                        .flatExtracting(reason -> reason.parts())
                        .anyMatch(reason -> reason.key() == ReasonKey.MERGE_ONCE));
    }

    @Test
    void onePersonsDismissalsMonthsApartAreTwo() {
        assertThat(entries(
                        dismissed("a", "2022-02-02", "Gubernur mencopot Ratna Sari.", "mencopot", "Gubernur"),
                        dismissed("b", "2022-08-05", "Gubernur mencopot Ratna Sari.", "mencopot", "Gubernur")))
                .hasSize(2);
    }

    private static Told audience(String id, String published, String text, String trigger, String guests) {
        return Told.in(id, "Kabar " + id, published, text)
                .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                .event(PloverType.CONSULT, trigger, "Ana Quispe", guests, null);
    }

    @Test
    void unnamedPartyInTwoWordingsIsOneParty() {
        assertThat(entries(
                        audience(
                                "a",
                                "2022-02-02",
                                "Presiden Peru Ana Quispe bertemu 40 tokoh adat Loreto soal tambang emas.",
                                "bertemu",
                                "tokoh adat Loreto"),
                        audience(
                                "b",
                                "2022-02-03",
                                "Soal tambang, pertemuan Presiden Peru Ana Quispe dengan para tokoh adat Loreto lancar.",
                                "pertemuan",
                                "para tokoh adat Loreto")))
                .hasSize(1);
    }

    @Test
    void partyThatAnyWordCouldMeanMergesNothing() {
        assertThat(entries(
                        audience(
                                "a",
                                "2022-02-02",
                                "Presiden Peru Ana Quispe bertemu warga di pasar ikan.",
                                "bertemu",
                                "warga"),
                        audience(
                                "b",
                                "2022-02-03",
                                "Presiden Peru Ana Quispe bertemu para warga di sekolah.",
                                "bertemu",
                                "para warga")))
                .hasSize(2);
    }

    private static Told bodies(String id, String published, String text, String trigger, @Nullable String date) {
        return Told.in(id, "Kabar " + id, published, text)
                .entity("Dewan Kota", EntityType.ORG, "Dewan Kota", List.of())
                .entity("Badan Pangan", EntityType.ORG, "Badan Pangan", List.of())
                .event(PloverType.CONSULT, trigger, "Dewan Kota", "Badan Pangan", date);
    }

    @Test
    void twoBodiesThatMeetOftenMetOnceOnlyWhereTheMatterIsShared() {
        assertThat(entries(
                        bodies(
                                "a",
                                "2022-02-02",
                                "Dewan Kota menerima calon direksi Badan Pangan.",
                                "menerima",
                                "2022-02-01"),
                        bodies(
                                "b",
                                "2022-02-03",
                                "Dewan Kota menerima laporan gudang beras dari Badan Pangan.",
                                "menerima",
                                null)))
                .hasSize(2);
        assertThat(entries(
                        bodies(
                                "a",
                                "2022-02-02",
                                "Dewan Kota menerima laporan gudang beras Badan Pangan.",
                                "menerima",
                                "2022-02-01"),
                        bodies(
                                "b",
                                "2022-02-03",
                                "Dewan Kota sudah menerima laporan gudang dari Badan Pangan.",
                                "menerima",
                                null)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.date()).isEqualTo("2022-02-01"));
    }

    private static Told seizure(String id, String text, String trigger) {
        return Told.in(id, "Kabar " + id, "2022-02-02", text)
                .entity("Komisi Etik", EntityType.ORG, "Komisi Etik", List.of())
                .event(PloverType.COERCE, trigger, "Komisi Etik", "", "2022-02-01");
    }

    @Test
    void anArrestAndASearchOfOneDayAreTwo() {
        assertThat(entries(
                        seizure("a", "Komisi Etik menangkap pemilik gudang di bandara.", "menangkap"),
                        seizure("b", "Komisi Etik menggeledah rumah bupati di kota lain.", "menggeledah")))
                .hasSize(2);
    }

    @Test
    void oneOutletsSentenceThatStandsInTheNextDaysArticleTellsTheSameDeed() {
        String deed =
                "Gerombolan Kobra menembakkan ratusan petasan rakitan dan membakar gudang jagung milik koperasi desa.";
        assertThat(entries(
                        Told.in("a", "Kabar", "2022-02-02", deed + " Koperasi menghitung kerugian.")
                                .entity("Kobra", EntityType.ORG, "Kobra", List.of())
                                .event(PloverType.ASSAULT, "membakar", "Kobra", "koperasi desa", null),
                        Told.in("b", "Kabar", "2022-02-03", "Polisi mencari saksi. " + deed)
                                .entity("Kobra", EntityType.ORG, "Kobra", List.of())
                                .event(PloverType.ASSAULT, "membakar", "Kobra", "koperasi desa", null)))
                .hasSize(1);
    }

    @Test
    void twoRequestsOfOneArticleToTheSameBodyStayApart() {
        assertThat(entries(Told.in(
                                "a",
                                "Kabar",
                                "2022-02-02",
                                "Menteri Ratna Sari meminta Badan Siber memantau jaringan. Ratna Sari meminta Badan Siber"
                                        + " bersinergi dengan sekolah.")
                        .entity("Ratna Sari", EntityType.PER, "Ratna Sari", List.of())
                        .entity("Badan Siber", EntityType.ORG, "Badan Siber", List.of())
                        .event(PloverType.REQUEST, "meminta", "Ratna Sari", "Badan Siber", "2022-02-01")
                        .event(
                                PloverType.REQUEST,
                                "Ratna Sari meminta Badan Siber bersinergi",
                                "Ratna Sari",
                                "Badan Siber",
                                "2022-02-01")))
                .hasSize(2);
    }

    private static Told law(String id, String outlet, String published, String text, @Nullable String date) {
        return Told.in(id, outlet, published, text)
                .entity("Parlemen", EntityType.ORG, "Parlemen", List.of())
                .entity("Senat", EntityType.ORG, "Senat", List.of())
                .event(PloverType.AGREE, "menyepakati", "Parlemen", "Senat", date);
    }

    @Test
    void oneBodysAgreementsAboutTwoLawsAreTwo() {
        assertThat(entries(
                        law(
                                "a",
                                "Kabar A",
                                "2022-02-02",
                                "Parlemen dan Senat menyepakati revisi rancangan Undang-Undang Pelabuhan kemarin.",
                                "2022-02-01"),
                        law(
                                "b",
                                "Kabar B",
                                "2022-02-02",
                                "Parlemen dan Senat menyepakati revisi rancangan Undang-Undang Perkebunan kemarin.",
                                "2022-02-01")))
                .hasSize(2);
    }

    @Test
    void anAcronymAndTheNameItStandsForAreOneMatter() {
        assertThat(entries(
                        law(
                                "a",
                                "Kabar A",
                                "2022-02-02",
                                "Parlemen dan Senat menyepakati revisi rancangan Undang-Undang Tata Kelola Air kemarin.",
                                "2022-02-01"),
                        law(
                                "b",
                                "Kabar B",
                                "2022-02-02",
                                "Parlemen dan Senat menyepakati revisi rancangan UU TKA kemarin.",
                                "2022-02-01")))
                .hasSize(1);
    }

    private static Told arrest(String id, String text, String person, String day, String words) {
        return Told.in(id, "Kabar " + id, "2022-02-05", text + " Polisi menangkap " + person + " pada " + words + ".")
                .entity(person, EntityType.PER, person, List.of())
                .dated(words)
                .event(PloverType.COERCE, "menangkap", "Polisi", person, day);
    }

    @Test
    void onePersonsArrestOnTwoNeighbouringDaysIsOneWithTwoDates() {
        assertThat(entries(
                        arrest("a", "Sapi hilang lagi di lereng bukit.", "Ratna Sari", "2022-02-01", "Selasa (1/2)"),
                        arrest("b", "Warga kampung nelayan lega.", "Ratna Sari", "2022-02-02", "Rabu (2/2)")))
                .hasSize(1);
    }

    @Test
    void initialsAreSomebodyElseInEveryArticle() {
        assertThat(entries(
                        arrest("a", "Sapi hilang lagi di lereng bukit.", "RS", "2022-02-01", "Selasa (1/2)"),
                        arrest("b", "Warga kampung nelayan lega.", "RS", "2022-02-02", "Rabu (2/2)")))
                .hasSize(2);
    }

    @Test
    void theYearOfThePaperDatesNothing() {
        assertThat(entries(
                        bodies(
                                "a",
                                "2022-02-02",
                                "Dewan Kota menerima laporan gudang beras Badan Pangan.",
                                "menerima",
                                "2022-01-11"),
                        bodies(
                                "b",
                                "2022-06-03",
                                "Soal musim tanam 2022, Dewan Kota sudah menerima laporan beras dari Badan Pangan.",
                                "menerima",
                                "2022")))
                .hasSize(2);
    }

    @Test
    void whoHoldsAnOfficeOfABodyActsForIt() {
        assertThat(entries(
                        Told.in(
                                        "a",
                                        "Kabar A",
                                        "2022-02-02",
                                        "Ketua Dewan Kota Ratna Sari menyerahkan kunci gudang kepada Badan Pangan.")
                                .person("Ratna Sari", "Ratna Sari", "Ketua", "Dewan Kota")
                                .entity("Dewan Kota", EntityType.ORG, "Dewan Kota", List.of())
                                .entity("Badan Pangan", EntityType.ORG, "Badan Pangan", List.of())
                                .event(
                                        PloverType.AID,
                                        "menyerahkan",
                                        "Ratna Sari",
                                        "Badan Pangan",
                                        "2022-02-01",
                                        Status.ASSERTED,
                                        null,
                                        "kunci gudang"),
                        Told.in("b", "Kabar B", "2022-02-02", "Dewan Kota menyerahkan kunci gudang ke Badan Pangan.")
                                .entity("Dewan Kota", EntityType.ORG, "Dewan Kota", List.of())
                                .entity("Badan Pangan", EntityType.ORG, "Badan Pangan", List.of())
                                .event(
                                        PloverType.AID,
                                        "menyerahkan",
                                        "Dewan Kota",
                                        "Badan Pangan",
                                        "2022-02-01",
                                        Status.ASSERTED,
                                        null,
                                        "kunci gudang")))
                .hasSize(1);
    }

    @Test
    void aDailySessionToldAnewByOneOutletIsAnotherSession() {
        String told = "Sidang pleno yang dipimpin Ratna Sari dihadiri separuh anggota dari daftar hadir sekretariat ";
        assertThat(entries(
                        Told.in("a", "Kabar", "2022-02-01", told + "hari ini. Tamu pulang awal.")
                                .entity("Ratna Sari", EntityType.PER, "Ratna Sari", List.of())
                                .dated("hari ini")
                                .event(PloverType.CONSULT, "dipimpin", "Ratna Sari", "", "2022-02-01"),
                        Told.in("b", "Kabar", "2022-02-02", told + "hari ini.")
                                .entity("Ratna Sari", EntityType.PER, "Ratna Sari", List.of())
                                .dated("hari ini")
                                .event(PloverType.CONSULT, "dipimpin", "Ratna Sari", "", "2022-02-02")))
                .hasSize(2);
    }
}
