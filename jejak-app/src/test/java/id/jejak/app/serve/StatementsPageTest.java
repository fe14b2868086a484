package id.jejak.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StatementsPageTest {
    private static CaseView view;

    @BeforeAll
    static void read() {
        Engine engine = new Engine(ResourceSource.shipped());
        view = new CaseView(
                "pangan",
                engine.chronicle(
                        List.of(
                                read(
                                        engine,
                                        "a",
                                        "\"Gudang beras di Pelabuhan Melati sudah kosong sejak Januari dan kapal bantuan belum tiba,\" kata Menteri Pangan Rasmin Bahtera."),
                                read(
                                        engine,
                                        "b",
                                        "Menteri Pangan Rasmin Bahtera mengklaim \"gudang beras di Pelabuhan Melati hampir kosong sejak Januari\"."),
                                read(
                                        engine,
                                        "c",
                                        "Ketua Serikat Nelayan Tomo Wirasaba mengatakan nelayan meminta solar <b>murah</b>."))));
    }

    private static Annotated read(Engine engine, String id, String text) {
        return engine.analyze(Article.of(
                id,
                new Origin(id + ".txt", null, "0".repeat(64), "Koran " + id),
                Published.given(LocalDate.of(2022, 2, 8), null, Published.WIB),
                null,
                text));
    }

    private static Document page(String language, Map<String, String> query) {
        return Jsoup.parse(new StatementsPage(view, new Labels(Locale.of(language))).html(query::get));
    }

    @Test
    void variantMarksItsDifferencesForEyesAndEars() {
        Document page = page("en", Map.of());
        assertThat(page.select("h1").text()).isEqualTo("Statements");
        assertThat(page.select("p.count").text()).isEqualTo("2 statements, 1 of them told more than once");
        Element variant = page.expectFirst(".variants > li");
        assertThat(variant.select("del").eachText())
                .containsExactly("left out: sudah (end)", "left out: dan kapal bantuan belum tiba,\" (end)");
        assertThat(variant.select("ins").eachText()).containsExactly("only here: hampir (end)");
        assertThat(variant.select(".coded").text())
                .isEqualTo("other words · more distant verb: kata → mengklaim · the quotation differs");
        assertThat(variant.select("a").attr("href")).isEqualTo("/article?id=b");
        variant.select("del, .heard").remove();
        assertThat(variant.select("blockquote").text())
                .as("without what it leaves out, the variant's own words and marks")
                .isEqualTo("\"gudang beras di Pelabuhan Melati hampir kosong sejak Januari\"");
    }

    @Test
    void speakersStandInOrderWithWhatIsToldOnce() {
        Document page = page("id", Map.of());
        assertThat(page.select("h2").eachText()).containsExactly("Rasmin Bahtera", "Tomo Wirasaba");
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select(".statement blockquote").eachText()).anyMatch(words -> words.contains("<b>murah</b>"));
    }

    @Test
    void filterLivesInTheUrl() {
        assertThat(page("en", Map.of("by", "Wirasaba")).select(".statement")).hasSize(1);
        assertThat(page("en", Map.of("about", "gudang HAMPIR")).select("h2").eachText())
                .containsExactly("Rasmin Bahtera");
        assertThat(page("en", Map.of("from", "2022-03")).select(".statement")).isEmpty();
        assertThat(page("en", Map.of("from", "kemarin", "by", " ")).select(".statement"))
                .hasSize(2);
        assertThat(page("en", Map.of("by", "\"><script>"))
                        .select("input[name=by]")
                        .val())
                .isEqualTo("\"><script>");
    }
}
