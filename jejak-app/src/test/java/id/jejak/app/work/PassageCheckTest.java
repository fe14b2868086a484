package id.jejak.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.export.CheckJson;
import id.jejak.app.work.PassageCheck.Change;
import id.jejak.app.work.PassageCheck.State;
import id.jejak.engine.Engine;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the passages of invented articles are found to be. */
class PassageCheckTest {
    private static final Engine ENGINE = new Engine(ResourceSource.shipped());

    private static final String FIRST =
            "Jembatan gantung sepanjang delapan puluh meter di atas Kali Lembah putus saat dilewati rombongan pesepeda.\n"
                    + "Enam pesepeda tercebur dan seorang di antaranya patah tulang lengan, sementara lima lainnya selamat tanpa luka.\n"
                    + "Warga menarik para korban dengan tali tambang sebelum perahu karet petugas tiba setengah jam kemudian.\n";

    private static final String SECOND =
            "Jembatan gantung sepanjang delapan puluh meter di atas Kali Lembah ambruk saat dilewati rombongan pesepeda.\n"
                    + "Enam pesepeda tercebur dan seorang di antaranya patah tulang lengan, sementara lima lainnya selamat tanpa luka.\n"
                    + "\"Tali bajanya belum pernah diganti sejak dua puluh tahun lalu,\" kata Camat Budi Hasan.\n"
                    + "Pemerintah kabupaten berencana mendirikan jembatan beton di hulu kampung itu.\n";

    private static Annotated article(String id, String outlet, int day, String text) {
        return ENGINE.analyze(Article.of(
                id,
                new Origin(null, null, Sha256.hex(text), outlet),
                Published.given(LocalDate.of(2024, 5, day), null, Published.WIB),
                null,
                text));
    }

    private static final Annotated EARLY = article("a", "Tempo", 3, FIRST);
    private static final Annotated LATE = article("b", "Kompas.com", 4, SECOND);
    private static final Chronicle BOTH = ENGINE.chronicle(List.of(EARLY, LATE));

    @Test
    void passagesAreCopiedQuotedOrNew() {
        assertThat(PassageCheck.of(BOTH, LATE))
                .extracting(PassageCheck::state)
                .containsExactly(State.COPIED, State.COPIED, State.QUOTED, State.NEW);
    }

    @Test
    void copiedPassageSaysWhereItWasFirstAndWhichWordsDiffer() {
        PassageCheck passage = PassageCheck.of(BOTH, LATE).getFirst();
        assertThat(passage.first())
                .isNotNull()
                .satisfies(first -> assertThat(first.article()).isEqualTo("a"));
        assertThat(passage.changes()).containsExactly(new Change("putus", "ambruk"));
        assertThat(PassageCheck.of(BOTH, LATE).get(1).changes()).isEmpty();
    }

    @Test
    void articleThatCameFirstCopiedNothing() {
        assertThat(PassageCheck.of(BOTH, EARLY))
                .extracting(PassageCheck::state)
                .containsExactly(State.SHARED, State.SHARED, State.NEW);
    }

    @Test
    void sameOutletsEarlierPassageIsOld() {
        Annotated again =
                article("c", "Tempo", 5, FIRST + "Pemerintah kabupaten berencana mendirikan jembatan beton.\n");
        assertThat(PassageCheck.of(ENGINE.chronicle(List.of(EARLY, again)), again))
                .extracting(PassageCheck::state)
                .containsExactly(State.OLD, State.OLD, State.OLD, State.NEW);
    }

    @Test
    void documentHoldsEveryPassageWithItsSpanAndSource() {
        JsonNode document = CheckJson.of(BOTH, ArticleCheck.of(BOTH, LATE), ArticleContext.of(BOTH, LATE));
        JsonNode passage = document.path("passages").path(0);
        assertThat(document.path("passages")).hasSize(4);
        assertThat(passage.path("state").asString()).isEqualTo("copied");
        assertThat(passage.path("first").path("outlet").asString()).isEqualTo("Tempo");
        assertThat(passage.path("first").path("published").asString()).isEqualTo("2024-05-03");
        assertThat(passage.path("changes").path(0).path("here").asString()).isEqualTo("ambruk");
        assertThat(document.path("passages").path(2).path("speaker").asString()).contains("Budi Hasan");
    }
}
