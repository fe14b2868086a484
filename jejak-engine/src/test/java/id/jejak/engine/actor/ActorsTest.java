package id.jejak.engine.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.engine.document.Abroad;
import id.jejak.engine.document.ActorCode;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Sector;
import id.jejak.engine.lexicon.ResourceException;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActorsTest {
    private static final ResourceSource SHIPPED = ResourceSource.shipped();
    private static final Actors ACTORS = new Actors(SHIPPED);
    private static final String HEAD = "# source: own work\n# licence: CC0-1.0\n# version: 1\n"
            + "name\taliases\tcountry\tabroad\tsector\tothers\tfrom\tuntil\n";

    private static @Nullable Sector sector(@Nullable ActorCode code) {
        return code == null ? null : code.sector();
    }

    private static Actors with(String file, String rows) {
        return new Actors(SHIPPED.with(Map.of(file, HEAD + rows)));
    }

    static Stream<Arguments> nameRules() {
        return NameRules.load(SHIPPED).rows().stream().map(row -> Arguments.of(row.where(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nameRules")
    void rulesForNamesHoldTheirExamples(String where, Tsv.Row row) {
        NameRules rules = new NameRules(SHIPPED);
        for (String type : row.list("types")) {
            EntityType of = EntityType.valueOf(type.toUpperCase(Locale.ROOT));
            for (String example : row.list("examples")) {
                assertThat(rules.find(example, of))
                        .as("%s: %s as %s", where, example, type)
                        .isNotNull()
                        .extracting(rule -> Objects.requireNonNull(rule).sector())
                        .isEqualTo(Sector.valueOf(row.get("sector")));
            }
            for (String counter : row.list("counter")) {
                NameRules.Rule rule = rules.find(counter, of);
                assertThat(rule == null || !rule.name().equals(row.get("name")))
                        .as("%s: %s", where, counter)
                        .isTrue();
            }
        }
    }

    static Stream<Arguments> officeRules() {
        return OfficeRules.load(SHIPPED).rows().stream().map(row -> Arguments.of(row.where(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("officeRules")
    void rulesForOfficesHoldTheirExamples(String where, Tsv.Row row) {
        for (String example : row.list("examples")) {
            assertThat(sector(ACTORS.ofOffice(example, false)))
                    .as("%s: %s", where, example)
                    .isEqualTo(Sector.valueOf(row.get("sector")));
        }
        for (String counter : row.list("counter")) {
            assertThat(sector(ACTORS.ofOffice(counter, false)))
                    .as("%s: %s", where, counter)
                    .isNotEqualTo(Sector.valueOf(row.get("sector")));
        }
    }

    @Test
    void aBodyOfNoOneStateHasItsOwnCode() {
        ActorCode code = Objects.requireNonNull(ACTORS.ofName("Uni Eropa", EntityType.ORG, null));
        assertThat(code.abroad()).isEqualTo(Abroad.EUR);
        assertThat(code.sector()).isNull();
        assertThat(ACTORS.country("Uni Eropa", null)).isNull();
        assertThat(ACTORS.country("KPK", null)).isEqualTo("ID");
    }

    @Test
    void aRowHoldsOnItsDaysOnly() {
        assertThat(sector(ACTORS.ofName("Taliban", EntityType.ORG, LocalDate.of(2019, 5, 1))))
                .isEqualTo(Sector.REB);
        assertThat(sector(ACTORS.ofName("Taliban", EntityType.ORG, LocalDate.of(2023, 5, 1))))
                .isEqualTo(Sector.GOV);
    }

    @Test
    void onAnUnknownDayOnlyWhatNeverChangesIsSaid() {
        ActorCode party = Objects.requireNonNull(ACTORS.ofName("PKS", EntityType.ORG, null));
        assertThat(party.sector()).isEqualTo(Sector.PTY);
        assertThat(party.others()).isEmpty();
        assertThat(ACTORS.ofName("Taliban", EntityType.ORG, null))
                .as("rebels once, government now: unknown without a day")
                .isNull();
        assertThat(ACTORS.country("Taliban", null)).isEqualTo("AF");
    }

    @Test
    void publishersAreJournalismAndThoseAStateCommandsGovernmentBesides() {
        assertThat(sector(ACTORS.ofName("Kompas.com", EntityType.ORG, null))).isEqualTo(Sector.JRN);
        ActorCode commanded = Objects.requireNonNull(ACTORS.ofName("KCNA", EntityType.ORG, null));
        assertThat(commanded.others()).containsExactly(Sector.GOV);
        assertThat(commanded.by().rule()).isEqualTo("publisher");
    }

    @Test
    void whoHeldAnOfficeOfStateIsOfTheElite() {
        assertThat(sector(ACTORS.ofOffice("Menteri Kesehatan", true))).isEqualTo(Sector.ELI);
        assertThat(ACTORS.ofOffice("Rektor", true)).isNull();
    }

    @Test
    void unknownNamesAndOfficesStayUnknown() {
        assertThat(ACTORS.ofName("Kahuripan", EntityType.ORG, null)).isNull();
        assertThat(ACTORS.ofName("Komite Penyelenggara", EntityType.ORG, null)).isNull();
        assertThat(ACTORS.ofOffice("Koordinator", false)).isNull();
        assertThat(ACTORS.ofName("", EntityType.ORG, null)).isNull();
    }

    @Test
    void theUsersOwnRowsWin() {
        Actors own = with("id/actor/own-actors.tsv", "Komisi Pemberantasan Korupsi\tKPK\tID\t-\tGOV\t-\t-\t-\n");
        assertThat(sector(own.ofName("KPK", EntityType.ORG, null))).isEqualTo(Sector.GOV);
        assertThat(sector(own.ofName("Polri", EntityType.ORG, null))).isEqualTo(Sector.COP);
    }

    @Test
    void wrongRowsAreNamed() {
        String file = "id/actor/own-actors.tsv";
        for (List<String> wrong : List.of(
                List.of("A\t-\tID\t-\tGVO\t-\t-\t-\n", "sector is \"GVO\""),
                List.of("A\t-\tIDN\t-\tGOV\t-\t-\t-\n", "country is \"IDN\""),
                List.of("A\t-\tID\t-\t-\t-\t-\t-\n", "neither sector nor abroad"),
                List.of("A\t-\tID\t-\tGOV\tGOV\t-\t-\n", "twice"),
                List.of("A\t-\tID\t-\tGOV\t-\t2024-13-01\t-\n", "expected a day"),
                List.of("A\t-\tID\t-\tGOV\t-\t2024-02-01\t2024-01-01\n", "is after until"),
                List.of("A\tX\tID\t-\tGOV\t-\t-\t-\nB\tx\tID\t-\tMIL\t-\t2024-01-01\t-\n", "stands above for A"))) {
            assertThatThrownBy(() -> with(file, wrong.get(0)))
                    .isInstanceOf(ResourceException.class)
                    .hasMessageContaining(file + ":")
                    .hasMessageContaining(wrong.get(1));
        }
    }
}
