package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path here;

    private Jejak jejak;

    @BeforeEach
    void aCase() throws Exception {
        jejak = new Jejak(here);
        article("satu.txt", "Fiji menahan sebuah kapal Tonga pada Selasa (4/3/2025).\n");
        done("run", "satu.txt", "--case", "k");
    }

    private void article(String name, String text) throws Exception {
        Files.writeString(here.resolve(name), text);
    }

    private String done(String... words) {
        Jejak.Result result = jejak.run(words);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }

    @Test
    void keptSearchesTellWhatIsNewAfterEachRunAndOnlyThat() throws Exception {
        assertThat(done("search", "k", "penahanan", "--save", "kapal")).contains("menahan", "1 sentence");
        assertThat(done("search", "k", "--saved")).contains("1 search is kept", "kapal: penahanan · 1 sentence");
        article("dua.txt", "Samoa menahan dua nelayan Tonga pada Rabu (5/3/2025).\nCuaca cerah.\n");
        String second = done("run", "dua.txt", "--case", "k");
        assertThat(second.substring(second.indexOf("kapal: new passages 1")))
                .contains("dua nelayan")
                .doesNotContain("sebuah kapal", "Cuaca");
        assertThat(done("run", "dua.txt", "--case", "k")).doesNotContain("new passages");
        done("search", "k", "--forget", "kapal");
        assertThat(done("search", "k", "--saved")).contains("0 searches");
        assertThat(jejak.run("search", "k", "--forget", "kapal").code()).isEqualTo(2);
    }

    @Test
    void aCorrectionIsNoNews() throws Exception {
        done("search", "k", "entity:Tonga", "--save", "tonga");
        done("correct", "k", "rename", "Tonga", "Kerajaan Tonga", "--by", "uji", "--why", "nama resmi");
        assertThat(done("run", "satu.txt", "--case", "k")).doesNotContain("new passages");
    }

    @Test
    void aQueryThatCannotBeReadIsNotKept() {
        Jejak.Result result = jejak.run("search", "k", "a (b", "--save", "rusak");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("bracket that opens at character 3");
        assertThat(done("search", "k", "--saved")).contains("0 searches");
        assertThat(jejak.run("search", "k").err()).contains("QUERY is missing");
    }

    @Test
    void jsonLeadsFromEveryMatchToTheArticle() {
        JsonNode found = JSON.readTree(done("search", "k", "menahan OR kapal", "--format", "json"));
        assertThat(found.path("total").intValue()).isEqualTo(1);
        JsonNode passage = found.path("units").get(0).path("passages").get(0);
        String text = "Fiji menahan sebuah kapal Tonga pada Selasa (4/3/2025).\n";
        List<String> matches = new ArrayList<>();
        passage.path("matches")
                .forEach(match -> matches.add(text.substring(
                        match.path("start").intValue(), match.path("end").intValue())));
        assertThat(matches).containsExactly("menahan", "kapal");
        assertThat(found.path("facets").path("entity").toString()).contains("Fiji", "Tonga");
    }

    @Test
    void theIndexMayBeThrownAwayOrDamaged() throws Exception {
        String before = done("search", "k", "kapal");
        Path index = here.resolve("k/index");
        List<Path> files;
        try (Stream<Path> all = Files.list(index)) {
            files = all.toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Files.write(file, new byte[] {0, 1, 2});
        }
        assertThat(done("search", "k", "kapal")).isEqualTo(before);
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        assertThat(done("search", "k", "kapal")).isEqualTo(before);
    }

    @Test
    void storiesAreAskedOfTheCase() {
        assertThat(done("search", "k", "story:gempa")).startsWith("0 sentences");
    }
}
