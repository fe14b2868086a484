package id.jejak.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command on the self-written sample, as its users meet it. */
class EveryCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("#([0-9a-f]{8})");

    @TempDir
    static Path here;

    private static Jejak jejak;

    @BeforeAll
    static void aCase() {
        jejak = new Jejak(here);
        assertThat(jejak.run("run", Jejak.TELUK_BIRU, "--case", "k").code()).isZero();
    }

    private static String done(String... words) {
        Jejak.Result result = jejak.run(words);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    static Stream<String> lists() {
        return Stream.of(
                "claims",
                "roles",
                "witnesses",
                "stories",
                "exchange",
                "statements",
                "discrepancies",
                "echoes",
                "proposals",
                "copying",
                "errata");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsReadInBothLanguagesAndAsJson(String command) {
        String english = done(command, "k", "--lang", "en");
        String indonesian = done(command, "k", "--lang", "id");
        assertThat(english).isNotBlank().doesNotContain("{0}", "null");
        assertThat(indonesian).isNotEqualTo(english);
        JsonNode node = JSON.readTree(done(command, "k", "--format", "json"));
        assertThat(node.isContainer()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void helpIsThereInBothLanguages(String command) {
        for (String language : List.of("id", "en")) {
            Jejak.Result result =
                    Jejak.run(new byte[0], Locale.ROOT, List.of(command, "--help", "--lang", language), here);
            assertThat(result.code()).isZero();
            assertThat(result.out())
                    .startsWith(language.equals("id") ? "Pemakaian: jejak " + command : "Usage: jejak " + command)
                    .contains("--lang=id|en");
        }
    }

    @Test
    void theProgramSaysWhichOneItIs() {
        Jejak.Result result = jejak.run("--version");
        assertThat(result.code()).isZero();
        assertThat(result.out()).matches("jejak \\S+ · [0-9a-f]{1,8} · jejak/1\\R");
    }

    @Test
    void everyOptionAndParameterSaysWhatItIs() {
        Session session = new Session(
                System.in, System.out, System.err, here, id.jejak.app.text.Texts.in("id"), Session.Terminal.NONE);
        JejakCommand.line(session).getSubcommands().forEach((name, line) -> {
            assertThat(line.getCommandSpec().usageMessage().description())
                    .as(name)
                    .isNotEmpty();
            line.getCommandSpec()
                    .args()
                    .forEach(arg ->
                            assertThat(arg.description()).as(name + " " + arg).isNotEmpty());
        });
    }

    static Stream<String> everyCommand() {
        return Stream.concat(
                lists(),
                Stream.of(
                        "run",
                        "check",
                        "analyze",
                        "chronicle",
                        "search",
                        "export",
                        "explain",
                        "verify",
                        "versions",
                        "doctor",
                        "serve",
                        "furniture"));
    }

    @Test
    void languageFollowsTheLocaleUnlessItIsGiven() {
        Jejak.Result german = Jejak.run(new byte[0], Locale.GERMAN, List.of("claims", "k"), here);
        assertThat(german.out()).startsWith("Disengketakan");
        assertThat(done("claims", "k")).startsWith("Contested");
    }

    @Test
    void claimsNameWhoClaimsAndWhoRejects() {
        assertThat(done("claims", "k")).contains("Fiji", "Tonga");
    }

    @Test
    void rolesNamePersonsAndOffices() {
        assertThat(done("roles", "k")).contains("Josefa Tawake", "Perdana Menteri");
    }

    @Test
    void statementsAreFoundBySpeakerAndByWords() {
        String all = done("statements", "k");
        String by = done("statements", "k", "--by", "Fifita");
        assertThat(by).contains("Tuduhan itu tidak berdasar").doesNotContain("Kami punya rekaman");
        assertThat(done("statements", "k", "--about", "RADAR")).contains("rekaman radar");
        assertThat(by.lines().count()).isLessThan(all.lines().count());
    }

    @Test
    void checkTellsWhatIsCopiedAndFromWhom() {
        String alone = done("check", Jejak.TELUK_BIRU + "/a02.txt");
        assertThat(alone).contains("Harian Lentera, 2025-03-04 (a02)", "Compared with no other article");
        String beside = done("check", Jejak.TELUK_BIRU + "/a02.txt", "--case", "k");
        assertThat(beside).contains("also in Kabar Nusa, 2025-03-04 (a01)").doesNotContain("no other article");
        assertThat(beside.lines().count()).as("one screen").isLessThan(60);
        assertThat(done("check", Jejak.TELUK_BIRU + "/a03.txt")).contains("repeat an earlier one");
    }

    @Test
    void checkLeavesTheCaseAsItIsAndTakesOneArticle() throws Exception {
        Path foreign = here.resolve("baru.txt");
        Files.writeString(foreign, "Fiji menahan kapal Tonga lagi pada Jumat (4/4/2025).\n");
        List<String> before = CaseRows.query(here.resolve("k"), "SELECT seq, wanted_id FROM sighting");
        done("check", "baru.txt", "--case", "k", "--published", "2025-04-05", "--outlet", "Kabar Nusa");
        assertThat(CaseRows.query(here.resolve("k"), "SELECT seq, wanted_id FROM sighting"))
                .isEqualTo(before);
        Jejak.Result folder = jejak.run("check", Jejak.TELUK_BIRU);
        assertThat(folder.code()).isEqualTo(2);
        assertThat(folder.err()).contains("check reads one article", "12 articles");
        assertThat(jejak.run("check", "tiada.txt").code()).isEqualTo(3);
    }

    @Test
    void filtersNarrowTheChronicle() {
        JsonNode all = JSON.readTree(done("chronicle", "k", "--format", "json")).path("entries");
        JsonNode some = JSON.readTree(
                        done("chronicle", "k", "--format", "json", "--actor", "fiji", "--from", "2025-03-05"))
                .path("entries");
        assertThat(some.size()).isPositive().isLessThan(all.size());
        for (JsonNode entry : some) {
            // A month that holds the day may lie after it.
            String date = entry.path("date").stringValue();
            assertThat(date).isGreaterThanOrEqualTo("2025-03-05".substring(0, date.length()));
            assertThat(entry.path("actors").toString() + entry.path("recipients"))
                    .contains("Fiji");
        }
        for (JsonNode entry : JSON.readTree(
                        done("chronicle", "k", "--format", "json", "--status", "alleged,denied", "--to", "2025"))
                .path("entries")) {
            assertThat(entry.path("status").stringValue()).isIn("alleged", "denied");
        }
        for (JsonNode entry : JSON.readTree(
                        done("chronicle", "k", "--format", "json", "--type", "consult", "--min-witnesses", "1"))
                .path("entries")) {
            assertThat(entry.path("type").stringValue()).isEqualTo("CONSULT");
            assertThat(entry.path("witnesses").path("min").intValue()).isPositive();
        }
        assertThat(done("chronicle", "k", "--actor", "Atlantis")).contains("Nothing matches", "Tonga");
    }

    @ParameterizedTest
    @CsvSource({
        "--type,terbang,--type: \"terbang\" is not known; expected one of agree",
        "--status,pasti,--status: \"pasti\" is not known; expected one of asserted",
        "--from,kemarin,--from: \"kemarin\" is no date",
        "--min-witnesses,-1,--min-witnesses: -1 does not fit",
        "--min-witnesses,dua,--min-witnesses: \"dua\" does not fit"
    })
    void badFiltersAreUsageFaultsThatSayWhatWasExpected(String option, String value, String words) {
        Jejak.Result result = jejak.run("chronicle", "k", option, value);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(words);
    }

    @Test
    void undatedEntriesSayWhenTheyWereReported() {
        String text = done("chronicle", "k");
        assertThat(text.substring(text.indexOf("\nUndated"))).contains("reported 2025-03-");
    }

    @Test
    void csvHoldsARowForEachEntry() throws Exception {
        JsonNode entries =
                JSON.readTree(done("chronicle", "k", "--format", "json")).path("entries");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser csv = CSVParser.parse(new StringReader(done("chronicle", "k", "--format", "csv")), format)) {
            var rows = csv.getRecords();
            assertThat(rows).hasSize(entries.size());
            assertThat(rows.getFirst().get("id"))
                    .isEqualTo(entries.get(0).path("id").stringValue());
            assertThat(rows.getFirst().get("mentions")).matches("a\\d\\d\\[\\d+-\\d+].*");
        }
    }

    @Test
    void htmlStandsAloneWithoutScriptOrAddress() {
        Document page = Jsoup.parse(done("chronicle", "k", "--format", "html"));
        assertThat(page.select("article.entry")).isNotEmpty();
        assertThat(page.select("script, img, link, a")).isEmpty();
        assertThat(page.select("blockquote mark")).isNotEmpty();
    }

    @Test
    void calendarHoldsDaysOnlyAndNoLineIsTooLong() {
        String calendar = done("chronicle", "k", "--format", "ics");
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar).contains("DTSTART;VALUE=DATE:202503", "DTSTAMP:20250327T000000Z");
        for (String line : calendar.split("\r\n")) {
            assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                    .isLessThanOrEqualTo(75);
        }
    }

    @Test
    void markdownListsEntriesByDay() {
        assertThat(done("chronicle", "k", "--format", "md")).startsWith("# k\n").contains("\n## 2025-03-");
    }

    @Test
    void explainShowsRulesWordsAndWitnesses() {
        String id = ID.matcher(done("chronicle", "k"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String tree = done("explain", "k", id);
        assertThat(tree).contains("Entry " + id, "Put together from", "by event:", "Witnesses", "id/event/");
        assertThat(tree).contains("status asserted — label: dinyatakan (id), asserted (en)");
        assertThat(tree).containsPattern("type [A-Z]+ — label: [a-z ]+ \\(id\\), [a-z ]+ \\(en\\)");
        assertThat(tree).containsPattern("(?s)sector [A-Z]{3} — label: .+? \\(id\\),.+? \\(en\\)\\s+by ");
        assertThat(done("explain", "k", "a05/q1")).contains("a05/q1", "by quote:", "cue:");
        assertThat(done("explain", "k", "a05/t1")).contains("2025-03-07", "by time:");
        assertThat(done("explain", "k", "a05/e1")).contains("a05/e1", "by entity:");
        Jejak.Result unknown = jejak.run("explain", "k", "zzz");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("\"zzz\" names nothing in this case");
    }

    @Test
    void searchFindsWordsPhrasesBeginningsAndFilters() {
        assertThat(done("search", "k", "rekaman radar")).contains("a05", "a06", "a07", "3 sentences");
        assertThat(done("search", "k", "\"radar rekaman\"")).startsWith("0 sentences");
        assertThat(done("search", "k", "menandatangan*")).doesNotContain("0 sentences");
        assertThat(done("search", "k", "outlet:Pelita", "radar"))
                .contains("a05")
                .doesNotContain("a07");
        assertThat(done("search", "k", "date:2025-03-08", "radar"))
                .contains("a06")
                .doesNotContain("(a05)");
        assertThat(done("search", "k", "said_by:Fifita")).contains("tidak berdasar");
        assertThat(done("search", "k", "entity:Tawake")).contains("Tawake");
    }

    @Test
    void analyzeGivesOneDocumentALineInTheOrderOfTheFiles() {
        String one = done("analyze", Jejak.TELUK_BIRU, "--threads", "1");
        assertThat(done("analyze", Jejak.TELUK_BIRU, "--threads", "4")).isEqualTo(one);
        List<String> ids = one.lines()
                .map(line -> JSON.readTree(line).path("id").stringValue())
                .toList();
        assertThat(ids).hasSize(12).isSorted().startsWith("a01");
        assertThat(done("analyze", Jejak.TELUK_BIRU, "--format", "text")).contains("Kabar Nusa, 2025-03-04 (a01)");
    }

    @Test
    void colourIsWrittenToTerminalsOnly() {
        assertThat(done("chronicle", "k")).doesNotContain("\u001b");
    }
}
