package id.jejak.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jejak.engine.Engine;
import id.jejak.engine.lexicon.ResourceSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the floors of {@code etc/floors.tsv}. */
class QualityTest {
    @Test
    void noFigureLiesBelowItsFloor() throws Exception {
        GoldSet gold = Gold.set();
        Path file = Gold.root().resolve("etc/floors.tsv");
        Floors floors = Floors.parse("etc/floors.tsv", Files.readString(file));
        assumeTrue(
                !Gold.chosen() || floors.isFor(gold),
                "the floors are for another gold set than the one JEJAK_GOLD names");
        Outputs outputs = Outputs.of(new Engine(ResourceSource.shipped()), gold);
        Report report = Scorer.score(gold, outputs.documents(), outputs.chronicle());
        assertThat(floors.below(gold, report)).as(report.table(0)).isEmpty();
    }
}
