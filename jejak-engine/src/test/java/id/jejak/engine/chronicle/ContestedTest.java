package id.jejak.engine.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a contested claim, and what is a difference between reports. */
class ContestedTest {
    private static Chronicle chronicle(Told... told) {
        return Told.ENGINE.chronicle(Arrays.stream(told).map(Told::doc).toList());
    }

    private static Told states(String text) {
        return Told.in("a", "Kabar", "2021-05-04", text)
                .entity("Peru", EntityType.GPE, "Peru", List.of())
                .entity("Tonga", EntityType.GPE, "Tonga", List.of());
    }

    @Test
    void aDenialOfATuduhanRejectsTheClaim() {
        Chronicle chronicle = chronicle(states("Peru menuduh Tonga menembaki nelayan. Tonga menolak tuduhan itu.")
                .event(PloverType.ACCUSE, "menuduh", "Peru", "Tonga", null)
                .event(PloverType.REJECT, "menolak", "Tonga", "Peru", null));

        assertThat(chronicle.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.by()).containsExactly("Peru");
            assertThat(dispute.rejectedBy()).containsExactly("Tonga");
        });
    }

    @Test
    void refusingARequestRejectsNoClaim() {
        Chronicle chronicle = chronicle(states("Peru menggugat Tonga. Tonga menolak permohonan gencatan senjata Peru.")
                .event(PloverType.ACCUSE, "menggugat", "Peru", "Tonga", null)
                .event(PloverType.REJECT, "menolak", "Tonga", "Peru", null));

        assertThat(chronicle.disputes()).isEmpty();
    }

    @Test
    void whatAMinisterSaysOfHisOwnAidIsNoContestedClaim() {
        Chronicle chronicle = chronicle(states("Peru mengirim beras kepada Tonga, kata Menteri Luis Rojas.")
                .person("Luis Rojas", "Luis Rojas", "Menteri", "Peru")
                .says("Luis Rojas", "kata", "Peru mengirim beras kepada Tonga")
                .event(PloverType.AID, "mengirim", "Peru", "Tonga", null, Status.ALLEGED, "Luis Rojas", "beras"));

        assertThat(chronicle.disputes()).isEmpty();
    }

    private static Told firing(String id, String published, String ships, String day) {
        return Told.in(
                        id,
                        "Kabar " + id,
                        published,
                        "Kapal perang Tonga menenggelamkan " + ships + " kapal nelayan Peru di dekat Pulau Karang pada "
                                + day + ".")
                .entity("Tonga", EntityType.GPE, "Tonga", List.of())
                .entity("Peru", EntityType.GPE, "Peru", List.of())
                .dated(day)
                .event(
                        PloverType.ASSAULT,
                        "menenggelamkan",
                        "Tonga",
                        "Peru",
                        "2021-05-03",
                        Status.ASSERTED,
                        null,
                        ships + " kapal nelayan");
    }

    @Test
    void twoShipsInOneReportAndThreeInAnotherAreADiscrepancy() {
        Chronicle chronicle = chronicle(
                firing("a", "2021-05-04", "dua", "Senin (3/5)"), firing("b", "2021-05-04", "tiga", "Senin (3/5)"));

        assertThat(chronicle.entries()).hasSize(1);
        assertThat(chronicle.discrepancies()).singleElement().satisfies(discrepancy -> {
            assertThat(discrepancy.field()).isEqualTo("amount");
            assertThat(discrepancy.values())
                    .extracting(Discrepancy.Value::value)
                    .containsExactly("2", "3");
        });
    }

    @Test
    void oneAmountInTwoWordingsIsNoDiscrepancy() {
        assertThat(chronicle(
                                firing("a", "2021-05-04", "dua", "Senin (3/5)"),
                                firing("b", "2021-05-04", "2", "Senin (3/5)"))
                        .discrepancies())
                .isEmpty();
    }

    private static Told quoted(String id, String speaker) {
        String words = "Kapal itu menembaki nelayan kami tanpa peringatan sejak subuh";
        return Told.in(
                        id,
                        "Kabar " + id,
                        "2021-05-04",
                        "\"" + words + " pada Senin (3/5),\" kata " + speaker + " di pelabuhan Peru.")
                .entity(speaker, EntityType.PER, speaker, List.of())
                .entity("Peru", EntityType.GPE, "Peru", List.of())
                .quotes(speaker, "kata", words)
                .event(PloverType.ASSAULT, "menembaki", "Tonga", "Peru", "2021-05-03", Status.ASSERTED, speaker);
    }

    @Test
    void oneQuotationGivenToTwoSpeakersIsADiscrepancy() {
        Chronicle chronicle = chronicle(quoted("a", "Luis Rojas"), quoted("b", "Ana Quispe"));

        assertThat(chronicle.discrepancies()).singleElement().satisfies(discrepancy -> {
            assertThat(discrepancy.field()).isEqualTo("speaker");
            assertThat(discrepancy.values())
                    .extracting(Discrepancy.Value::value)
                    .containsExactly("Ana Quispe", "Luis Rojas");
        });
    }

    @Test
    void shortFormOfANameIsNoOtherSpeaker() {
        assertThat(chronicle(quoted("a", "Luisa Rojas"), quoted("b", "Luis")).discrepancies())
                .isEmpty();
        assertThat(chronicle(quoted("a", "Ana Quispe"), quoted("b", "Quispe")).discrepancies())
                .isEmpty();
    }

    @Test
    void oneQuotationInManyReportsIsOneDiscrepancy() {
        assertThat(chronicle(
                                quoted("a", "Luis Rojas"),
                                quoted("b", "Luis Rojas"),
                                quoted("c", "Ana Quispe"),
                                quoted("d", "Ana Quispe"))
                        .discrepancies())
                .singleElement()
                .satisfies(discrepancy -> assertThat(discrepancy.values())
                        .allSatisfy(value -> assertThat(value.mentions()).hasSize(2)));
    }
}
