package id.jejak.eval.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.echo.EchoFinder;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.eval.score.Gold;
import id.jejak.eval.score.GoldArticles;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Over the self-written articles of {@code samples/teluk-biru}. */
class PlanterTest {
    private static final double[] DEGREES = {0, 0.2, 0.5};
    private static final ResourceSource RESOURCES = ResourceSource.shipped();
    private static final Engine ENGINE = new Engine(RESOURCES);

    private static List<Annotated> bases = List.of();

    @BeforeAll
    static void readSample() throws IOException {
        bases = GoldArticles.read(Gold.root().resolve("samples/teluk-biru")).stream()
                .map(ENGINE::analyze)
                .toList();
    }

    private static Planted planted(long seed) {
        return new Planter(Synonyms.load(RESOURCES), DEGREES, seed).plant(bases, List.of());
    }

    @Test
    void sameSeedPlantsTheSameArticles() {
        assertThat(planted(7)).isEqualTo(planted(7));
        assertThat(planted(7)).isNotEqualTo(planted(8));
    }

    @Test
    void everyPassageStandsWhereItIsSaidToStand() {
        Planted planted = planted(7);
        Map<String, Article> articles = new HashMap<>();
        planted.articles().forEach(article -> articles.put(article.id(), article));
        assertThat(planted.passages()).hasSizeGreaterThan(30).allSatisfy(passage -> {
            Article variant = Objects.requireNonNull(articles.get(passage.variant()));
            String words = passage.rewritten().of(variant.text());
            assertThat(words).isEqualTo(words.strip()).doesNotContain("\n").matches("(?s)[\\p{Lu}\\d\"“].*");
        });
    }

    @Test
    void unchangedPassagesAreVerbatimAndMoreIsChangedByDegree() {
        Planted planted = planted(7);
        double[] sum = new double[DEGREES.length];
        int[] n = new int[DEGREES.length];
        for (Planted.Passage passage : planted.passages()) {
            int degree = Objects.requireNonNull(planted.variants().get(passage.variant()))
                    .degree();
            sum[degree] += passage.changed();
            n[degree]++;
        }
        assertThat(sum[0] / n[0]).isLessThan(0.02);
        assertThat(sum[1] / n[1]).isCloseTo(0.2, within(0.05));
        assertThat(sum[2] / n[2]).isGreaterThan(0.35);
    }

    @Test
    void finderFindsWhatWasCopiedWordForWord() {
        Planted planted = planted(7);
        List<Annotated> docs = planted.articles().stream().map(ENGINE::analyze).toList();
        List<Echo> echoes = new EchoFinder(RESOURCES).find(docs);
        PlantScore score = new PlantScore(planted, DEGREES.length)
                .count(echoes.stream()
                        .filter(echo -> !echo.a().article().equals(echo.b().article()))
                        .map(echo -> new PlantScore.Find(
                                echo.a().article(),
                                echo.a().span(),
                                echo.b().article(),
                                echo.b().span()))
                        .toList());
        assertThat(score.expected(0)).isGreaterThan(10);
        assertThat(score.recall(0)).isGreaterThan(0.9);
        assertThat(score.recall(0)).isGreaterThanOrEqualTo(score.recall(2));
    }

    @Test
    void findsOfNothingRecallNothing() {
        PlantScore score = new PlantScore(planted(7), DEGREES.length).count(List.of());
        assertThat(score.recall(0)).isZero();
        assertThat(score.strange()).isZero();
    }

    @Test
    void changedShareCountsWordsOutOfOrder() {
        assertThat(Planter.changed(List.of("a", "b", "c", "d"), List.of("a", "b", "c", "d")))
                .isZero();
        assertThat(Planter.changed(List.of("a", "b", "c", "d"), List.of("a", "x", "c", "d")))
                .isEqualTo(0.25);
        assertThat(Planter.changed(List.of("a", "b"), List.of("a", "b", "c", "d")))
                .isEqualTo(0.5);
    }
}
