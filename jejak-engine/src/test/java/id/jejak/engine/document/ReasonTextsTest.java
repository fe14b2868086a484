package id.jejak.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyKeyHasATextThatNamesAllItsPlacesAndNoOthers(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ReasonTextsTest.class.getResourceAsStream("/jejak/reasons_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ReasonKey.values()).map(ReasonKey::label).toList());
        for (ReasonKey key : ReasonKey.values()) {
            String words = texts.getProperty(key.label());
            assertThat(words).as(key.label()).isNotBlank();
            TreeSet<String> places = PLACE.matcher(words)
                    .results()
                    .map(place -> place.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(places)
                    .as(key.label())
                    .containsExactlyElementsOf(IntStream.range(0, key.places())
                            .mapToObj(Integer::toString)
                            .toList());
        }
    }

    @Test
    void partsFollowAColonOrASemicolon() {
        Reason merged = Reason.of(ReasonKey.MERGE_ACROSS, "a1", "a2")
                .and(List.of(Reason.of(ReasonKey.MERGE_ECHO), Reason.of(ReasonKey.MERGE_PLACE, "Ternate")));
        assertThat(ReasonTexts.in("id").of(merged)).isEqualTo("a1 dan a2: bagiannya bergema; tempat: Ternate");
        assertThat(ReasonTexts.in("en").of(merged)).isEqualTo("a1 and a2: the passages echo; place: Ternate");
        Reason group = Reason.of(ReasonKey.WITNESS_RULE3_NONE, "a1").and(Reason.of(ReasonKey.WITNESS_HEARD));
        assertThat(ReasonTexts.in("en").of(group))
                .isEqualTo("a1: rule 3: neither a source nor a wire credit; a speech act, heard by whoever reports it");
    }

    @Test
    void wordsOfAnArticleAreNeverReadAsPlaces() {
        Reason reason = Reason.of(ReasonKey.WITNESS_RULE1_TOLD, "{2}", "$1 'Korps'", "kata\\n {0}");
        assertThat(ReasonTexts.in("en").of(reason)).isEqualTo("{2}: rule 1: $1 'Korps' tells it (“kata\\n {0}”)");
    }

    @Test
    void reasonsOfOneArticleStandTogetherByRule() {
        Reason late = Reason.of(ReasonKey.WITNESS_RULE3_NONE, "a1");
        Reason early = Reason.of(ReasonKey.WITNESS_RULE1_TOLD, "a1", "Sari", "kata");
        Reason other = Reason.of(ReasonKey.WITNESS_RULE3_NONE, "a2");
        assertThat(new TreeSet<>(List.of(other, early, late))).containsExactly(early, late, other);
    }

    @Test
    void aReasonFillsAllPlacesOfItsKey() {
        assertThatThrownBy(() -> Reason.of(ReasonKey.MERGE_SLIP, "2023-09-13"))
                .hasMessageContaining("merge.slip has 2 places, but 1 values");
    }
}
