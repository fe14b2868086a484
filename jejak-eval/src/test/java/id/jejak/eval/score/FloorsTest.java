package id.jejak.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FloorsTest {
    private static final GoldSet GOLD = new GoldSet(Path.of("gold"), List.of(), null, "abc");

    private static Report report(int right) {
        return new Report(1, Map.of("lines", new Figure.Right(right, 1000)), List.of());
    }

    @Test
    void figureBelowItsFloorIsNamed() {
        Floors floors = Floors.of(GOLD, report(900));
        assertThat(floors.below(GOLD, report(891))).isEmpty();
        assertThat(floors.below(GOLD, report(889)))
                .singleElement()
                .asString()
                .contains("lines is 0.889, its floor 0.89");
    }

    @Test
    void figureThatIsGoneLiesBelow() {
        Floors floors = Floors.of(GOLD, report(900));
        assertThat(floors.below(GOLD, new Report(1, Map.of(), List.of()))).hasSize(1);
    }

    @Test
    void marginIsOneRowWhereRowsAreFew() {
        Report few = new Report(1, Map.of("disputes", new Figure.Found(3, 0, 1)), List.of());
        assertThat(Floors.of(GOLD, few).floors()).containsEntry("disputes", 0.6071);
    }

    @Test
    void raisingNeverLowers() {
        Floors floors = Floors.of(GOLD, report(900));
        assertThat(floors.raised(GOLD, report(800)).floors()).isEqualTo(floors.floors());
        assertThat(floors.raised(GOLD, report(950)).floors()).containsEntry("lines", 0.94);
    }

    @Test
    void floorsOfAnotherGoldSetAreRefused() {
        Floors floors = Floors.of(GOLD, report(900));
        GoldSet other = new GoldSet(Path.of("gold"), List.of(), null, "def");
        assertThat(floors.below(other, report(1000))).singleElement().asString().contains("def has no floors");
        assertThatThrownBy(() -> floors.raised(other, report(1000))).hasMessageContaining("--lower-floors");
    }

    @Test
    void fileReadsBackAsWritten() {
        Floors floors = new Floors("abc", 29, Map.of("events", 0.25, "lines", 1.0));
        assertThat(Floors.parse("floors.tsv", floors.text())).isEqualTo(floors);
    }

    @Test
    void brokenLineIsNamed() {
        assertThatThrownBy(() -> Floors.parse("floors.tsv", "# gold: abc\n# documents: 1\nlines\thigh\n"))
                .hasMessageContaining("floors.tsv:3")
                .hasMessageContaining("expected FIGURE");
    }
}
