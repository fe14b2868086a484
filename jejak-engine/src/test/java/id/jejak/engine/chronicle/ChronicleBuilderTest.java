package id.jejak.engine.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Status;
import id.jejak.engine.witness.Range;
import id.jejak.engine.witness.Source;
import id.jejak.engine.witness.Testimony;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChronicleBuilderTest {
    private static Chronicle chronicle(Told... told) {
        return Told.ENGINE.chronicle(
                java.util.Arrays.stream(told).map(Told::doc).toList());
    }

    private static Told meeting(String id, String outlet, String published, String date) {
        return Told.in(
                        id,
                        outlet,
                        published,
                        "Presiden Peru Ana Quispe bertemu Raja Tonga Tupou di Lima. Keduanya makan siang.")
                .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                .person("Tupou", "Tupou", "Raja", "Tonga")
                .event(PloverType.CONSULT, "bertemu", "Ana Quispe", "Tupou", date);
    }

    @Test
    void monthTakesTheDayThatAnotherArticleGives() {
        Chronicle chronicle = chronicle(
                meeting("a", "Kabar A", "2021-05-04", "2021-05"),
                Told.in(
                                "b",
                                "Kabar B",
                                "2021-05-05",
                                "Pertemuan Raja Tonga Tupou dengan Presiden Peru Ana Quispe berlangsung akrab.")
                        .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                        .person("Tupou", "Tupou", "Raja", "Tonga")
                        .event(PloverType.CONSULT, "Pertemuan", "Tupou", "Ana Quispe", "2021-05-03"));

        assertThat(chronicle.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.date()).isEqualTo("2021-05-03");
            assertThat(entry.articles()).isEqualTo(2);
            assertThat(entry.why()).anyMatch(reason -> reason.key() == ReasonKey.ENTRY_DATE_FINEST);
        });
    }

    @Test
    void sameActorsOnOtherDaysAreTwoHappenings() {
        Chronicle chronicle = chronicle(
                meeting("a", "Kabar A", "2021-05-04", "2021-05-03"), meeting("b", "Kabar B", "2022-07-09", "2022-07"));

        assertThat(chronicle.entries()).extracting(Entry::date).containsExactly("2021-05-03", "2022-07");
    }

    @Test
    void visitAndMeetingOnItAreTwoHappenings() {
        Chronicle chronicle = chronicle(Told.in(
                        "a",
                        "Kabar A",
                        "2021-05-04",
                        "Raja Tonga Tupou mengunjungi Peru. Ia bertemu Presiden Ana Quispe.")
                .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                .person("Tupou", "Tupou", "Raja", "Tonga")
                .event(PloverType.CONSULT, "mengunjungi", "Tupou", "Peru", "2021-05-03")
                .event(PloverType.CONSULT, "bertemu", "Tupou", "Ana Quispe", "2021-05-03"));

        assertThat(chronicle.entries()).hasSize(2);
    }

    @Test
    void newsWithoutADateIsNotTheEarlierMeetingRecalledBesideIt() {
        Chronicle chronicle = chronicle(Told.in(
                        "a",
                        "Kabar A",
                        "2021-05-04",
                        "Raja Tonga Tupou berunding dengan Ana Quispe. Terakhir kali ia bertemu Quispe pada Maret 2020.")
                .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                .person("Tupou", "Tupou", "Raja", "Tonga")
                .event(PloverType.CONSULT, "berunding", "Tupou", "Ana Quispe", null)
                .event(PloverType.CONSULT, "bertemu", "Tupou", "Ana Quispe", "2020-03"));

        assertThat(chronicle.entries()).extracting(Entry::date).containsExactly("2020-03", null);
    }

    @Test
    void theSentenceThatNamesBothStandsForTheEntry() {
        Chronicle chronicle = chronicle(
                Told.in("a", "Kabar A", "2021-05-04", "Ana Quispe sibuk. Ia bertemu Tupou pada 3 Mei lalu.")
                        .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                        .person("Tupou", "Tupou", "Raja", "Tonga")
                        .event(PloverType.CONSULT, "bertemu", "Ana Quispe", "Tupou", "2021-05-03"),
                meeting("b", "Kabar B", "2021-05-04", "2021-05-03"));

        assertThat(chronicle.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.what().article()).isEqualTo("b"));
    }

    @Test
    void undatedAccusationsOfDifferentAccusersStayApart() {
        Chronicle chronicle = chronicle(
                Told.in("a", "Kabar A", "2021-05-04", "Peru menuduh Tonga mencuri ikan.")
                        .event(PloverType.ACCUSE, "menuduh", "Peru", "Tonga", null),
                Told.in("b", "Kabar B", "2021-05-04", "Peru dan Fiji menuduh Tonga merusak karang.")
                        .event(PloverType.ACCUSE, "menuduh", "Peru; Fiji", "Tonga", null));

        assertThat(chronicle.entries()).hasSize(2);
    }

    @Test
    void namedSpeakerOfADeedIsItsOriginAndTheAgencyARelay() {
        Chronicle chronicle = chronicle(Told.in(
                        "a",
                        "Kabar A",
                        "2021-05-04",
                        "Kapal Tonga menembaki nelayan Peru, kata Menteri Pertahanan Peru Rosa Flores, dikutip AFP.")
                .person("Rosa Flores", "Rosa Flores", "Menteri Pertahanan", "Peru")
                .says("Rosa Flores", "kata", "Kapal Tonga menembaki nelayan Peru", "AFP")
                .event(PloverType.ASSAULT, "menembaki", "Tonga", "nelayan Peru", null, Status.ASSERTED, "Rosa Flores"));

        Testimony testimony = testimony(chronicle);
        assertThat(testimony.origins()).singleElement().satisfies(source -> {
            assertThat(source.name()).isEqualTo("Rosa Flores");
            assertThat(source.kind()).isEqualTo(Source.Kind.OFFICIAL);
            assertThat(source.side()).isEqualTo("Peru");
            assertThat(source.reason()).anyMatch(reason -> reason.key() == ReasonKey.WITNESS_RULE1_TOLD);
        });
        assertThat(testimony.witnesses()).isEqualTo(new Range(1, 1));
    }

    @Test
    void speakerOfAPromiseIsNotItsWitness() {
        Chronicle chronicle = chronicle(
                Told.in("a", "Kabar A", "2021-05-04", "Tonga akan kami bantu, janji Presiden Ana Quispe kepada AFP.")
                        .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                        .says("Ana Quispe", "janji", "Tonga akan kami bantu", "AFP")
                        .event(PloverType.AGREE, "janji", "Ana Quispe", "Tonga", "2021-05-04"));

        assertThat(testimony(chronicle).origins()).extracting(Source::name).containsExactly("AFP");
    }

    @Test
    void outletWithoutSourceStaysUnresolvedAndSistersCountOnce() {
        Chronicle chronicle = chronicle(
                meeting("a", "Okezone", "2021-05-04", "2021-05-03"),
                Told.in(
                                "b",
                                "SINDOnews",
                                "2021-05-04",
                                "Raja Tonga Tupou menemui Presiden Ana Quispe, lalu pulang naik kapal layar.")
                        .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                        .person("Tupou", "Tupou", "Raja", "Tonga")
                        .event(PloverType.CONSULT, "menemui", "Tupou", "Ana Quispe", "2021-05-03"));

        Testimony testimony = testimony(chronicle);
        assertThat(testimony.origins())
                .extracting(Source::name)
                .containsExactly("unresolved:Okezone", "unresolved:SINDOnews");
        assertThat(testimony.origins()).extracting(Source::side).containsOnlyNulls();
        assertThat(testimony.witnesses()).isEqualTo(new Range(1, 1));
        assertThat(testimony.third()).isEqualTo(new Range(0, 1));
    }

    @Test
    void twoOfficersOfOneCommandAreOneWitnessAndStateMediaAnother() {
        Chronicle chronicle = chronicle(
                meeting("a", "Kabar A", "2021-05-04", "2021-05-03")
                        .says("Duta Besar Rusia", "makan", "Presiden Peru Ana Quispe bertemu Raja Tonga Tupou di Lima"),
                told("b", "Kapten Luis Soto", "Kapten"),
                told("c", "Kolonel Juan Paz", "Kolonel"));

        Testimony testimony = testimony(chronicle);
        assertThat(testimony.witnesses().min()).isEqualTo(1);
        assertThat(testimony.origins()).hasSize(3);
    }

    private static Told told(String id, String officer, String rank) {
        return Told.in(
                        id,
                        "Kabar " + id,
                        "2021-05-04",
                        "Ana Quispe bertemu Tupou, kata " + officer + " di pelabuhan " + id + ".")
                .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                .person("Tupou", "Tupou", "Raja", "Tonga")
                .person(officer.substring(rank.length() + 1), officer, rank, "Fiji")
                .says(officer.substring(rank.length() + 1), "kata", "Ana Quispe bertemu Tupou")
                .event(
                        PloverType.CONSULT,
                        "bertemu",
                        "Ana Quispe",
                        "Tupou",
                        "2021-05-03",
                        Status.ASSERTED,
                        officer.substring(rank.length() + 1));
    }

    @Test
    void claimAndDenialOverArticlesMakeOneDispute() {
        Chronicle chronicle = chronicle(
                Told.in("a", "Kabar A", "2021-05-04", "Peru menuduh Tonga menjual meriam kepada Fiji.")
                        .says("Peru", "menuduh", "Tonga menjual meriam kepada Fiji")
                        .event(PloverType.ACCUSE, "menuduh", "Peru", "Tonga", null)
                        .event(PloverType.AID, "menjual", "Tonga", "Fiji", null, Status.ALLEGED, "Peru", "meriam"),
                Told.in(
                                "b",
                                "Kabar B",
                                "2021-06-20",
                                "Samoa mengklaim Tonga telah menjual meriam kepada Fiji. Tonga membantah klaim itu.")
                        .says("Samoa", "mengklaim", "Tonga telah menjual meriam kepada Fiji")
                        .event(PloverType.ACCUSE, "mengklaim", "Samoa", "Tonga", null)
                        .event(PloverType.AID, "menjual", "Tonga", "Fiji", null, Status.ALLEGED, "Samoa", "meriam")
                        .event(PloverType.REJECT, "membantah", "Tonga", "Samoa", null));

        assertThat(chronicle.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.by()).containsExactlyInAnyOrder("Peru", "Samoa");
            assertThat(dispute.rejectedBy()).containsExactly("Tonga");
            assertThat(dispute.claim().exact()).contains("meriam");
        });
        assertThat(chronicle.entries())
                .filteredOn(entry -> entry.status() == Status.ALLEGED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.claimants()).containsExactlyInAnyOrder("Peru", "Samoa");
                    assertThat(entry.rejecters()).containsExactly("Tonga");
                    assertThat(entry.testimony()).isNull();
                });
    }

    @Test
    void whatLiesMonthsBackIsRecalled() {
        Chronicle chronicle = chronicle(meeting("a", "Kabar A", "2021-05-04", "2021-01-03"));

        assertThat(chronicle.entries()).singleElement().matches(Entry::recalled);
    }

    @Test
    void differentDaysOfEchoingReportsStandAsADiscrepancy() {
        String text =
                "Armada Tonga menyita kapal pukat berbendera Peru dengan muatan 40 ton cakalang di perairan karang selatan pada ";
        Chronicle chronicle = chronicle(
                Told.in("a", "Kabar A", "2021-05-04", text + "Senin.")
                        .dated("Senin")
                        .event(PloverType.COERCE, "menyita", "Tonga", "Peru", "2021-05-03"),
                Told.in("b", "Kabar B", "2021-05-04", text + "Minggu.")
                        .dated("Minggu")
                        .event(PloverType.COERCE, "menyita", "Tonga", "Peru", "2021-05-02"));

        assertThat(chronicle.entries()).hasSize(1);
        assertThat(chronicle.discrepancies()).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo("date");
            assertThat(difference.values()).hasSize(2);
        });
    }

    @Test
    void resignationEndsTheOfficeItNamesAndBeginsTheNext() {
        Chronicle chronicle = chronicle(
                Told.in("a", "Kabar A", "2020-03-01", "Menteri Pertahanan Peru Luis Soto tiba.")
                        .person("Luis Soto", "Luis Soto", "Menteri Pertahanan", "Peru"),
                Told.in(
                                "b",
                                "Kabar B",
                                "2021-05-04",
                                "Sekretaris Dewan Adat Luis Soto hadir. Soto memimpin dewan adat setelah mundur sebagai menteri pertahanan pada Maret.")
                        .person("Luis Soto", "Luis Soto", "Sekretaris Dewan Adat", "Peru")
                        .event(PloverType.RETREAT, "mundur", "Luis Soto", "", "2021-03"));

        assertThat(chronicle.roles()).hasSize(2);
        assertThat(chronicle.roles())
                .anySatisfy(office -> {
                    assertThat(office.office()).isEqualTo("Menteri Pertahanan");
                    assertThat(office.until()).isEqualTo("2021-03");
                })
                .anySatisfy(office -> {
                    assertThat(office.office()).isEqualTo("Sekretaris Dewan Adat");
                    assertThat(office.from()).isEqualTo("2021-03");
                });
    }

    @Test
    void articleThatIsThereAlreadyChangesNothing() {
        Annotated doc = meeting("a", "Kabar A", "2021-05-04", "2021-05-03").doc();
        Annotated again = meeting("z", "Kabar A", "2021-05-04", "2021-05-03").doc();

        Chronicle once = Told.ENGINE.chronicle(List.of(doc));
        assertThat(Told.ENGINE.chronicle(List.of(again, doc, doc))).isEqualTo(once);
    }

    @Test
    void promiseMadeInAMeetingTakesTheMeetingsDate() {
        Chronicle chronicle = chronicle(Told.in(
                        "a",
                        "Kabar A",
                        "2021-05-04",
                        "Presiden Peru Ana Quispe bertemu Raja Tonga Tupou di Lima. Dalam pertemuan itu, Quispe berjanji membantu Tonga.")
                .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                .person("Tupou", "Tupou", "Raja", "Tonga")
                .event(PloverType.CONSULT, "bertemu", "Ana Quispe", "Tupou", "2021-05-03")
                .event(PloverType.AGREE, "berjanji", "Ana Quispe", "Tonga", null));

        assertThat(chronicle.entries())
                .filteredOn(entry -> entry.type() == PloverType.AGREE)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.date()).isEqualTo("2021-05-03");
                    assertThat(entry.why()).anyMatch(reason -> reason.key() == ReasonKey.ENTRY_DATE_REFERRED);
                });
    }

    @Test
    void visitToldOfSeveralDaysIsOneVisitOfThatMonth() {
        Chronicle chronicle = chronicle(
                Told.in("a", "Kabar A", "2021-05-04", "Raja Tonga Tupou tiba di Peru.")
                        .person("Tupou", "Tupou", "Raja", "Tonga")
                        .event(PloverType.CONSULT, "tiba", "Tupou", "Peru", "2021-05-03"),
                Told.in("b", "Kabar B", "2021-05-08", "Kunjungan Raja Tonga Tupou ke Peru disambut hangat.")
                        .person("Tupou", "Tupou", "Raja", "Tonga")
                        .event(PloverType.CONSULT, "Kunjungan", "Tupou", "Peru", "2021-05-07"));

        assertThat(chronicle.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.date()).isEqualTo("2021-05"));
    }

    @Test
    void officeOfAStatesBodyIsTheBodysOfficeOfTheState() {
        Chronicle chronicle =
                chronicle(Told.in("a", "Kabar A", "2021-05-04", "Sekretaris Dewan Adat Peru Luis Soto hadir.")
                        .person("Luis Soto", "Sekretaris Dewan Adat Peru", "Sekretaris", "Dewan Adat Peru"));

        assertThat(chronicle.roles()).singleElement().satisfies(office -> {
            assertThat(office.office()).isEqualTo("Sekretaris Dewan Adat");
            assertThat(office.of()).isEqualTo("Peru");
        });
    }

    @Test
    void unnamedPartiesOfUndatedTellingsMergeNothing() {
        Chronicle chronicle = chronicle(
                Told.in("a", "Kabar A", "2021-05-04", "Pihaknya melakukan penyelidikan atas pencurian kopra.")
                        .event(PloverType.ACCUSE, "penyelidikan", "Pihaknya", "", null),
                Told.in("b", "Kabar B", "2021-05-05", "Pihaknya melakukan penyelidikan atas kebakaran gudang.")
                        .event(PloverType.ACCUSE, "penyelidikan", "Pihaknya", "", null));

        assertThat(chronicle.entries()).hasSize(2);
    }

    @Test
    void publishedPictureMakesItsPublisherAnOrigin() {
        Chronicle chronicle = chronicle(Told.in(
                        "a",
                        "Kabar A",
                        "2021-05-04",
                        "Presiden Peru Ana Quispe bertemu Raja Tonga Tupou. Foto yang dirilis Istana Lima menunjukkan keduanya bersalaman.")
                .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                .person("Tupou", "Tupou", "Raja", "Tonga")
                .entity("Istana Lima", EntityType.ORG, "Istana Lima", List.of())
                .event(PloverType.CONSULT, "bertemu", "Ana Quispe", "Tupou", "2021-05-03"));

        assertThat(testimony(chronicle).origins())
                .extracting(Source::name)
                .containsExactly("Istana Lima", "unresolved:Kabar A");
    }

    @Test
    void factCheckIsTheCheckerOfTheClaimItFindsFalse() {
        Chronicle chronicle = chronicle(Told.in(
                        "a",
                        "Kabar A",
                        "2021-05-04",
                        "Sebuah unggahan mengklaim Peru menenggelamkan kapal Tonga. Penelusuran menunjukkan foto itu lama.")
                .says("Sebuah unggahan", "mengklaim", "Peru menenggelamkan kapal Tonga")
                .event(PloverType.ASSAULT, "menenggelamkan", "Peru", "Tonga", null, Status.DENIED, "Sebuah unggahan"));

        assertThat(chronicle.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.claimants()).containsExactly("Sebuah unggahan");
            assertThat(entry.checkers()).containsExactly("Kabar A");
        });
    }

    @Test
    void oneUsualSpeakersRequestsOfOneDayStayApart() {
        Chronicle chronicle = chronicle(
                Told.in("a", "Kabar A", "2021-05-04", "Presiden Peru Ana Quispe meminta warga menanam kelapa.")
                        .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                        .event(PloverType.REQUEST, "meminta", "Ana Quispe", "warga", "2021-05-04"),
                Told.in("b", "Kabar B", "2021-05-04", "Jaksa diminta Presiden Peru Ana Quispe mengusut dermaga roboh.")
                        .person("Ana Quispe", "Ana Quispe", "Presiden", "Peru")
                        .event(PloverType.REQUEST, "diminta", "Ana Quispe", "", "2021-05-04"));

        assertThat(chronicle.entries()).hasSize(2);
    }

    @Test
    void surnameAloneJoinsItsOneBearerOfThatOffice() {
        Chronicle chronicle = chronicle(
                meeting("a", "Kabar A", "2021-05-04", "2021-05-03"),
                Told.in("b", "Kabar B", "2021-05-05", "Presiden Quispe bertemu Tupou, lalu memeriksa pelabuhan.")
                        .entity("Tupou", EntityType.PER, "Tupou", List.of())
                        .person("Quispe", "Quispe", "Presiden", "Peru")
                        .event(PloverType.CONSULT, "bertemu", "Quispe", "Tupou", "2021-05-03"));

        assertThat(chronicle.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.actors()).containsExactly("Ana Quispe"));
    }

    private static Testimony testimony(Chronicle chronicle) {
        assertThat(chronicle.entries()).hasSize(1);
        return Objects.requireNonNull(chronicle.entries().getFirst().testimony());
    }
}
