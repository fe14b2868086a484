package id.jejak.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.text.Texts;
import id.jejak.engine.document.Abroad;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Sector;
import id.jejak.engine.document.Status;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeLabelsTest {
    private static final ResourceSource SHIPPED = ResourceSource.shipped();
    private static final String LABELLED =
            ".+ — label: [^()]+ (\\([^()]+\\) )?\\(id\\), [^()]+ (\\([^()]+\\) )?\\(en\\)";

    private final CodeLabels labels = new CodeLabels(Texts.in("en"), SHIPPED);

    @Test
    void everyCodeHasALabelInBothLanguages() {
        List<String> all = new ArrayList<>();
        for (PloverType type : PloverType.values()) {
            all.add(labels.type(type));
        }
        for (Status status : Status.values()) {
            all.add(labels.status(status));
        }
        for (Sector sector : Sector.values()) {
            all.add(labels.sector(sector));
        }
        for (Abroad abroad : Abroad.values()) {
            all.add(labels.abroad(abroad));
        }
        Tsv codebook =
                Tsv.load(SHIPPED, "id/event/codebook.tsv", "type", "mode", "quad", "meaning", "label_en", "label_id");
        for (Tsv.Row row : codebook.rows()) {
            if (!row.get("mode").isEmpty()) {
                all.add(labels.mode(row.choice("type", PloverType.class), row.get("mode")));
            }
        }
        for (Tsv.Row row : Tsv.load(SHIPPED, "id/event/contexts.tsv", "context", "label_en", "label_id", "words")
                .rows()) {
            all.add(labels.context(row.get("context")));
        }
        assertThat(all).hasSizeGreaterThan(100).allMatch(label -> label.matches(LABELLED));
    }

    @Test
    void labelStandsBesideTheCodeAndIsMarkedAsOne() {
        assertThat(labels.mode(PloverType.CONSULT, "visit")).isEqualTo("visit — label: berkunjung (id), visits (en)");
    }

    @Test
    void codeThatNoTableKnowsStandsAlone() {
        assertThat(labels.mode(PloverType.CONSULT, "nope")).isEqualTo("nope");
    }
}
