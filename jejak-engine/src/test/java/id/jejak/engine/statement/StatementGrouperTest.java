package id.jejak.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Certainty;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.statement.Variant.Quoting;
import id.jejak.engine.statement.Variant.Verb;
import id.jejak.engine.statement.Variant.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementGrouperTest {
    private static final Engine ENGINE = new Engine(ResourceSource.shipped());

    private static final String FULL =
            "\"Gudang beras di Pelabuhan Melati sudah kosong sejak Januari dan kami menunggu kapal bantuan,\" kata Menteri Pangan Rasmin Bahtera.";

    private static Annotated article(String id, String day, String text) {
        return ENGINE.analyze(Article.of(
                id,
                new Origin(id + ".txt", null, "0".repeat(64), "Koran " + id),
                Published.given(LocalDate.parse(day), null, Published.WIB),
                null,
                text));
    }

    private static Annotated article(String id, String text) {
        return article(id, "2022-02-08", text);
    }

    private static List<StatementGroup> groups(Annotated... articles) {
        return ENGINE.chronicle(List.of(articles)).statements();
    }

    private static StatementGroup only(Annotated... articles) {
        List<StatementGroup> groups = groups(articles);
        assertThat(groups).hasSize(1);
        return groups.getFirst();
    }

    private static Variant second(StatementGroup group) {
        assertThat(group.variants()).hasSize(2);
        return group.variants().getLast();
    }

    /** {@code [-left out-]}, {@code {+added+}}, shared words plain. */
    private static String diff(Variant variant) {
        List<String> out = new ArrayList<>();
        for (Difference difference : variant.differences()) {
            Citation here = difference.here();
            Citation fullest = difference.fullest();
            out.add(
                    fullest == null
                            ? "{+" + (here == null ? "" : here.exact()) + "+}"
                            : here == null ? "[-" + fullest.exact() + "-]" : here.exact());
        }
        return String.join(" ", out);
    }

    @Test
    void sameQuotationInTwoOutletsIsOneStatement() {
        StatementGroup group = only(
                article("a", FULL),
                article(
                        "b",
                        "Menteri Pangan Rasmin Bahtera mengatakan, \"Gudang beras di Pelabuhan Melati sudah kosong sejak Januari dan kami menunggu kapal bantuan.\""));
        assertThat(group.speaker()).isEqualTo("Rasmin Bahtera");
        assertThat(group.quotationsDiffer()).isFalse();
        assertThat(group.fullest().wording()).isEqualTo(Wording.FULLEST);
        Variant other = second(group);
        assertThat(other.wording()).isEqualTo(Wording.VERBATIM);
        assertThat(other.quoting()).isEqualTo(Quoting.SAME);
        assertThat(other.sharesQuotation()).isTrue();
        assertThat(other.outlet()).isEqualTo("Koran b");
        assertThat(other.differences())
                .singleElement()
                .satisfies(all -> assertThat(all.kind()).isEqualTo(Difference.Kind.ALIKE));
    }

    @Test
    void shortenedQuotationSaysWhatItLeavesOut() {
        Variant shorter = second(
                only(
                        article("a", FULL),
                        article(
                                "b",
                                "\"Gudang beras di Pelabuhan Melati sudah kosong sejak Januari,\" kata Menteri Pangan Rasmin Bahtera.")));
        assertThat(shorter.article()).isEqualTo("b");
        assertThat(shorter.wording()).isEqualTo(Wording.SHORTENED);
        assertThat(shorter.quoting()).isEqualTo(Quoting.PART);
        assertThat(diff(shorter))
                .isEqualTo(
                        "\"Gudang beras di Pelabuhan Melati sudah kosong sejak Januari,\" [-dan kami menunggu kapal bantuan,\"-]");
    }

    @Test
    void anotherTranslationIsTheSameStatementInOtherWords() {
        Variant other = second(
                only(
                        article(
                                "a",
                                "Menteri Pangan Rasmin Bahtera mengatakan bahwa gudang beras di Pelabuhan Melati sudah kosong sejak Januari dan pemerintahnya menunggu kapal bantuan dari Chili."),
                        article(
                                "b",
                                "Menurut Menteri Pangan Rasmin Bahtera, gudang beras Pelabuhan Melati kosong sejak Januari lalu sehingga pemerintahnya menunggu datangnya kapal bantuan Chili.")));
        assertThat(other.wording()).isEqualTo(Wording.REWORDED);
        assertThat(other.quoting()).isEqualTo(Quoting.NONE);
        assertThat(diff(other)).contains("[-", "{+").contains("kosong sejak Januari");
    }

    @Test
    void verbThatKeepsMoreDistanceIsTold() {
        StatementGroup group = only(
                article(
                        "a",
                        "Menteri Pangan Rasmin Bahtera mengatakan bahwa gudang beras di Pelabuhan Melati sudah kosong sejak Januari."),
                article(
                        "b",
                        "Menteri Pangan Rasmin Bahtera mengklaim bahwa gudang beras di Pelabuhan Melati sudah kosong sejak Januari."),
                article(
                        "c",
                        "Menteri Pangan Rasmin Bahtera menegaskan bahwa gudang beras di Pelabuhan Melati sudah kosong sejak Januari."));
        assertThat(group.variants())
                .extracting(variant -> variant.cue().exact())
                .containsExactly("mengatakan", "mengklaim", "menegaskan");
        assertThat(group.variants())
                .extracting(Variant::certainty)
                .containsExactly(Certainty.NEUTRAL, Certainty.WEAK, Certainty.FIRM);
        assertThat(group.variants()).extracting(Variant::verb).containsExactly(Verb.SAME, Verb.LOOSER, Verb.FIRMER);
    }

    @Test
    void quotationThatDiffersInOneWordIsShownAsDiffering() {
        StatementGroup group = only(
                article("a", FULL),
                article("b", FULL.replace("kosong", "menipis").replace("kata", "ujar")));
        assertThat(group.quotationsDiffer()).isTrue();
        Variant other = second(group);
        assertThat(other.quoting()).isEqualTo(Quoting.DIFFERING);
        assertThat(other.sharesQuotation()).isFalse();
        assertThat(other.content().exact()).contains("menipis").doesNotContain("kosong");
        assertThat(diff(other)).contains("sudah [-kosong-] {+menipis+} sejak");
        assertThat(other.verb()).isEqualTo(Verb.SAME);
    }

    @Test
    void speakerWhomOneArticleNamesInPartIsTheSameWhereTheWordsAre() {
        String surname = FULL.replace("Menteri Pangan Rasmin Bahtera", "Bahtera");
        assertThat(only(article("a", FULL), article("b", surname)).variants())
                .extracting(Variant::article)
                .containsExactly("a", "b");
        assertThat(groups(article("a", FULL), article("b", FULL.replace("Rasmin Bahtera", "Tomo Wirasaba"))))
                .isEmpty();
    }

    @Test
    void leadAndQuotationOfOneArticleAreOneStatement() {
        StatementGroup group = only(article(
                "a",
                "Menteri Pangan Rasmin Bahtera mengatakan gudang beras di Pelabuhan Melati sudah kosong sejak Januari.\n\n"
                        + FULL));
        assertThat(group.variants()).extracting(Variant::article).containsExactly("a", "a");
        assertThat(second(group).quoting()).isEqualTo(Quoting.NONE);
    }

    /** Each holds two statements that are not one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // One speaker, one topic, two claims.
                "Menteri Pangan Rasmin Bahtera mengatakan gudang beras di Pelabuhan Melati sudah kosong sejak Januari."
                        + "|Menteri Pangan Rasmin Bahtera mengatakan pemerintah akan menyewa gudang beras baru di Pelabuhan Kenanga.",
                // Two speakers, the same words.
                "Menteri Pangan Rasmin Bahtera mengatakan gudang beras di Pelabuhan Melati sudah kosong sejak Januari."
                        + "|Ketua Serikat Nelayan Tomo Wirasaba mengatakan gudang beras di Pelabuhan Melati sudah kosong sejak Januari.",
                // One frame, other figures.
                "Menteri Pangan Rasmin Bahtera mengatakan produksi beras naik 12 persen menjadi 340 ton di provinsi itu."
                        + "|Menteri Pangan Rasmin Bahtera mengatakan produksi jagung turun 7 persen menjadi 95 ton di kabupaten itu.",
                // A phrase that anybody says.
                "\"Itu tidak benar,\" kata Menteri Pangan Rasmin Bahtera.|\"Itu tidak betul,\" kata Menteri Pangan Rasmin Bahtera.",
            })
    void differentStatementsStayApart(String texts) {
        String[] both = texts.split("\\|");
        assertThat(groups(article("a", both[0]), article("b", both[1]))).isEmpty();
    }

    @Test
    void whatIsSaidAgainWeeksLaterInOtherWordsIsAnotherStatement() {
        String again =
                "Menurut Menteri Pangan Rasmin Bahtera, gudang beras Pelabuhan Melati kosong sejak Januari lalu sehingga pemerintahnya menunggu datangnya kapal bantuan Chili dan nelayan di pesisir mulai menjual perahu.";
        Annotated first = article(
                "a",
                "2022-02-08",
                "Menteri Pangan Rasmin Bahtera mengatakan bahwa gudang beras di Pelabuhan Melati sudah kosong sejak Januari dan pemerintahnya menunggu kapal bantuan dari Chili.");
        assertThat(groups(first, article("b", "2022-02-10", again))).hasSize(1);
        assertThat(groups(first, article("b", "2022-04-10", again))).isEmpty();
    }

    @Test
    void sentenceBehindAnotherSentenceOfOneQuotationIsNoVariantOfIt() {
        assertThat(
                        groups(
                                article(
                                        "a",
                                        "\"Kapal bantuan tiba di pelabuhan pada malam hari. Kapal bantuan berangkat dari pelabuhan pada pagi hari,\" kata Menteri Pangan Rasmin Bahtera.")))
                .isEmpty();
    }

    @Test
    void groupsDependNeitherOnTheOrderOfArticlesNorOnTheRun() {
        List<Annotated> articles = new ArrayList<>(
                List.of(
                        article("a", FULL),
                        article("b", FULL.replace("kosong", "menipis")),
                        article("c", FULL.replace(" dan kami menunggu kapal bantuan", "")),
                        article(
                                "d",
                                "Menteri Pangan Rasmin Bahtera mengklaim gudang beras di Pelabuhan Melati sudah kosong sejak Januari.")));
        List<StatementGroup> expected = ENGINE.chronicle(articles).statements();
        assertThat(expected).hasSize(1);
        assertThat(expected.getFirst().variants()).hasSize(4);
        Random random = new Random(11);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(articles, random);
            assertThat(ENGINE.chronicle(articles).statements()).isEqualTo(expected);
        }
    }

    @Test
    void everyWordIsCitedFromItsArticle() {
        String marks =
                "Menteri Pangan Rasmin Bahtera mengatakan gudang beras (milik negara) di \"Pelabuhan Melati\" sudah kosong, sejak 3 Januari, dan ia menunggu kapal.";
        List<Annotated> articles = List.of(
                article("a", marks),
                article("b", marks.replace("kosong,", "\"menipis\",").replace("milik", "punya")));
        Map<String, String> texts = new HashMap<>();
        articles.forEach(doc -> texts.put(doc.article().id(), doc.text()));
        StatementGroup group = ENGINE.chronicle(articles).statements().getFirst();
        for (Variant variant : group.variants()) {
            List<Citation> cited = new ArrayList<>(variant.quoted());
            cited.add(variant.content());
            cited.add(variant.cue());
            variant.differences().forEach(difference -> {
                Citation here = difference.here();
                if (here != null) {
                    assertThat(here.article()).isEqualTo(variant.article());
                    cited.add(here);
                }
                Citation fullest = difference.fullest();
                if (fullest != null) {
                    assertThat(fullest.article()).isEqualTo(group.fullest().article());
                    cited.add(fullest);
                }
            });
            assertThat(cited)
                    .allSatisfy(citation -> assertThat(citation.span().of(texts.getOrDefault(citation.article(), "")))
                            .isEqualTo(citation.exact()));
            String own = variant.differences().stream()
                    .map(Difference::here)
                    .filter(Objects::nonNull)
                    .map(Citation::exact)
                    .collect(Collectors.joining(" "));
            assertThat(own)
                    .as("the variant's own words and marks, all of them, in order")
                    .isEqualTo(variant.content().exact());
        }
    }
}
