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

/** Dates that a mention has from other words: its sentence, another sentence, another article. */
class BorrowedDateTest {
    private static List<Entry> entries(Told... told) {
        return Told.ENGINE
                .chronicle(Arrays.stream(told).map(Told::doc).toList())
                .entries();
    }

    private static Told told(String published, String text) {
        return Told.in("a", "Kabar", published, text)
                .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                .person("Tupou", "Tupou", "Raja", "Tonga")
                .entity("Tonga", EntityType.GPE, "Tonga", List.of())
                .entity("Peru", EntityType.GPE, "Peru", List.of());
    }

    private static Entry entry(List<Entry> entries, PloverType type) {
        return entries.stream()
                .filter(entry -> entry.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static void assertDate(Entry entry, @Nullable String date, ReasonKey why) {
        assertThat(entry.date()).isEqualTo(date);
        assertThat(entry.why()).anyMatch(reason -> reason.key() == why);
    }

    @Test
    void aTripWasInTheMonthOfTheDayOnWhichSomethingHappenedOnIt() {
        List<Entry> entries = entries(told(
                        "2021-05-04",
                        "Raja Tonga Tupou disambut Presiden Peru Ana Quispe. Selama kunjungannya ke Peru, Tupou melihat"
                                + " kapal pada Sabtu (1/5).")
                .event(PloverType.CONSULT, "kunjungannya", "Tupou", "Peru", null));

        assertDate(entries.getFirst(), "2021-05", ReasonKey.ENTRY_DATE_SCENE);
    }

    private static Told arrival(String published) {
        return told(
                        published,
                        "Raja Tonga Tupou tiba di Peru pada 3 Mei 2021. Presiden Peru Ana Quispe berunding dengan Tupou.")
                .dated("3 Mei 2021")
                .event(PloverType.CONSULT, "tiba", "Tupou", "Peru", "2021-05-03")
                .event(PloverType.CONSULT, "berunding", "Ana Quispe", "Tupou", null);
    }

    @Test
    void whoArrivedAndMetTheHostMetHerOnTheDayOfTheArrivalWhereTheReportIsAsFresh() {
        Entry meeting = entries(arrival("2021-05-04")).stream()
                .filter(entry -> entry.recipients().contains("Tupou"))
                .findFirst()
                .orElseThrow();

        assertDate(meeting, "2021-05-03", ReasonKey.ENTRY_DATE_ARRIVAL);
    }

    @Test
    void daysLaterTheMeetingMayHaveBeenOnAnyOfThem() {
        assertThat(entries(arrival("2021-05-07")))
                .filteredOn(entry -> entry.recipients().contains("Tupou"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.date()).isNull());
    }

    @Test
    void whoJoinsTalksWasThereOnTheirDay() {
        List<Entry> entries = entries(told(
                        "2021-05-04",
                        "Presiden Peru Ana Quispe berunding dengan Raja Tonga Tupou. Menteri Luis Rojas ikut serta dalam"
                                + " pembicaraan dengan Tupou.")
                .entity("Luis Rojas", EntityType.PER, "Luis Rojas", List.of())
                .event(PloverType.CONSULT, "berunding", "Ana Quispe", "Tupou", "2021-05-03")
                .event(PloverType.CONSULT, "pembicaraan", "Luis Rojas", "Tupou", null));

        assertThat(entries)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.date()).isEqualTo("2021-05-03"));
    }

    @Test
    void daysAreCountedFromAHappeningThatAnotherSentenceDates() {
        List<Entry> entries = entries(told(
                        "2021-05-04",
                        "Presiden Peru Ana Quispe berunding dengan Raja Tonga Tupou pada 3 Mei 2021. Pertemuan itu terjadi"
                                + " dua hari setelah Tonga menembakkan roket.")
                .dated("3 Mei 2021")
                .event(PloverType.CONSULT, "berunding", "Ana Quispe", "Tupou", "2021-05-03")
                .event(PloverType.MOBILIZE, "menembakkan", "Tonga", "", null));

        assertDate(entry(entries, PloverType.MOBILIZE), "2021-05-01", ReasonKey.ENTRY_DATE_COUNTED);
    }

    @Test
    void daysCountedFromAnInferredDayGiveTheMonth() {
        List<Entry> entries = entries(told(
                        "2021-05-14",
                        "Raja Tonga Tupou tiba pada 13 Mei 2021. Presiden Peru Ana Quispe berunding dengan Tupou. Pertemuan"
                                + " itu terjadi dua hari setelah Tonga menembakkan roket.")
                .dated("13 Mei 2021")
                .event(PloverType.CONSULT, "berunding", "Ana Quispe", "Tupou", "2021-05-13")
                .event(PloverType.MOBILIZE, "menembakkan", "Tonga", "", null));

        assertDate(entry(entries, PloverType.MOBILIZE), "2021-05", ReasonKey.ENTRY_DATE_COUNTED);
    }

    @Test
    void daysAfterAHappeningAreCountedForward() {
        List<Entry> entries = entries(told(
                        "2021-05-09",
                        "Presiden Peru Ana Quispe berunding dengan Raja Tonga Tupou pada 3 Mei 2021. Dua hari setelah"
                                + " pertemuan itu, Tonga menembakkan roket.")
                .dated("3 Mei 2021")
                .event(PloverType.CONSULT, "berunding", "Ana Quispe", "Tupou", "2021-05-03")
                .event(PloverType.MOBILIZE, "menembakkan", "Tonga", "", null));

        assertDate(entry(entries, PloverType.MOBILIZE), "2021-05-05", ReasonKey.ENTRY_DATE_COUNTED);
    }

