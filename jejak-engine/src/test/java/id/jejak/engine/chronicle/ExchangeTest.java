package id.jejak.engine.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.chronicle.Exchange.Kind;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What passed between two parties, and how far it is known. */
class ExchangeTest {
    private static List<Exchange> exchanges(Told told) {
        return Exchange.of(Told.ENGINE.chronicle(List.of(told.doc())));
    }

    private static Told told(String text) {
        return Told.in("a", "Kabar A", "2021-05-04", text);
    }

    @Test
    void givenSoughtPromisedAllegedAndPossibleStandApart() {
        Told told =
                told("Peru memberi Tonga dua kapal. Peru meminta kopra dari Tonga. Peru menjanjikan beras kepada Tonga. "
                                + "Peru dituduh memasok meriam ke Tonga. Peru mungkin mengirim garam ke Tonga.")
                        .event(
                                PloverType.AID,
                                "memberi",
                                "Peru",
                                "Tonga",
                                "2021-05-03",
                                Status.ASSERTED,
                                null,
                                "dua kapal")
                        .event(
                                PloverType.REQUEST,
                                "meminta",
                                "Peru",
                                "Tonga",
                                "2021-05-03",
                                Status.ASSERTED,
                                null,
                                "kopra")
                        .event(PloverType.AGREE, "menjanjikan", "Peru", "Tonga", null, Status.ASSERTED, null, "beras")
                        .event(PloverType.AID, "memasok", "Peru", "Tonga", null, Status.ALLEGED, "Fiji", "meriam")
                        .event(PloverType.AID, "mengirim", "Peru", "Tonga", null, Status.POSSIBLE, "Fiji", "garam");

        assertThat(exchanges(told)).singleElement().satisfies(exchange -> {
            assertThat(exchange.size()).isEqualTo(5);
            for (Kind kind : Kind.values()) {
                assertThat(exchange.of(kind)).as(kind.name()).hasSize(1);
            }
            assertThat(exchange.of(Kind.POSSIBLE).getFirst().things())
                    .extracting(Entry.Thing::text)
                    .containsExactly("garam");
        });
    }

    @Test
    void requestWithoutAddresseeAndAidWithoutGiverLeaveTheSideOpen() {
        Told told = told("Tonga meminta tenda. Fiji menerima obat.")
                .event(PloverType.REQUEST, "meminta", "Tonga", "", null, Status.ASSERTED, null, "tenda")
                .event(PloverType.AID, "menerima", "", "Fiji", null, Status.ASSERTED, null, "obat");

        assertThat(exchanges(told)).extracting(Exchange::from).containsExactly("Tonga", null);
        assertThat(exchanges(told)).extracting(Exchange::to).containsExactly(null, "Fiji");
    }

    @Test
    void promiseWithoutThingIsAPromiseAndAMeetingToComeIsNone() {
        Told told = told("Peru berjanji membantu Tonga. Peru akan bertemu dengan Fiji.")
                .event(PloverType.AGREE, "berjanji", "Peru", "Tonga", null)
                .event(PloverType.AGREE, "bertemu", "Peru", "Fiji", null, Status.PLANNED, null);

        assertThat(exchanges(told)).singleElement().satisfies(exchange -> {
            assertThat(exchange.to()).isEqualTo("Tonga");
            assertThat(exchange.of(Kind.PROMISED))
                    .singleElement()
                    .satisfies(item -> assertThat(item.things()).isEmpty());
        });
    }

    @Test
    void claimFoundFalseStaysAClaimAndSaysSo() {
        Told told = told("Klaim bahwa Peru memasok meriam ke Tonga keliru.")
                .event(PloverType.AID, "memasok", "Peru", "Tonga", null, Status.DENIED, null, "meriam");

        assertThat(exchanges(told))
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.of(Kind.ALLEGED))
                        .singleElement()
                        .satisfies(item -> assertThat(item.status()).isEqualTo(Status.DENIED)));
    }
}
