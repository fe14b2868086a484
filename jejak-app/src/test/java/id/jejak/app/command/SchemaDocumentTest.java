package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What docs/format/case.md says of the database is so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaDocumentTest {
    private static final Pattern SQL = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern VIEW = Pattern.compile("`(v_[a-z]+)`");

    private Path folder = Path.of("");
    private String page = "";

    @BeforeAll
    void aCase(@TempDir Path here) throws IOException {
        new Jejak(here).run("run", Jejak.TELUK_BIRU, "--case", "k");
        folder = here.resolve("k");
        page = Files.readString(Path.of("..", "docs", "format", "case.md"));
    }

    @Test
    void everyDocumentedQueryFindsSomething() {
        int n = 0;
        Matcher block = SQL.matcher(page);
        while (block.find()) {
            assertThat(CaseRows.query(folder, block.group(1)))
                    .as(block.group(1))
                    .isNotEmpty();
            n++;
        }
        assertThat(n).isGreaterThanOrEqualTo(5);
    }

    @Test
    void everyViewIsDocumentedAndEveryDocumentedViewIsThere() {
        TreeSet<String> documented = new TreeSet<>();
        Matcher view = VIEW.matcher(page);
        while (view.find()) {
            documented.add(view.group(1));
        }
        assertThat(CaseRows.query(folder, "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name"))
                .containsExactlyElementsOf(documented);
        for (String name : documented) {
            assertThat(CaseRows.query(folder, "SELECT * FROM " + name)).as(name).isNotNull();
        }
    }

    @Test
    void theWordsThatViewsCutOutAreThoseOfTheDocuments() {
        List<String> differing = CaseRows.query(
                folder,
                "SELECT v.article, v.id FROM v_events v JOIN v_articles a ON a.id = v.article, "
                        + "json_each(a.analysis, '$.events') e WHERE e.value ->> '$.id' = v.id "
                        + "AND e.value ->> '$.trigger.text' <> v.\"trigger\"");
        assertThat(differing).isEmpty();
        assertThat(CaseRows.query(folder, "SELECT id FROM v_entries WHERE doc ->> '$.what.text' <> what"))
                .isEmpty();
        assertThat(CaseRows.query(folder, "SELECT * FROM pragma_foreign_key_check"))
                .isEmpty();
    }

    @Test
    void theChroniclesCopiesAreAllThere() {
        String copies = "SELECT count(*) FROM copied";
        assertThat(CaseRows.query(folder, copies + " WHERE json_array_length(doc, '$.passages') = passages"))
                .isEqualTo(CaseRows.query(folder, copies))
                .isNotEqualTo(List.of("0"));
    }
}
