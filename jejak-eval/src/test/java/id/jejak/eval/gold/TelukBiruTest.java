package id.jejak.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.Engine;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.witness.Range;
import id.jejak.engine.witness.Source;
import id.jejak.engine.witness.Testimony;
import id.jejak.eval.score.Gold;
import id.jejak.eval.score.GoldArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The second sample, with the engine's own stages: what was planted there (its README) comes out. */
class TelukBiruTest {
    private static final Engine ENGINE = new Engine(ResourceSource.shipped());
    private static List<Annotated> articles = List.of();
    private static Chronicle chronicle = ENGINE.chronicle(List.of());

    @BeforeAll
    static void build() throws IOException {
        articles = GoldArticles.read(Gold.root().resolve("samples/teluk-biru")).stream()
                .map(ENGINE::analyze)
                .toList();
        chronicle = ENGINE.chronicle(articles);
    }

    @Test
    void agencyTextIsCarriedToTheOutletThatNamesNone() {
        Credit credit = Objects.requireNonNull(chronicle.credits().get("a02"));

        assertThat(credit.agency()).isEqualTo("Reuters");
        assertThat(credit.how()).isEqualTo(Credit.How.CARRIED);
        assertThat(credit.carriedFrom()).isEqualTo("a01");
    }

    @Test
    void twoOutletsWithOneAgencysStoryAreOneWitness() {
        Testimony testimony =
                Objects.requireNonNull(entry("2025-03-04", PloverType.CONSULT).testimony());

        assertThat(testimony.origins()).singleElement().satisfies(source -> {
            assertThat(source.name()).isEqualTo("Reuters");
            assertThat(source.articles()).containsExactly("a01", "a02");
        });
        assertThat(testimony.witnesses()).isEqualTo(new Range(1, 1));
        assertThat(testimony.parties()).isEqualTo(new Range(0, 0));
    }

    @Test
    void signatureToldByTwoOutletsWithoutASourceHasOneOrTwoWitnesses() {
        Testimony testimony =
                Objects.requireNonNull(entry("2025-03-05", PloverType.SUPPORT).testimony());

        assertThat(testimony.origins()).extracting(Source::basis).containsOnly(Source.Basis.UNRESOLVED);
        assertThat(testimony.witnesses()).isEqualTo(new Range(1, 2));
    }

    @Test
    void paragraphToldTwiceIsARepeat() {
        assertThat(chronicle.echoes())
                .filteredOn(echo -> echo.kind() == Echo.Kind.REPEAT)
                .extracting(echo -> echo.a().article())
                .containsExactly("a03");
    }

    @Test
    void accusationAndDenialMakeOneDisputeOverArticles() {
        assertThat(chronicle.disputes())
                .filteredOn(dispute -> !dispute.rejectedBy().isEmpty())
                .singleElement()
                .satisfies(dispute -> {
                    assertThat(dispute.by()).contains("Fiji");
                    assertThat(dispute.rejectedBy()).contains("Tonga");
                    assertThat(dispute.mentions())
                            .extracting(mention -> mention.article())
                            .contains("a05", "a06", "a07");
                });
    }

    @Test
    void officeThatEndedHasItsEnd() {
        assertThat(chronicle.roles())
                .filteredOn(office -> office.person().endsWith("Lomani"))
                .singleElement()
                .satisfies(office -> {
                    assertThat(office.of()).isEqualTo("Fiji");
                    assertThat(office.until()).isEqualTo("2024-01");
                });
    }

    @Test
    void orderAndDoublesOfArticlesChangeNothing() {
        List<Annotated> shuffled = new ArrayList<>(articles);
        shuffled.addAll(articles);
        Collections.shuffle(shuffled, new Random(11));

        assertThat(ENGINE.chronicle(shuffled)).isEqualTo(chronicle);
    }

    private static Entry entry(String date, PloverType type) {
        return chronicle.entries().stream()
                .filter(entry -> date.equals(entry.date()) && entry.type() == type && entry.testimony() != null)
                .findFirst()
                .orElseThrow();
    }
}
