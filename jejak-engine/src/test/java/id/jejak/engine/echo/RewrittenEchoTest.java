package id.jejak.engine.echo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences of which a desk changed every third word, so that no long run is left. */
class RewrittenEchoTest {
    private static final ResourceSource RESOURCES = ResourceSource.shipped();
    private static final Engine ENGINE = new Engine(RESOURCES);
    private static final EchoFinder FINDER = new EchoFinder(RESOURCES);

    private static List<Echo> echoes(String a, String b) {
        return FINDER.find(Stream.of(a, b)
                .map(text -> ENGINE.analyze(Article.of(
                        a.equals(text) ? "a" : "b",
                        new Origin(null, null, Sha256.hex(text), null),
                        Published.given(LocalDate.of(2024, 5, 2), null, Published.WIB),
                        null,
                        text)))
                .toList());
    }

    @Test
    void sentenceWithEveryThirdWordChangedIsAnEdition() {
        assertThat(
                        echoes(
                                "Kebakaran hutan itu melahap ratusan hektare lahan gambut dan memaksa petani mengungsi ke balai desa.",
                                "Kebakaran rimba tadi melahap ratusan petak lahan gambut serta memaksa warga mengungsi menuju balai dusun."))
                .singleElement()
                .extracting(Echo::kind)
                .isEqualTo(Echo.Kind.EDITED);
    }

    @Test
    void roundedFigureIsTheSameFigure() {
        assertThat(
                        echoes(
                                "Kebakaran hutan itu melahap 1.234 hektare lahan gambut dan memaksa petani mengungsi ke balai desa.",
                                "Kebakaran rimba tadi melahap 1.200 hektare lahan gambut serta memaksa warga mengungsi menuju balai dusun."))
                .hasSize(1);
    }

    @Test
    void sameFrameWithAnotherFigureIsNone() {
        assertThat(
                        echoes(
                                "Kebakaran hutan itu melahap 1.234 hektare lahan gambut dan memaksa petani mengungsi ke balai desa.",
                                "Kebakaran rimba tadi melahap 57 hektare lahan gambut serta memaksa warga mengungsi menuju balai dusun."))
                .isEmpty();
    }

    @Test
    void sameCastInAnotherDeedIsNone() {
        assertThat(
                        echoes(
                                "Menteri Pertanian Sari Wulandari menemui Bupati Ternate Budi Hasan dan membahas harga pupuk di pasar.",
                                "Menteri Pertanian Sari Wulandari memarahi Bupati Ternate Budi Hasan karena jalan desa rusak parah."))
                .isEmpty();
    }
}
