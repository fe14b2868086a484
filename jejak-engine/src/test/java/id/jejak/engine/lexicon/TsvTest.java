package id.jejak.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsvTest {
    private static final String HEAD = "# source: own\n# licence: Apache-2.0\n# version: 3\n";

    private static Tsv load(String body) {
        return Tsv.load(name -> body, "x.tsv", "name", "n");
    }

    @Test
    void readsRowsAndEmptyCells() {
        Tsv tsv = load(HEAD + "name\tn\nsatu|dua\t1\n-\t2\n");
        assertThat(tsv.ref()).isEqualTo("x.tsv@3");
        assertThat(tsv.rows().get(0).list("name")).containsExactly("satu", "dua");
        assertThat(tsv.rows().get(1).get("name")).isEmpty();
        assertThat(tsv.rows().get(1).number("n")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "name,n;a,1,2;x.tsv:5: 3 cells",
                "name,n;a ,1;x.tsv:5: cell \"a \"",
                "name,m;a,1;x.tsv:4: columns are [name, m]",
            })
    void namesFileAndLine(String header, String row, String message) {
        assertThatThrownBy(() -> load(HEAD + header.replace(',', '\t') + "\n" + row.replace(',', '\t') + "\n"))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining(message);
    }

    @Test
    void wantsSourceLicenceAndVersion() {
        assertThatThrownBy(() -> load("# source: own\nname\tn\n")).hasMessageContaining("# licence:");
    }

    @Test
    void refusesDoubledRows() {
        assertThatThrownBy(() -> load(HEAD + "name\tn\na\t1\na\t1\n")).hasMessageContaining("x.tsv:6");
    }
}
