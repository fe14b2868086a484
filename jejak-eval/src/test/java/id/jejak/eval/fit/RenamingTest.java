package id.jejak.eval.fit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Nothing about the founding articles is special: with people, countries, capitals, agencies and sides renamed in texts and tables of
 * names alike, and all dates eleven months later, the chronicle is the same up to that renaming.
 */
class RenamingTest {
    private static final ResourceSource SHIPPED = ResourceSource.shipped();

    @Test
    void otherNamesAndDatesGiveTheSameChronicle() throws Exception {
        Sample sample = new Sample();
        Map<String, Integer> expected = sample.expected(SHIPPED);
        assertThat(expected).hasSizeGreaterThan(60);
        assertThat(Sample.differences(expected, sample.found(SHIPPED))).isEmpty();
    }

    @Test
    void ruleThatKnowsANameIsFound() throws Exception {
        Sample sample = new Sample();
        ResourceSource fitted = withRule("named\tfurniture\t.*Moskow dan Pyongyang.*\tx\t-");
        assertThat(Sample.differences(sample.expected(fitted), sample.found(fitted)))
                .isNotEmpty();
    }

    @Test
    void ruleThatKnowsADayIsFound() throws Exception {
        Sample sample = new Sample();
        ResourceSource fitted = withRule("dated\tfurniture\t.*Rabu \\(13/9\\).*\tx\t-");
        assertThat(Sample.differences(sample.expected(fitted), sample.found(fitted)))
                .isNotEmpty();
    }

    private static ResourceSource withRule(String row) {
        String file = "id/clean/lines.tsv";
        return SHIPPED.with(Map.of(file, SHIPPED.read(file).stripTrailing() + "\n" + row + "\n"));
    }

    @Test
    void datesOfATextMoveTogether() {
        Renaming renaming = new Renaming(Map.of("Rusia", "Ruvania"), 11);
        Renaming.Text text = renaming.text(
                "Sabtu, 14 September 2024 - Rusia, Jumat (13/9), bulan Juli, 1948.", LocalDate.of(2024, 9, 14));
        assertThat(text.text()).isEqualTo("Kamis, 14 Agustus 2025 - Ruvania, Rabu (13/8), bulan Juni, 1948.");
        assertThat(renaming.date("2024-09-13", List.of(2024))).isEqualTo("2025-08-13");
        assertThat(renaming.date("2024", List.of(2024))).isEqualTo("2025");
        assertThat(renaming.date("1948", List.of(2024))).isEqualTo("1948");
    }

    @Test
    void offsetsFollowTheWords() {
        Renaming renaming = new Renaming(Map.of("Rusia", "Ruvania"), 11);
        String before = "Di Rusia pada Rabu itu";
        Renaming.Text after = renaming.text(before, LocalDate.of(2023, 9, 13));
        int start = before.indexOf("itu");
        assertThat(after.text().substring(after.moved(start, true), after.moved(start + 3, false)))
                .isEqualTo("itu");
        assertThat(after.text().substring(after.moved(3, true), after.moved(8, false)))
                .isEqualTo("Ruvania");
    }

    @Test
    void newNamesStandInNoTable() {
        for (String table : OtherWorld.TABLES) {
            List<String> words = List.of(SHIPPED.read(table).split("[^\\p{L}\\p{N}-]+"));
            OtherWorld.NAMES
                    .values()
                    .forEach(name -> assertThat(words).as(table).doesNotContain(name));
        }
    }
}
