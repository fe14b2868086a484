package id.jejak.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Date, outlet, credit, repeats and learned lines of whole pages. */
class PageFactsTest {
    private static final String BODY =
            "Warga desa itu menunggu bantuan sejak pagi karena jalan ke pasar masih rusak berat.";
    private static final CleanStage CLEAN = new CleanStage(ResourceSource.shipped());

    @Test
    void givenDateWins() {
        Published given = Published.given(LocalDate.of(2024, 5, 1), null, Published.WIB);
        Article article = Article.of("x", origin(null, null), given, null, "Kamis, 2 Mei 2024 - 09:15 WIB\n" + BODY);

        assertThat(CLEAN.apply(Annotated.bare(article)).published()).isEqualTo(given);
    }

    @Test
    void datelineStatesTheDateWithItsWords() {
        Annotated doc = read("Kamis, 2 Mei 2024 - 09:15 WIB\n" + BODY);

        assertThat(doc.published().how()).isEqualTo(Published.How.STATED);
        assertThat(doc.published().value()).isEqualTo("2024-05-02T09:15");
        assertThat(words(doc, doc.published().evidence())).isEqualTo("2 Mei 2024 - 09:15 WIB");
    }

    @Test
    void dayBesideReportedWordsIsInferredWithItsWords() {
        Annotated doc = read(BODY + "\n\"Jalan segera diperbaiki,\" kata Budi kepada wartawan, Kamis (2/5/2024).");

        assertThat(doc.published().how()).isEqualTo(Published.How.INFERRED);
        assertThat(doc.published().value()).isEqualTo("2024-05-02");
        assertThat(words(doc, doc.published().evidence())).isEqualTo("Kamis (2/5/2024)");
        assertThat(doc.published().reason()).isNotBlank();
    }

    @Test
    void weekdayThatContradictsItsDateIsNoEvidence() {
        Annotated doc = read(BODY + "\n\"Jalan segera diperbaiki,\" kata Budi kepada wartawan, Senin (2/5/2024).");

        assertThat(doc.published().how()).isEqualTo(Published.How.UNKNOWN);
        assertThat(doc.published().reason()).isNotBlank();
    }

    @Test
    void addressThatNamesTheDayIsEvidence() {
        Article article = Article.of(
                "x",
                origin("https://lentera.example/read/2024/05/02/panen", null),
                Published.unknown("none"),
                null,
                BODY);

        assertThat(CLEAN.apply(Annotated.bare(article)).published().value()).isEqualTo("2024-05-02");
    }

    @Test
    void outletIsReadOffDatelineAndSaidInAWarning() {
        Annotated doc = read("JAKARTA, KOMPAS.com - " + BODY + " " + BODY.replace("desa", "kota"));

        assertThat(doc.outlet()).isEqualTo("Kompas.com");
        assertThat(doc.warnings()).anySatisfy(warning -> assertThat(warning).contains("KOMPAS.com"));
        assertThat(inside(doc)).contains("place_outlet:JAKARTA, KOMPAS.com - ");
    }

    @Test
    void outletNamedInBodyIsNoPublisher() {
        assertThat(read(BODY + " Kabar itu dimuat Kompas.com kemarin.").outlet())
                .isNull();
    }

    @Test
    void agencyAloneInBracketsIsAStatedCredit() {
        Annotated doc = read(BODY + "\n(AFP)");

        assertThat(doc.credit().how()).isEqualTo(Credit.How.STATED);
        assertThat(doc.credit().agency()).isEqualTo("AFP");
        assertThat(doc.credit().evidence())
                .extracting(span -> span.of(doc.text()))
                .containsExactly("AFP");
    }

    @Test
    void agencyInsideASentenceIsNoCredit() {
        assertThat(read(BODY + " Kantor berita AFP melaporkan banjir itu.")
                        .credit()
                        .how())
                .isEqualTo(Credit.How.NONE);
    }

    @Test
    void headlineBylineAndDatelineAtTheHeadOfAOneLinePageAreSetAside() {
        String title = "Jalan ke Pasar Desa Rusak Berat";
        String text = title + " Tim Redaksi BANDUNG, KOMPAS.com- " + BODY;
        Article article = Article.of("x", origin(null, null), Published.unknown("none"), title, text);

        Annotated doc = CLEAN.apply(Annotated.bare(article));

        assertThat(inside(doc))
                .containsExactly(
                        "title_start:" + title, "redaksi_start:Tim Redaksi ", "place_outlet:BANDUNG, KOMPAS.com- ");
    }

    @Test
    void exactAndNearRepeatsPointToTheLineTheyRepeat() {
        String other =
                "Kepala desa meminta pemerintah kabupaten memperbaiki jalan itu sebelum musim hujan datang lagi tahun ini.";
        String near = other.replace("tahun ini.", "tahun itu.");
        Annotated doc = read(BODY + "\n" + other + "\n" + BODY + "\n" + near + "\nHarga beras naik.");

        assertThat(doc.lines())
                .extracting(Line::kind)
                .containsExactly(LineKind.BODY, LineKind.BODY, LineKind.REPEAT, LineKind.REPEAT, LineKind.BODY);
        assertThat(doc.lines().get(3).by().rule()).isEqualTo("near_repeat");
        assertThat(doc.lines().get(3).by().rests())
                .containsExactly(doc.lines().get(1).span());
    }

    @Test
    void linesThatDifferInANumberAreNoRepeat() {
        String row =
                "Desa Cempaka menerima bantuan beras sebanyak 120 karung dari gudang kabupaten pada pekan pertama bulan itu.";
        Annotated doc = read(row + "\n" + row.replace("120", "150"));

        assertThat(doc.lines()).extracting(Line::kind).containsOnly(LineKind.BODY);
    }

    @Test
    void verdictLinesOfAFactCheckAreBody() {
        Annotated doc = read(
                BODY + "\nPenjelasan:\n" + BODY.replace("pagi", "siang") + "\nKlaim: Jalan ditutup\nRating: Hoaks");

        assertThat(doc.lines()).extracting(Line::kind).containsOnly(LineKind.BODY);
    }

    private static List<String> inside(Annotated doc) {
        return doc.lines().stream()
                .flatMap(line -> line.inside().stream())
                .map(inside -> inside.by().rule() + ":" + inside.span().of(doc.text()))
                .toList();
    }

    private static String words(Annotated doc, @Nullable Span span) {
        return span == null ? "" : span.of(doc.text());
    }

    private static Annotated read(String text) {
        return CLEAN.apply(Annotated.bare(Article.of("x", origin(null, null), Published.unknown("none"), null, text)));
    }

    private static Origin origin(@Nullable String url, @Nullable String outlet) {
        return new Origin(null, url, "0".repeat(64), outlet);
    }
}
