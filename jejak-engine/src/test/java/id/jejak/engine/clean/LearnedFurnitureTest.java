package id.jejak.engine.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.engine.clean.FurnitureLearner.Proposal;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.lexicon.ResourceException;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.segment.SegmentStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is learned from many articles, what a person does with it, and what it then sets aside. */
class LearnedFurnitureTest {
    private static final String SIGN = "Nantikan kabar desa berikutnya setiap pagi pukul 7.";
    private static final List<String> STORIES = List.of(
            "Warga desa menunggu bantuan sejak pagi karena jalan rusak berat.",
            "Kapal nelayan itu kembali ke pelabuhan dengan jaring yang kosong.",
            "Murid sekolah dasar menanam bakau di tepi sungai yang keruh.",
            "Harga cabai di pasar induk naik dua kali lipat pekan ini.",
            "Bupati meresmikan jembatan gantung yang putus tahun lalu.",
            "Petugas memadamkan api yang membakar gudang kapas.");
    private static final FurnitureLearner LEARNER = new FurnitureLearner(ResourceSource.shipped());
    private static final SegmentStage SEGMENT = new SegmentStage(ResourceSource.shipped());

    @Test
    void aLineUnderUnlikeArticlesIsProposedWhateverTheirOrder() {
        List<Annotated> docs = articles(STORIES);
        List<Proposal> proposals = LEARNER.propose(docs, 5);

        assertThat(proposals)
                .containsExactly(new Proposal(
                        "Lentera",
                        "Nantikan kabar desa berikutnya setiap pagi pukul #.",
                        6,
                        List.of("a0", "a1", "a2")));
        assertThat(LEARNER.propose(docs.reversed(), 5)).isEqualTo(proposals);
        assertThat(LEARNER.propose(docs, 7)).isEmpty();
    }

    @Test
    void copiesOfOneStoryMakeNoFurniture() {
        List<String> copies = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            copies.add(String.join(" ", STORIES.subList(0, 5)) + " Demikian laporan " + "satu ".repeat(i + 1) + "itu.");
        }
        assertThat(LEARNER.propose(articles(copies), 5)).isEmpty();
    }

    @Test
    void theVerdictsOfFactChecksAreNoFurniture() {
        List<String> checks =
                STORIES.stream().map(story -> story + "\nRating: Salah").toList();

        assertThat(LEARNER.propose(articles(checks), 5))
                .extracting(Proposal::line)
                .containsExactly("Nantikan kabar desa berikutnya setiap pagi pukul #.");
    }

    @Test
    void nothingIsSetAsideUntilAPersonAccepts() {
        FurnitureTable table = FurnitureTable.EMPTY.learned(LEARNER.propose(articles(STORIES), 5));

        assertThat(table.version()).isEqualTo(1);
        assertThat(read(table, "Panen usai.\n" + SIGN, "Lentera").getLast().kind())
                .isEqualTo(LineKind.BODY);
        FurnitureTable accepted = table.with(Set.of(1), true);
        assertThat(accepted.version()).isEqualTo(2);
        Line last = read(accepted, "Panen usai.\n" + SIGN, "Lentera").getLast();
        assertThat(last.kind()).isEqualTo(LineKind.FURNITURE);
        assertThat(last.by().rule()).isEqualTo("learned");
        assertThat(last.by().resource()).isEqualTo("id/clean/learned.tsv@2");
        assertThat(read(accepted, "Panen usai.\n" + SIGN, "Pelita").getLast().kind())
                .isEqualTo(LineKind.BODY);
        FurnitureTable undone = accepted.with(Set.of(1), false);
        assertThat(read(undone, "Panen usai.\n" + SIGN, "Lentera").getLast().kind())
                .isEqualTo(LineKind.BODY);
    }

    @Test
    void aPageOnOneLineLosesTheSentenceOnly() {
        FurnitureTable accepted = FurnitureTable.EMPTY
                .learned(LEARNER.propose(articles(STORIES), 5))
                .with(Set.of(1), true);
        String text = "Panen usai di desa itu. Nantikan  kabar desa berikutnya setiap pagi pukul 19.Warga senang.";
        Line only = read(accepted, text, "Lentera").getFirst();

        assertThat(only.kind()).isEqualTo(LineKind.BODY);
        assertThat(only.inside())
                .singleElement()
                .satisfies(inside -> assertThat(inside.span().of(text))
                        .isEqualTo("Nantikan  kabar desa berikutnya setiap pagi pukul 19."));
    }

    @Test
    void anOutletReadOffTheTextHasItsLearnedLinesToo() {
        FurnitureTable accepted = FurnitureTable.EMPTY
                .learned(List.of(new Proposal("Kompas.com", "Nantikan kabar desa #.", 9, List.of())))
                .with(Set.of(1), true);

        assertThat(read(accepted, "JAKARTA, KOMPAS.com - Panen usai.\nNantikan kabar desa 4.", null)
                        .getLast()
                        .kind())
                .isEqualTo(LineKind.FURNITURE);
    }

    @Test
    void learningAgainKeepsWhatWasAcceptedAndTheTableReadsBack() {
        Proposal sign = new Proposal("Lentera", "Nantikan kabar desa.", 6, List.of("a", "b"));
        Proposal gone = new Proposal("Pelita", "Sampai jumpa esok hari.", 9, List.of());
        FurnitureTable first = FurnitureTable.EMPTY.learned(List.of(sign, gone)).with(Set.of(2), true);
        Proposal more = new Proposal("Lentera", "Nantikan kabar desa.", 8, List.of("a", "b"));
        FurnitureTable second = first.learned(List.of(more));

        assertThat(second.rows())
                .containsExactly(new FurnitureTable.Row(more, false), new FurnitureTable.Row(gone, true));
        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(second.learned(List.of(more)).version()).isEqualTo(second.version());
        FurnitureTable back = FurnitureTable.load(name -> second.text(), "furniture.tsv");
        assertThat(back.text()).isEqualTo(second.text());
    }

    @Test
    void aTableSpoiledByHandIsNamedWithItsLine() {
        String spoiled = FurnitureTable.EMPTY
                .learned(List.of(new Proposal("Lentera", "Nantikan kabar desa.", 6, List.of())))
                .text()
                .replace("\tno\t", "\tmaybe\t");

        assertThatThrownBy(() -> FurnitureTable.load(name -> spoiled, "furniture.tsv"))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("furniture.tsv:6")
                .hasMessageContaining("maybe");
    }

    private static List<Annotated> articles(List<String> stories) {
        CleanStage clean = new CleanStage(ResourceSource.shipped());
        List<Annotated> docs = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            String text = stories.get(i) + "\n" + SIGN.replace("7", "" + (i + 5));
            Article article = Article.of("a" + i, origin("Lentera"), Published.unknown("none"), null, text);
            docs.add(SEGMENT.apply(clean.apply(Annotated.bare(article))));
        }
        return docs;
    }

    private static List<Line> read(FurnitureTable table, String text, @Nullable String outlet) {
        CleanStage clean = new CleanStage(ResourceSource.shipped().with(Map.of(FurnitureLearner.FILE, table.text())));
        Article article = Article.of("x", origin(outlet), Published.unknown("none"), null, text);
        return clean.apply(Annotated.bare(article)).lines();
    }

    private static Origin origin(@Nullable String outlet) {
        return new Origin(null, null, "0".repeat(64), outlet);
    }
}
