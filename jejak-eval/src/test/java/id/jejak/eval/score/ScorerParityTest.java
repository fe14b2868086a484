package id.jejak.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jejak.engine.Engine;
import id.jejak.engine.lexicon.ResourceSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The official scorer is the oracle: on the same outputs the port gives the same figures in the same order. */
class ScorerParityTest {
    private static final double TOLERANCE = 0.0005;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path work;

    @Test
    void realOutputScoresAsTheOfficialScorerSays() throws Exception {
        GoldSet gold = Gold.set();
        Outputs outputs = Outputs.of(new Engine(ResourceSource.shipped()), gold);
        agree(gold, outputs.documents(), outputs.chronicle());
    }

    @Test
    void goldItselfScoresAsTheOfficialScorerSays() throws Exception {
        GoldSet gold = Gold.set();
        Report report = agree(gold, GoldAsOutput.documents(gold), chronicle(gold));
        assertThat(report.main("times.value")).isEqualTo(1.0);
        assertThat(report.main("events")).isEqualTo(1.0);
        assertThat(report.main("statements.attributed")).isEqualTo(1.0);
    }

    @Test
    void emptyOutputScoresAsTheOfficialScorerSays() throws Exception {
        GoldSet gold = Gold.set();
        Report report = agree(gold, Map.of(), JsonNodeFactory.instance.objectNode());
        assertThat(report.main("events")).isEqualTo(0.0);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.02", "2, 0.05", "3, 0.1", "4, 0.2", "5, 0.3", "6, 0.05", "7, 0.15"})
    void spoiltOutputScoresAsTheOfficialScorerSays(long seed, double rate) throws Exception {
        GoldSet gold = Gold.set();
        Spoiler spoiler = new Spoiler(seed, rate);
        Map<String, JsonNode> outputs = new LinkedHashMap<>();
        GoldAsOutput.documents(gold).forEach((id, document) -> outputs.put(id, spoiler.spoil(document)));
        JsonNode whole = chronicle(gold);
        agree(gold, outputs, whole == null ? null : spoiler.spoil(whole));
    }

    @Test
    void namesFoldAsPythonFoldsThemForEveryCharacter() throws Exception {
        // One line per code point that Python's Unicode version knows: the number, a tab, the comparable form.
        String program = "import re, unicodedata\n"
                + "for c in range(0x110000):\n"
                + "  if unicodedata.category(chr(c)) in ('Cn', 'Cs'): continue\n"
                + "  print(c, re.sub(r'[\\W_]+', ' ', ('x' + chr(c) + 'y').casefold()).strip(), sep='\\t')\n";
        int[] wrong = new int[1];
        StringBuilder shown = new StringBuilder();
        for (String line : OfficialScorer.python(List.of("-c", program)).split("\n")) {
            int tab = line.indexOf('\t');
            int cp = Integer.parseInt(line.substring(0, tab));
            String got = Names.norm("x" + Character.toString(cp) + "y");
            if (!got.equals(line.substring(tab + 1)) && wrong[0]++ < 20) {
                shown.append(Integer.toHexString(cp)).append(": ").append(got).append('\n');
            }
        }
        assertThat(wrong[0]).as(shown.toString()).isZero();
    }

    private static @Nullable JsonNode chronicle(GoldSet gold) {
        return gold.cross() == null ? null : GoldAsOutput.chronicle(gold.cross());
    }

    private Report agree(GoldSet gold, Map<String, JsonNode> outputs, @Nullable JsonNode chronicle) throws Exception {
        JsonNode official = OfficialScorer.figures(gold.folder(), work, outputs, chronicle);
        Report report = Scorer.score(gold, outputs, chronicle);
        assertThat(report.figures().keySet()).containsExactlyElementsOf(official.propertyNames());
        report.figures().forEach((name, figure) -> {
            JsonNode expected = official.path(name);
            assertThat(figure.values().keySet()).as(name).containsExactlyElementsOf(expected.propertyNames());
            figure.values().forEach((key, value) -> {
                JsonNode there = expected.path(key);
                if (there.isNull()) {
                    assertThat(value).as(name + "." + key).isNull();
                } else {
                    assertThat(Objects.requireNonNull(value).doubleValue())
                            .as(name + "." + key)
                            .isCloseTo(there.doubleValue(), within(TOLERANCE));
                }
            });
        });
        return report;
    }
}
