package id.jejak.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.engine.lexicon.ResourceSource;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class NameModelTest {
    private static final NameFeatures SEEING =
            new NameFeatures(ResourceSource.shipped(), EnumSet.allOf(FeatureGroup.class));
    private static final int N = NameModel.LABELS.size();

    @Test
    void anInsideLabelFollowsItsOwnKindOnly() {
        int firstOfPerson = NameModel.LABELS.indexOf("B-PER");
        int insidePerson = NameModel.LABELS.indexOf("I-PER");
        int insidePlace = NameModel.LABELS.indexOf("I-LOC");
        assertThat(NameModel.follows(firstOfPerson, insidePerson)).isTrue();
        assertThat(NameModel.follows(insidePerson, insidePerson)).isTrue();
        assertThat(NameModel.follows(firstOfPerson, insidePlace)).isFalse();
        assertThat(NameModel.follows(0, insidePerson)).isFalse();
        assertThat(NameModel.follows(-1, insidePerson)).isFalse();
        assertThat(NameModel.follows(insidePlace, firstOfPerson)).isTrue();
    }

    @Test
    void packedWeightsComeBack() {
        int[] keys = {-7, 5, 11};
        float[][] rows = new float[3][N];
        rows[0][1] = 2;
        rows[1][0] = 3;
        rows[2][2] = 2;
        NameModel model = NameModel.unpack(NameModel.pack(keys, rows, new float[(N + 1) * N]));
        assertThat(model.labels(new int[][] {{-7}, {11}, {5}})).containsExactly(1, 2, 0);
    }

    @Test
    void wrongBytesAreRefused() {
        assertThatThrownBy(() -> NameModel.unpack(new byte[] {1, 2, 3, 4, 5})).hasMessageContaining("JNM1");
        byte[] packed = NameModel.pack(new int[] {1}, new float[1][N], new float[(N + 1) * N]);
        assertThatThrownBy(() -> NameModel.unpack(java.util.Arrays.copyOf(packed, packed.length - 1)))
                .hasMessageContaining("cut short");
        assertThatThrownBy(() -> NameModel.unpack(java.util.Arrays.copyOf(packed, packed.length + 1)))
                .hasMessageContaining("goes on");
    }

    @Test
    void theShippedModelTellsPersonsFromPlaces() {
        NameFeatures.Seen seen = SEEING.read("kata Haryono di Wonosari , jalan itu rusak .");
        int[] labels = NameModel.shipped().labels(seen.features());
        assertThat(labels[1]).isEqualTo(NameModel.LABELS.indexOf("B-PER"));
        assertThat(labels[3]).isEqualTo(NameModel.LABELS.indexOf("B-LOC"));
        assertThat(labels[5]).isZero();
    }

    @Test
    void groupsCanBeLeftOut() {
        String sentence = "Bupati Klaten tiba .";
        int all = SEEING.read(sentence).features()[0].length;
        int words = new NameFeatures(ResourceSource.shipped(), EnumSet.of(FeatureGroup.WORD))
                .read(sentence)
                .features()[0]
                .length;
        assertThat(words).isPositive().isLessThan(all);
    }
}
