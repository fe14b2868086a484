package id.jejak.eval.gold;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.json.ChronicleJson;
import id.jejak.engine.Engine;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.eval.score.Gold;
import id.jejak.eval.score.Report;
import id.jejak.eval.score.Scorer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made over articles, measured apart: with the gold's own events, statements and entities as input. */
class GoldChronicleTest {
    private static final Engine ENGINE = new Engine(ResourceSource.shipped());

    @ParameterizedTest
    @CsvSource({
        "chronicle, 0.95",
        "chronicle.date, 0.95",
        "chronicle.dates_covered, 0.95",
        "chronicle.merged, 0.9",
        "witnesses.min, 0.9",
        "witnesses.max, 0.9",
        "origins, 0.9",
        "disputes, 1",
        "roles, 0.95",
        "stories.b3, 1",
        "credits, 1",
        "echoes.across.recall, 0.85",
        "echoes.within.recall, 1"
    })
    void rebuildsTheGoldChronicle(String figure, double floor) throws IOException {
        Report report = Scorer.score(
                Gold.set(), Map.of(), ChronicleJson.of(ENGINE.chronicle(GoldReader.read(Gold.set(), ENGINE))));

        assertThat(report.main(figure)).as(figure).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2024})
    void orderAndDoublesOfArticlesChangeNothing(long seed) throws IOException {
        List<Annotated> articles = GoldReader.read(Gold.set(), ENGINE);
        Chronicle chronicle = ENGINE.chronicle(articles);
        List<Annotated> shuffled = new ArrayList<>(articles);
        shuffled.addAll(articles.subList(0, 2));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(ChronicleJson.of(ENGINE.chronicle(shuffled))).isEqualTo(ChronicleJson.of(chronicle));
    }

    @Test
    void everyEntryCitesASentenceAndItsReasons() throws IOException {
        Chronicle chronicle = ENGINE.chronicle(GoldReader.read(Gold.set(), ENGINE));

        assertThat(chronicle.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.what().exact()).isNotBlank();
            assertThat(entry.why()).isNotEmpty();
            if (entry.testimony() != null) {
                assertThat(entry.testimony().origins()).isNotEmpty().allSatisfy(source -> {
                    assertThat(source.reason()).isNotEmpty();
                    assertThat(source.evidence()).isNotEmpty();
                });
            }
        });
    }
}
