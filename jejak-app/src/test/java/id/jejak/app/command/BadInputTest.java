package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    private static final String GOOD = "Presiden Ruritania bertemu Raja Grausten di Strelsau pada Senin (4/3/2024).\n";

    @TempDir
    Path here;

    private Jejak jejak;

    @BeforeEach
    void aGoodArticleStandsBesideTheBadOnes() throws IOException {
        jejak = new Jejak(here);
        Files.createDirectories(here.resolve("in"));
        write("in/good.txt", GOOD);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(here.resolve(file), text);
    }

    private void write(String file, byte[] bytes) throws IOException {
        Files.write(here.resolve(file), bytes);
    }

    private Jejak.Result run(String... inputs) {
        String[] words = new String[inputs.length + 1];
        words[0] = "run";
        System.arraycopy(inputs, 0, words, 1, inputs.length);
        return jejak.run(words);
    }

    private void assertDoneExcept(Jejak.Result result, String... line) {
        assertThat(result.err()).contains(line).doesNotContain("Exception", "\tat ");
        assertThat(result.code()).isEqualTo(3);
        assertThat(jejak.run("chronicle", "case-in", "--format", "json").out()).contains("\"id\" : \"good\"");
    }

    @Test
    void missingFileIsNamedAndTheRestIsDone() {
        assertDoneExcept(run("in", "nowhere.txt"), "jejak: nowhere.txt: there is no such file or folder.");
    }

    @Test
    void emptyFileIsNamed() throws IOException {
        write("in/empty.txt", "");
        write("in/blank.txt", " \n\n");
        assertDoneExcept(run("in"), "in/empty.txt: empty", "in/blank.txt: empty");
    }

    @Test
    void binaryIsNamedAndKept() throws IOException {
        write("in/photo.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3});
        assertDoneExcept(run("in"), "in/photo.txt: binary data");
        assertThat(CaseRows.query(here.resolve("case-in"), "SELECT place, length(sha256) FROM unread"))
                .containsExactly("in/photo.txt|64");
        assertThat(here.resolve("case-in/unread")).isNotEmptyDirectory();
    }

    @Test
    void windowsTextIsReadWithAWarning() throws IOException {
        write("in/old.txt", "“Kami siap,” kata Raja Grausten.".getBytes(Charset.forName("windows-1252")));
        Jejak.Result result = run("in");
        assertDoneExcept(result, "in/old.txt: not UTF-8; read as Windows-1252");
        assertThat(jejak.run("analyze", "in/old.txt").out())
                .contains("encoding: the bytes are not UTF-8", "\"text\":\"Grausten\"");
    }

    @Test
    void bytesOfNoKnownEncodingAreNamed() throws IOException {
        byte[] bytes = new byte[400];
        Arrays.fill(bytes, (byte) 0xE5);
        write("in/odd.txt", bytes);
        assertDoneExcept(run("in"), "in/odd.txt: in no encoding that is read here");
    }

    @Test
    void utf16WithItsMarkIsReadWithoutADoubt() throws IOException {
        write("in/wide.txt", ('\ufeff' + GOOD + "Lagi.").getBytes(StandardCharsets.UTF_16LE));
        Jejak.Result result = run("in");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
    }

    @Test
    void hugeLinesAreNamedInTextAndInJson() throws IOException {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'a');
        for (String name : new String[] {"in/huge.txt", "in/huge.jsonl"}) {
            try (OutputStream out = Files.newOutputStream(here.resolve(name))) {
                for (int i = 0; i < 50; i++) {
                    out.write(block);
                }
                out.write(
                        "\n{\"id\":\"after\",\"text\":\"Sesudah baris panjang.\"}\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        Jejak.Result result = run("in");
        assertDoneExcept(result, "in/huge.txt: larger than 8 MiB", "in/huge.jsonl:1: larger than 8 MiB");
        assertThat(jejak.run("chronicle", "case-in", "--format", "json").out()).contains("\"id\" : \"after\"");
    }

    @Test
    void brokenTableCostsWhatItSaysAndNotTheFiles() throws IOException {
        write(
                "in/articles.csv",
                "file,outlet,published\ngood.txt,Kabar Ruritania,4/3/24\nlost.txt,X,2024-03-04\n\"open quote,Y");
        assertDoneExcept(
                run("in"),
                "in/articles.csv:2: published \"4/3/24\" is no date",
                "in/articles.csv:3: row left out: there is no file \"lost.txt\"",
                "in/articles.csv: broken table:");
        assertThat(jejak.run("chronicle", "case-in", "--format", "json").out()).contains("Kabar Ruritania");
    }

    @Test
    void tableWithoutAFileColumnIsNamed() throws IOException {
        write("in/articles.csv", "berkas;media\ngood.txt;X\n");
        assertDoneExcept(run("in"), "in/articles.csv: no column \"file\" among berkas;media");
    }

    @Test
    void twoFilesOfOneStemAreBothKept() throws IOException {
        write("in/good.html", "<p>Raja Grausten menolak bertemu Presiden Ruritania.</p>");
        Jejak.Result result = run("in");
        assertDoneExcept(result, "good.txt: another text already has the id \"good\"; kept as \"good~2\".");
        assertThat(jejak.run("chronicle", "case-in", "--format", "json").out())
                .contains("\"id\" : \"good\"", "\"id\" : \"good~2\"");
    }

    @Test
    void theSameTextTwiceIsOneArticle() throws IOException {
        Files.createDirectories(here.resolve("again"));
        write("again/good.txt", GOOD);
        Jejak.Result result = run("in", "again", "in/good.txt");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("from 1 article,");
    }

    @Test
    void brokenLinesOfJsonAreNamedWithTheirNumber() throws IOException {
        write("in/lines.jsonl", "{\"id\":\"one\",\"text\":\"Satu kalimat.\"}\n{\"id\":\n[1]\n{\"id\":\"two\"}\n");
        assertDoneExcept(
                run("in"),
                "in/lines.jsonl:2: no JSON:",
                "in/lines.jsonl:3: no JSON object",
                "in/lines.jsonl:4: no article text");
    }

    @Test
    void kindsNotYetReadAreNamed() throws IOException {
        write("in/feed.xml", "<rss/>");
        assertDoneExcept(run("in"), "in/feed.xml: .xml is not read yet");
    }

    @Test
    void analyzeDoesTheRestToo() {
        Jejak.Result result = jejak.run("analyze", "nowhere.txt", "in/good.txt");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("nowhere.txt: there is no such file");
        assertThat(result.out()).contains("\"id\":\"good\"");
    }

    @Test
    void analyzeReadsStandardInputAsTextOrAsLinesOfJson() {
        Jejak.Result text = jejak.run(GOOD.getBytes(StandardCharsets.UTF_8), "analyze", "-");
        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("\"schema\":\"jejak/1\"").containsPattern("\"id\":\"[0-9a-f]{16}\"");
        Jejak.Result lines = jejak.run(
                "{\"id\":\"a\",\"text\":\"Satu.\"}\n{\"id\":\"b\",\"text\":\"Dua.\"}".getBytes(StandardCharsets.UTF_8),
                "analyze",
                "-");
        assertThat(lines.out().lines()).hasSize(2);
    }

    @Test
    void namesOfWrongOptionsAndValuesAreTold() {
        Jejak.Result date = jejak.run("analyze", "in/good.txt", "--published", "besok");
        assertThat(date.code()).isEqualTo(2);
        assertThat(date.err()).contains("--published: \"besok\" is no date");
        assertThat(jejak.run("chronicle", "nowhere").err()).contains("nowhere: there is no such case");
        assertThat(jejak.run("chronicle", "in").err()).contains("in: this folder is no case");
        assertThat(jejak.run("chronicle", "nowhere").code()).isEqualTo(2);
        assertThat(jejak.run("terbang").err()).contains("\"terbang\" is no command");
        assertThat(jejak.run("run").err()).contains("INPUT is missing");
        assertThat(jejak.run("run", "in", "--threads", "0").err()).contains("--threads: 0 does not fit");
        assertThat(jejak.run("run", "in", "--lang", "fr").err()).contains("--lang: \"fr\" is no language");
        assertThat(jejak.run("run", "in", "--case", "in").err()).contains("in: this folder holds other things");
    }
}
