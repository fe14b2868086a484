package id.jejak.engine.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Mode and contexts of an entry out of those of its reports. */
class CodingTest {
    private static final String TEXT =
            "Presiden Ana Quispe tiba di Suva untuk urusan dagang dan armada pada 2 Februari 2022.";

    private static Told report(String id, @Nullable String mode, String... contexts) {
        return Told.in(id, "Kabar " + id, "2022-02-03", TEXT)
                .entity("Ana Quispe", EntityType.PER, "Ana Quispe", List.of())
                .entity("Fiji", EntityType.GPE, "Suva", List.of())
                .coded(mode, contexts)
                .event(PloverType.CONSULT, "tiba", "Ana Quispe", "Fiji", "2022-02-02");
    }

    private static Entry entry(Told... reports) {
        List<Entry> entries = Told.ENGINE
                .chronicle(Arrays.stream(reports).map(Told::doc).toList())
                .entries();
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    @Test
    void modeIsTheOneThatMostReportsGive() {
        assertThat(entry(report("a", "phone"), report("b", "visit"), report("c", "visit"))
                        .mode())
                .isEqualTo("visit");
    }

    @Test
    void reportsWithoutAModeDoNotOutweighOneThatGivesIt() {
        assertThat(entry(report("a", null), report("b", "visit"), report("c", null))
                        .mode())
                .isEqualTo("visit");
    }

    @Test
    void noReportGivesAModeOrContextSoNoneIsKnown() {
        Entry entry = entry(report("a", null), report("b", null));
        assertThat(entry.mode()).isNull();
        assertThat(entry.contexts()).isEmpty();
    }

    @Test
    void contextsAreThoseOfAtLeastHalfTheReportsMostOftenShownFirst() {
        assertThat(entry(
                                report("a", null, "military", "armada"),
                                report("b", null, "economic", "dagang", "military", "armada"),
                                report("c", null, "military", "armada", "diplomatic", "urusan"),
                                report("d", null, "economic", "dagang"))
                        .contexts())
                .containsExactly("military", "economic");
    }
}