    @Test
    void whatIsPromisedToTheOneMetWasPromisedThere() {
        List<Entry> entries = entries(told(
                        "2021-05-04",
                        "Presiden Peru Ana Quispe berunding dengan Raja Tonga Tupou. Quispe meyakinkan Tupou bahwa Peru"
                                + " membantu.")
                .event(PloverType.CONSULT, "berunding", "Ana Quispe", "Tupou", "2021-05-03")
                .event(PloverType.AGREE, "meyakinkan", "Ana Quispe", "Tupou", null));

        assertDate(entry(entries, PloverType.AGREE), "2021-05-03", ReasonKey.ENTRY_DATE_ADDRESSEE);
    }

    @Test
    void theMatterOfAnUtteranceIsNotItsTime() {
        List<Entry> entries = entries(told(
                        "2021-05-04",
                        "Presiden Peru Ana Quispe berunding dengan Raja Tonga Tupou. Quispe membantah adanya kemajuan dalam"
                                + " pertemuan.")
                .event(PloverType.CONSULT, "berunding", "Ana Quispe", "Tupou", "2021-05-03")
                .event(PloverType.REJECT, "membantah", "Ana Quispe", "", null));

        assertThat(entry(entries, PloverType.REJECT).date()).isNull();
    }

    @Test
    void aVisitToAStateAndTheMeetingWithItsLeaderAreOneWhereEachArticleTellsOne() {
        Told visit = Told.in("a", "Kabar A", "2021-08-04", "Raja Tonga Tupou mengunjungi Peru pada Mei.")
                .person("Tupou", "Tupou", "Raja", "Tonga")
                .entity("Peru", EntityType.GPE, "Peru", List.of())
                .event(PloverType.CONSULT, "mengunjungi", "Tupou", "Peru", "2021-05");
        Told meeting = Told.in(
                        "b", "Kabar B", "2021-08-04", "Presiden Peru Ana Quispe bertemu Raja Tonga Tupou pada Mei.")
                .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                .person("Tupou", "Tupou", "Raja", "Tonga")
                .event(PloverType.CONSULT, "bertemu", "Ana Quispe", "Tupou", "2021-05");

        assertThat(entries(visit, meeting))
                .singleElement()
                .satisfies(entry -> assertThat(entry.articles()).isEqualTo(2));
    }

    private static Told war(String id, String text, String status) {
        return Told.in(id, "Kabar " + id, "2022-02-02", text)
                .entity("Tonga", EntityType.GPE, "Tonga", List.of())
                .event(
                        PloverType.ASSAULT,
                        "invasi",
                        "Tonga",
                        "Peru",
                        null,
                        Status.valueOf(status),
                        status.equals("ALLEGED") ? "Fiji" : null);
    }

    private static Told beside(String id, String text) {
        return Told.in(id, "Kabar " + id, "2022-02-03", text);
    }

    @Test
    void aWarBeganWhenAnotherArticleSaysThatItDid() {
        Entry entry = entries(
                        war("a", "Tonga terus melakukan invasi ke Peru, kata nelayan.", "ASSERTED"),
                        beside("b", "Harga garam naik sejak perang Peru dimulai pada 2019."))
                .getFirst();
        assertDate(entry, "2019", ReasonKey.ENTRY_DATE_BEGAN);
        assertThat(entry.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.vague().exact()).isEqualTo("invasi");
            assertThat(repair.precise().exact()).isEqualTo("2019");
            assertThat(repair.precise().article()).isEqualTo("b");
        });
    }

    @Test
    void theBeginningOfAnotherWarOrOneThatArticlesDisputeDatesNothing() {
        assertThat(entries(
                                war("a", "Tonga terus melakukan invasi ke Peru, kata nelayan.", "ASSERTED"),
                                beside("b", "Harga garam naik sejak perang Suriah dimulai pada 2011."))
                        .getFirst()
                        .date())
                .isNull();
        assertThat(entries(
                                war("a", "Tonga terus melakukan invasi ke Peru, kata nelayan.", "ASSERTED"),
                                beside("b", "Harga garam naik sejak perang Peru dimulai pada 2019."),
                                beside("c", "Kopra langka karena perang di Peru yang pecah pada 2020."))
                        .getFirst()
                        .date())
                .isNull();
        assertThat(entries(
                                war("a", "Tonga terus melakukan invasi ke Peru, kata nelayan.", "ASSERTED"),
                                beside("b", "Perang di Peru membuat kopra langka pada 2020."))
                        .getFirst()
                        .date())
                .isNull();
    }

    @Test
    void aVagueDateThatTakesAPreciseOneCitesTheWordsOfBoth() {
        Entry entry = entries(
                        Told.in(
                                        "a",
                                        "Kabar A",
                                        "2021-06-30",
                                        "Raja Tonga Tupou bertemu Presiden Peru Ana Quispe bulan Mei.")
                                .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                                .person("Tupou", "Tupou", "Raja", "Tonga")
                                .dated("bulan Mei")
                                .event(PloverType.CONSULT, "bertemu", "Tupou", "Ana Quispe", "2021-05"),
                        Told.in(
                                        "b",
                                        "Kabar B",
                                        "2021-05-04",
                                        "Presiden Peru Ana Quispe dan Raja Tonga Tupou bertemu pada Senin (3/5).")
                                .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                                .person("Tupou", "Tupou", "Raja", "Tonga")
                                .dated("Senin (3/5)")
                                .event(PloverType.CONSULT, "bertemu", "Ana Quispe", "Tupou", "2021-05-03"))
                .getFirst();
        assertThat(entry.date()).isEqualTo("2021-05-03");
        assertThat(entry.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.vague().exact()).isEqualTo("bulan Mei");
            assertThat(repair.precise().exact()).isEqualTo("Senin (3/5)");
        });
    }
}
