package id.jejak.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearcherTest {
    private static SearchIndex index;
    private static Searcher searcher;

    @BeforeAll
    static void open() throws IOException {
        index = SearchIndex.inMemory(Shelf.three(), Shelf.words());
        searcher = index.searcher(new Stories(Map.of("Perjanjian ikan", List.of("n3", "n1"))));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static Results passages(String query) {
        try {
            return searcher.search(Request.passages(query, 20));
        } catch (IOException | QueryFault e) {
            throw new AssertionError(query, e);
        }
    }

    private static List<String> found(String query) {
        return passages(query).units().stream()
                .map(unit -> unit.article() + " "
                        + String.join(
                                "|",
                                unit.passages().getFirst().matches().stream()
                                        .map(match -> unit.passages()
                                                .getFirst()
                                                .text()
                                                .substring(match.from(), match.to()))
                                        .toList()))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "kunjungan => n1 mengunjungi; n1 pengunjung; n3 Kunjungan",
                "dikunjungi => n1 mengunjungi; n1 pengunjung; n3 Kunjungan",
                "\"kunjungan\" => n3 Kunjungan",
                "\"kunjungan resmi\" => n3 Kunjungan resmi",
                "\"resmi kunjungan\" => ",
                "beruang => n2 beruang",
                "uang => n2 uang",
                "anak => n2 Anak-anak",
                "\"anak-anak\" => n2 Anak-anak",
                "menandatangan* => n3 menandatangani",
                "*tangani => n3 menandatangani",
                "be?uang => n2 beruang",
                "\"menandatangan* perjanjian\" => n3 menandatangani|perjanjian",
                "\"fiji perjanjian\"~3 => n3 Fiji|perjanjian",
                "\"fiji perjanjian\"~1 => ",
                "(pelabuhan kunjungan)~0 => n1 mengunjungi|pelabuhan",
                "beruang -polisi tonga => n2 beruang|Tonga",
                "tonga NOT polisi => n2 Tonga; n3 Tonga",
                "uang OR resmi => n2 uang; n3 resmi",
                "(uang ATAU resmi) BUKAN polisi => n3 resmi",
                "tonga AND polisi => n2 polisi|Tonga"
            })
    void wordsPhrasesAndOperatorsFindTheirPassages(String query, String expected) {
        assertThat(String.join("; ", found(query))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "outlet:nusa | 5",
                "outlet:\"Kabar Nusa\" fiji | 2",
                "date:2025 | 6",
                "date:2025-03 | 3",
                "date:2025-03-04 | 3",
                "date:2024-12..2025-03 | 5",
                "date:..2024 | 2",
                "date:2025-04.. | 3",
                "title:kunjungan | 3",
                "title:\"kunjungan\" | 0",
                "story:ikan | 5",
                "story:gempa | 0",
                "id:n2 | 3",
                "said_by:Leota | 1",
                "entity:leota | 2",
                "-outlet:nusa | 3"
            })
    void fieldsFilter(String query, int units) {
        assertThat(passages(query).total()).isEqualTo(units);
    }

    @Test
    void typesOfEventsFilter() throws Exception {
        Shelf shelf = new Shelf()
                .put("v", "Kabar Nusa", "2025-01-02", "Fiji", "Fiji mengecam Tonga.\nFiji mengekspor ikan ke Samoa.\n");
        try (SearchIndex one = SearchIndex.inMemory(shelf, Shelf.words())) {
            Results accused = one.searcher(Stories.NONE).search(Request.passages("type:accuse", 5));
            assertThat(accused.units())
                    .extracting(unit -> unit.passages().getFirst().text())
                    .containsExactly("Fiji mengecam Tonga.");
        }
    }

    @Test
    void everyHitLeadsBackToItsWordsInCodePoints() {
        Hit hit = passages("pagar").units().getFirst().passages().getFirst();
        String text = "Menteri Perhubungan Samoa Tavita Leota mengunjungi pelabuhan Apia pada Senin (3/3/2025).\n"
                + "\"Pelabuhan ini akan diperluas,\" kata Leota.\n"
                + "Para pengunjung lain menunggu di luar 😀 pagar besi.\n";
        int[] points = text.codePoints().toArray();
        Hit.Match match = hit.matches().getFirst();
        assertThat(new String(points, match.start(), match.end() - match.start()))
                .isEqualTo("pagar");
        assertThat(new String(points, hit.start(), hit.end() - hit.start())).isEqualTo(hit.text());
    }

    @Test
    void articlesAnswerWhatNoSingleSentenceDoes() throws Exception {
        assertThat(passages("beruang sekolah").total()).isZero();
        Results results = searcher.search(new Request("beruang sekolah", Request.Unit.ARTICLE, 10, 0, 0));
        assertThat(results.total()).isEqualTo(1);
        assertThat(results.units().getFirst().passages())
                .extracting(Hit::text)
                .containsExactly(
                        "Seekor beruang masuk ke kampung nelayan di Tonga.", "Anak-anak dipulangkan dari sekolah.");
    }

    @Test
    void facetsCountUnits() {
        Results results = passages("tonga OR fiji");
        assertThat(results.facets().get(Facet.OUTLET))
                .containsExactly(new Results.Count("Harian Lentera", 2), new Results.Count("Kabar Nusa", 2));
        assertThat(results.facets().get(Facet.DATE))
                .containsExactly(new Results.Count("2024-12", 2), new Results.Count("2025-04", 2));
        assertThat(results.facets().get(Facet.ENTITY)).contains(new Results.Count("Tonga", 3));
    }

    @Test
    void theVeryFormRanksBeforeItsFamily() {
        assertThat(passages("pengunjung")
                        .units()
                        .getFirst()
                        .passages()
                        .getFirst()
                        .text())
                .startsWith("Para pengunjung");
        assertThat(passages("kunjungan").units().getFirst().article()).isEqualTo("n3");
    }

    @Test
    void pagesFollowOneAnother() throws Exception {
        Results all = passages("kunjungan");
        Results second = searcher.search(new Request("kunjungan", Request.Unit.PASSAGE, 1, 1, 0));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.units()).containsExactly(all.units().get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`   ` | empty | 1",
                "a (b | open_bracket | 3",
                "a b) | closing | 4",
                "`a \"b c` | open_quotation | 3",
                "a AND | end | 5",
                "warna:merah | field | 1",
                "a outlet: | no_value | 10",
                "a date:kemarin | date | 8",
                "date:2025-13 | date | 6",
                "date:2025..2024 | date_order | 6",
                "type:terbang | type | 6",
                "kapal !!! | no_word | 7",
                "\"a b\"~ | distance | 6",
                "\"kapal\"~3 | near_two | 2",
                "(kapal \"ikan\")~3 | near_words | 8",
                "* | wild_letters | 1",
                "ka*p*a*l*i*n | wild_many | 1"
            })
    void whatCannotBeReadIsNamedWithItsPlace(String query, String key, int place) {
        QueryFault fault = catchThrowableOfType(QueryFault.class, () -> searcher.search(Request.passages(query, 5)));
        assertThat(fault.key()).isEqualTo("search.fault." + key);
        assertThat(fault.place()).isEqualTo(place);
    }

    @Test
    void hostileQueriesEndSoon() {
        List<String> hostile = List.of(
                "(".repeat(1_500),
                "(".repeat(900) + "a" + ")".repeat(900),
                "a ".repeat(150_000),
                "*a*n*i*",
                "*an* ".repeat(90),
                "\"" + "a* ".repeat(40) + "\"",
                "(" + "a b ".repeat(24) + ")~999",
                "NOT ".repeat(400) + "a",
                "-".repeat(1_999),
                "\u202e\u0000:\ud83d",
                "a:".repeat(900),
                "\"".repeat(1_999));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String query : hostile) {
                try {
                    searcher.search(Request.passages(query, 5));
                } catch (QueryFault e) {
                    assertThat(e.place()).isBetween(1, QueryParser.MAX_LENGTH + 1);
                }
            }
        });
    }
}
