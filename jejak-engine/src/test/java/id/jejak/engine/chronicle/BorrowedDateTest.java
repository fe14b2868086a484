package id.jejak.engine.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.ReasonKey;
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
                        "Presiden Peru Ana Quispe berunding dengan Raja Tonga Tupou. Pertemuan itu terjadi dua hari"
                                + " setelah Tonga menembakkan roket.")
                .event(PloverType.CONSULT, "berunding", "Ana Quispe", "Tupou", "2021-05-03")
                .event(PloverType.MOBILIZE, "menembakkan", "Tonga", "", null));

        assertDate(entry(entries, PloverType.MOBILIZE), "2021-05-01", ReasonKey.ENTRY_DATE_COUNTED);
    }

    @Test
    void daysAfterAHappeningAreCountedForward() {
        List<Entry> entries = entries(told(
                        "2021-05-09",
                        "Presiden Peru Ana Quispe berunding dengan Raja Tonga Tupou. Dua hari setelah pertemuan itu, Tonga"
                                + " menembakkan roket.")
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
}
