package id.jejak.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void anIndex() throws IOException {
        shelf = Shelf.three();
        SearchIndex.update(folder, shelf, Shelf.words());
        assertThat(shelf.given).isEqualTo(3);
        shelf.given = 0;
    }

    private List<String> found(String query) throws Exception {
        return found(query, 0);
    }

    private List<String> found(String query, long after) throws Exception {
        try (SearchIndex index = SearchIndex.open(folder, shelf, Shelf.words())) {
            return index
                    .searcher(Stories.NONE)
                    .search(new Request(query, Request.Unit.PASSAGE, 50, 0, after))
                    .units()
                    .stream()
                    .map(Results.Found::article)
                    .toList();
        }
    }

    @Test
    void openingReadsOnlyWhatWasMissed() throws Exception {
        assertThat(found("beruang")).containsExactly("n2");
        assertThat(shelf.given).isZero();
        shelf.put("n4", "Kabar Nusa", "2025-05-01", "Lagi", "Dua beruang dilepas di hutan.\n");
        assertThat(found("beruang")).containsExactlyInAnyOrder("n2", "n4");
        assertThat(shelf.given).isEqualTo(1);
    }

    @Test
    void whatChangedIsReplacedAndWhatWentIsGone() throws Exception {
        shelf.put("n2", "Harian Lentera", "2025-04-10", "Rusa", "Seekor rusa masuk ke kampung nelayan.\n");
        shelf.drop("n1");
        assertThat(found("beruang")).isEmpty();
        assertThat(found("rusa")).containsExactly("n2");
        assertThat(found("pelabuhan")).isEmpty();
        assertThat(found("date:2020..")).hasSize(3);
    }

    @Test
    void newOnesAreToldFromThoseSeen() throws Exception {
        long seen = shelf.sequence();
        shelf.put("n4", "Kabar Nusa", "2025-05-01", "Lagi", "Dua beruang dilepas di hutan.\n");
        assertThat(found("beruang", seen)).containsExactly("n4");
        assertThat(found("beruang", shelf.sequence())).isEmpty();
    }

    @Test
    void anotherAnalysisMakesTheIndexAnew() throws Exception {
        shelf.analysis = "2";
        assertThat(found("beruang")).containsExactly("n2");
        assertThat(shelf.given).isEqualTo(3);
    }

    @Test
    void aCaseThatWentBackMakesTheIndexAnew() throws Exception {
        shelf = new Shelf().put("x", "X", "2025-01-01", "X", "Seekor beruang tidur.\n");
        assertThat(found("beruang")).containsExactly("x");
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws Exception {
        for (Path file : files()) {
            if (!file.endsWith("write.lock")) {
                Files.write(file, new byte[] {1, 2, 3});
                assertThat(found("beruang")).as(file.toString()).containsExactly("n2");
            }
        }
        assertThat(SearchIndex.condition(folder, shelf, Shelf.words())).isEqualTo(SearchIndex.Condition.CURRENT);
    }

    @Test
    void aFileThatIsGoneIsMadeAnew() throws Exception {
        for (Path file : files()) {
            Files.deleteIfExists(file);
            assertThat(found("beruang")).as(file.toString()).containsExactly("n2");
        }
        SearchIndex.discard(folder);
        assertThat(SearchIndex.condition(folder, shelf, Shelf.words())).isEqualTo(SearchIndex.Condition.NONE);
        assertThat(found("beruang")).containsExactly("n2");
    }

    @Test
    void anIndexGrownBitByBitRanksLikeOneMadeAtOnce() throws Exception {
        shelf.put("n2", "Harian Lentera", "2025-04-10", "Tonga", "Tonga. Tonga menolak. Fiji dan Tonga bertemu.\n");
        SearchIndex.update(folder, shelf, Shelf.words());
        shelf.put("n5", "Warta", "2025-04-11", "Tonga", "Raja Tonga datang. Tonga dan Samoa sepakat.\n");
        List<String> grown = ranked();
        SearchIndex.discard(folder);
        assertThat(ranked()).isEqualTo(grown);
    }

    private List<String> ranked() throws Exception {
        List<String> all = new ArrayList<>();
        try (SearchIndex index = SearchIndex.open(folder, shelf, Shelf.words())) {
            for (String query : List.of("tonga", "fiji OR samoa", "raja datang OR tonga")) {
                all.add(ResultsJson.of(
                                Request.passages(query, 50),
                                index.searcher(Stories.NONE).search(Request.passages(query, 50)))
                        .toString());
            }
        }
        return all;
    }

    @Test
    void whileAnotherWritesTheCaseIsReadIntoMemory() throws Exception {
        try (org.apache.lucene.store.FSDirectory directory = org.apache.lucene.store.FSDirectory.open(folder);
                var lock = directory.obtainLock("write.lock")) {
            shelf.put("n4", "Kabar Nusa", "2025-05-01", "Lagi", "Dua beruang dilepas di hutan.\n");
            assertThat(found("beruang")).containsExactlyInAnyOrder("n2", "n4");
            lock.ensureValid();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
