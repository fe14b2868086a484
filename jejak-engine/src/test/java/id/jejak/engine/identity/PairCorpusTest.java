package id.jejak.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.Engine;
import id.jejak.engine.correction.Bonds;
import id.jejak.engine.correction.Corrections;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.lexicon.Countries;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import id.jejak.engine.witness.NameKinds;
import id.jejak.engine.witness.WhoIsWho;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PairCorpusTest {
    private static final ResourceSource SHIPPED = ResourceSource.shipped();
    private static final Engine ENGINE = new Engine(SHIPPED);
    private static final Countries COUNTRIES = Countries.load(SHIPPED);
    private static final NameKinds KINDS = NameKinds.load(SHIPPED);

    private static Annotated read(String id, String text) {
        return ENGINE.analyze(Article.of(
                id,
                new Origin(id + ".txt", null, "0".repeat(64), null),
                Published.given(LocalDate.parse("2024-05-01"), null, Published.WIB),
                null,
                text));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(PairCorpusTest.class.getResourceAsStream("/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> pairs() {
        return Tsv.load(
                        PairCorpusTest::text,
                        "corpus/identity/pairs.tsv",
                        "kind",
                        "a",
                        "name_a",
                        "b",
                        "name_b",
                        "offered")
                .rows()
                .stream()
                .map(row -> Arguments.of(row.get("name_a") + " / " + row.get("name_b"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void whoIsOneOverArticlesIsAsTheCorpusSays(String names, Tsv.Row row) {
        List<Annotated> docs = List.of(read("a", row.get("a")), read("b", row.get("b")));
        assertThat(docs.get(0).entities()).extracting(Entity::name).contains(row.get("name_a"));
        assertThat(docs.get(1).entities()).extracting(Entity::name).contains(row.get("name_b"));
        WhoIsWho who = WhoIsWho.of(docs, COUNTRIES, Bonds.NONE, KINDS);
        boolean one = who.facts("a", row.get("name_a")) == who.facts("b", row.get("name_b"));
        assertThat(one).as(row.where() + " " + names).isEqualTo(row.get("kind").equals("one"));
        List<String> offered = ENGINE.proposals(docs, Corrections.NONE).stream()
                .map(proposal -> proposal.reason().name().toLowerCase(Locale.ROOT))
                .toList();
        if (!row.get("offered").isEmpty()) {
            assertThat(offered).as(row.where()).containsExactly(row.get("offered"));
        } else if (one) {
            assertThat(offered).as(row.where()).isEmpty();
        }
    }

    @Test
    void aProposalNamesMentionsAndIsTheSameInAnyOrderOfArticles() {
        Annotated a = read("a", "Menurut Ratih Kusnandar, pasar itu ramai.");
        Annotated b = read("b", "Menurut Ratih Kusnandari, pasar itu sepi.");
        List<Proposal> proposals = ENGINE.proposals(List.of(a, b), Corrections.NONE);
        assertThat(ENGINE.proposals(List.of(b, a), Corrections.NONE)).isEqualTo(proposals);
        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.a().words().exact()).isEqualTo("Ratih Kusnandar");
            assertThat(proposal.b().words().exact()).isEqualTo("Ratih Kusnandari");
            assertThat(proposal.a().mention())
                    .hasSize(16)
                    .isNotEqualTo(proposal.b().mention());
        });
    }

    @Test
    void aCaseFullOfOneNameIsOfferedInBoundedNumber() {
        List<Annotated> docs = IntStream.range(0, 40)
                .mapToObj(i ->
                        read("a" + i, "Menurut Ratih Kusnandar" + "abcdefghij".charAt(i % 10) + ", pasar itu ramai."))
                .toList();
        assertThat(ENGINE.proposals(docs, Corrections.NONE).size()).isLessThanOrEqualTo(ProposalFinder.MOST);
    }
}
