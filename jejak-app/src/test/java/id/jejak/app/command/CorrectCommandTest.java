package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorrectCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path here;

    private Jejak jejak;

    @BeforeEach
    void aCase() {
        jejak = new Jejak(here);
        done("run", Jejak.TELUK_BIRU, "--case", "k");
    }

    private String done(String... words) {
        Jejak.Result result = jejak.run(words);
        assertThat(result.code()).as(result.out() + result.err()).isZero();
        return result.out();
    }

    private JsonNode chronicle(String folder) {
        return JSON.readTree(done("chronicle", folder, "--format", "json"));
    }

    private static JsonNode entry(JsonNode chronicle, String mention) {
        for (JsonNode entry : chronicle.get("entries")) {
            for (JsonNode each : entry.get("mentions")) {
                if (each.get("mention").asString().equals(mention)) {
                    return entry;
                }
            }
        }
        throw new AssertionError("no entry holds " + mention);
    }

    /** A mention of the entry that most mentions tell. */
    private static JsonNode mostTold(JsonNode chronicle) {
        JsonNode most = chronicle.get("entries").get(0);
        for (JsonNode entry : chronicle.get("entries")) {
            if (entry.get("mentions").size() > most.get("mentions").size()) {
                most = entry;
            }
        }
        return most;
    }

    @Test
    void aFixedDateHoldsThroughRebuildsUntilItIsUndone() {
        JsonNode before = chronicle("k");
        JsonNode entry = mostTold(before);
        String mention = entry.get("mentions").get(0).get("mention").asString();
        String id = entry.get("id").asString();

        String told = done(
                "correct",
                "k",
                "set",
                id,
                "date=2001-02-03",
                "place=",
                "--by",
                "rina",
                "--why",
                "surat",
                "--lang",
                "en");
        assertThat(told).contains("date = 2001-02-03", "holds", "rina", "surat");
        assertThat(entry(chronicle("k"), mention).get("date").asString()).isEqualTo("2001-02-03");
        assertThat(entry(chronicle("k"), mention).get("place").isNull()).isTrue();
        done("run", Jejak.TELUK_BIRU, "--case", "k");
        assertThat(entry(chronicle("k"), mention).get("date").asString()).isEqualTo("2001-02-03");
        assertThat(done("verify", "k")).isNotBlank();
        assertThat(done("explain", "k", mention)).contains("2001-02-03");

        for (int i = 0; i < 2; i++) {
            String log = done("correct", "k", "list", "--lang", "en");
            String first = log.lines()
                    .filter(line -> line.contains("holds"))
                    .findFirst()
                    .orElseThrow()
                    .split(" ")[0];
            done("correct", "k", "undo", first);
        }
        assertThat(chronicle("k")).isEqualTo(before);
        assertThat(done("correct", "k", "list", "--lang", "en")).contains("undo", "undone");
    }

    @Test
    void aRejectedEntryIsGoneAndAMentionCanBeSplitOff() {
        JsonNode entry = mostTold(chronicle("k"));
        int mentions = entry.get("mentions").size();
        assertThat(mentions).isGreaterThan(1);
        String first = entry.get("mentions").get(0).get("mention").asString();
        String last = entry.get("mentions").get(mentions - 1).get("mention").asString();

        String off = first.equals(entry.get("id").asString()) ? last : first;
        String stays = off.equals(first) ? last : first;
        done("correct", "k", "split", entry.get("id").asString(), off);
        JsonNode split = chronicle("k");
        assertThat(entry(split, off)).isNotEqualTo(entry(split, stays));

        done("correct", "k", "reject", entry(split, off).get("id").asString());
        assertThat(chronicle("k").toString()).doesNotContain(off);
    }

    @Test
    void aNameGoesIntoEveryArticle() {
        String name = mostTold(chronicle("k")).get("actors").get(0).asString();

        done("correct", "k", "rename", name, "Nama Baru");

        assertThat(chronicle("k").get("entries").toString())
                .contains("\"Nama Baru\"")
                .doesNotContain("\"" + name + "\"");
    }

    @Test
    void aCreditIsGivenAndTaken() {
        String article = chronicle("k").get("articles").get(0).get("id").asString();

        done("correct", "k", "credit", article, "Reuters");
        assertThat(chronicle("k").get("articles").get(0).get("credit").toString())
                .contains("Reuters", "corrected");
        String told = done("correct", "k", "credit", article, "Reuters", "--no", "--lang", "en");
        assertThat(told).contains("does not carry");
        assertThat(done("correct", "k", "list", "--lang", "en")).contains("overruled");
    }

    @Test
    void colleaguesTakeTheLogInOnceAndAlteredLinesAreRefused() throws IOException {
        JsonNode entry = mostTold(chronicle("k"));
        done("correct", "k", "set", entry.get("id").asString(), "date=2001-02-03");
        done("correct", "k", "set", entry.get("id").asString(), "place=Palu");
        done("correct", "k", "export", "log.jsonl");
        done("run", Jejak.TELUK_BIRU, "--case", "other");

        assertThat(done("correct", "other", "import", "log.jsonl", "--lang", "en"))
                .contains("2 new, 0 known");
        assertThat(done("correct", "other", "import", "log.jsonl", "--lang", "en"))
                .contains("0 new, 2 known");
        assertThat(chronicle("other")).isEqualTo(chronicle("k"));
        assertThat(done("correct", "other", "export")).isEqualTo(Files.readString(here.resolve("log.jsonl")));

        List<String> lines = new ArrayList<>(Files.readAllLines(here.resolve("log.jsonl")));
        lines.set(0, lines.get(0).replace("2001-02-03", "2002-02-03"));
        lines.add("{");
        Files.write(here.resolve("bad.jsonl"), lines);
        done("run", Jejak.TELUK_BIRU, "--case", "third");
        Jejak.Result result = jejak.run("correct", "third", "import", "bad.jsonl", "--lang", "en");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("bad.jsonl:1:", "does not belong", "bad.jsonl:3:");
        assertThat(result.out()).contains("1 new");
    }

    @Test
    void faultsSayWhatWasExpected() {
        String id = mostTold(chronicle("k")).get("id").asString();
        assertThat(fault("set", id, "date=besok")).contains("besok", "2024-09-13");
        assertThat(fault("set", id, "warna=biru")).contains("warna", "date", "place");
        assertThat(fault("set", "Tidak Ada", "date=2024")).contains("Tidak Ada");
        assertThat(fault("rename", id, "X")).contains("name was expected");
        assertThat(fault("undo", "ffff")).contains("ffff");
        assertThat(fault("import", "nirgendwo.jsonl")).contains("nirgendwo.jsonl");
        assertThat(fault()).contains("merge", "import");
    }

    private String fault(String... words) {
        List<String> all = new ArrayList<>(List.of("correct", "k"));
        all.addAll(List.of(words));
        all.addAll(List.of("--lang", "en"));
        Jejak.Result result = jejak.run(all.toArray(String[]::new));
        assertThat(result.code()).isEqualTo(2);
        return result.err();
    }
}
