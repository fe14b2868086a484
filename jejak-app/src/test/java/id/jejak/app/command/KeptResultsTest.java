package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.casefile.SqliteCase;
import id.jejak.app.work.CaseReader;
import id.jejak.engine.Engine;
import id.jejak.engine.lexicon.ResourceSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine worked out once is not worked out again, and is the same as if it were. */
class KeptResultsTest {
    @TempDir
    Path here;

    @Test
    void readingWhatIsKeptNeedsNoEngineAndGivesTheSame() throws Exception {
        Jejak jejak = new Jejak(here);
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
        // A correction too, so that what became of it is kept.
        String entry = CaseRows.query(here.resolve("k"), "SELECT id FROM entry ORDER BY id LIMIT 1")
                .getFirst();
        assertThat(jejak.run("correct", "k", "reject", entry).code()).isZero();
        CaseReader.Read kept;
        try (SqliteCase store = SqliteCase.open(here.resolve("k"))) {
            kept = new CaseReader(
                            () -> {
                                throw new AssertionError("no engine was needed");
                            },
                            1)
                    .read(store, done -> {
                        throw new AssertionError("nothing had to be analysed");
                    });
        }
        CaseRows.change(here.resolve("k"), "DELETE FROM cache");
        AtomicInteger analysed = new AtomicInteger();
        try (SqliteCase store = SqliteCase.open(here.resolve("k"))) {
            CaseReader.Read anew = new CaseReader(new Engine(ResourceSource.shipped()), 1)
                    .read(store, done -> analysed.incrementAndGet());
            assertThat(anew.articles()).isEqualTo(kept.articles());
            assertThat(anew.chronicle()).isEqualTo(kept.chronicle());
            assertThat(anew.outcomes()).isEqualTo(kept.outcomes()).hasSize(1);
        }
        assertThat(analysed).hasValue(12);
    }

    @Test
    void onlyWhatDiffersIsWritten() throws Exception {
        Jejak jejak = new Jejak(here);
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
        List<String> before = CaseRows.query(here.resolve("k"), "SELECT article, seq FROM change ORDER BY article");
        jejak.run("run", Jejak.TELUK_BIRU, "--case", "k");
        assertThat(CaseRows.query(here.resolve("k"), "SELECT article, seq FROM change ORDER BY article"))
                .isEqualTo(before);
        Files.writeString(
                here.resolve("baru.txt"), "Raja Grausten menemui Presiden Ruritania pada Senin (3/3/2025).\n");
        jejak.run("run", "baru.txt", "--case", "k");
        List<String> after = CaseRows.query(here.resolve("k"), "SELECT article, seq FROM change ORDER BY article");
        assertThat(after).hasSize(13).containsAll(before).contains("baru|13");
    }
}
