package id.jejak.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.lexicon.ResourceException;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodebookTest {
    @Test
    void everyTypeHasItsRowAndNoOther() {
        Set<PloverType> types = EnumSet.noneOf(PloverType.class);
        for (Tsv.Row row : Tsv.load(
                        ResourceSource.shipped(),
                        Codebook.FILE,
                        "type",
                        "mode",
                        "quad",
                        "meaning",
                        "label_en",
                        "label_id")
                .rows()) {
            if (row.get("mode").isEmpty()) {
                assertThat(types.add(row.choice("type", PloverType.class)))
                        .as(row.where())
                        .isTrue();
                assertThat(row.get("quad"))
                        .isIn("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");
            }
        }
        assertThat(types).isEqualTo(EnumSet.allOf(PloverType.class));
    }

    @Test
    void versionIsPinned() {
        assertThat(new Codebook(ResourceSource.shipped()).version()).isEqualTo("PLOVER draft 2.0");
    }

    @Test
    void everyTypeHasVerbsAndNouns() {
        for (String table : new String[] {Frames.VERBS, Frames.NOUNS}) {
            Set<PloverType> types = EnumSet.noneOf(PloverType.class);
            Tsv.load(ResourceSource.shipped(), table, Frames.COLUMNS)
                    .rows()
                    .forEach(row -> types.add(row.choice("type", PloverType.class)));
            assertThat(types).as(table).isEqualTo(EnumSet.allOf(PloverType.class));
        }
    }

    @Test
    void unknownTypeIsRefusedWithFileAndLine() {
        ResourceSource wrong = ResourceSource.shipped()
                .with(Map.of(
                        Frames.VERBS,
                        "# source: x\n# licence: x\n# version: 1\n" + String.join("\t", Frames.COLUMNS)
                                + "\nmeN+serang\tagre\t-\tactor\tparty\t-\tany\t-\t-\t-\t-\t-\n"));
        assertThatThrownBy(() -> new EventStage(wrong))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("id/event/verbs.tsv:5")
                .hasMessageContaining("agre");
    }
}
