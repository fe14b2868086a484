package id.jejak.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordFamiliesTest {
    private static final WordFamilies FAMILIES = WordFamilies.load(ResourceSource.shipped());

    private static List<Tsv.Row> corpus(String name, String... columns) {
        ResourceSource tests = file -> {
            try (InputStream in = Objects.requireNonNull(
                    WordFamiliesTest.class.getResourceAsStream("/corpus/lexicon/" + file), file)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        };
        return Tsv.load(tests, name, columns).rows();
    }

    static Stream<Tsv.Row> families() {
        return corpus("families.tsv", "word", "words").stream();
    }

    static Stream<Tsv.Row> strangers() {
        return corpus("strangers.tsv", "word", "other").stream();
    }

    @Test
    void theCorpusIsLargeEnoughToMeanSomething() {
        assertThat(families()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(strangers()).hasSizeGreaterThanOrEqualTo(50);
    }

    @ParameterizedTest
    @MethodSource("families")
    void wordsOfOneRootAreOneFamily(Tsv.Row row) {
        Map<String, String> others = new HashMap<>();
        String family = FAMILIES.of(row.get("word"));
        for (String word : row.list("words")) {
            if (!FAMILIES.of(word).equals(family)) {
                others.put(word, FAMILIES.of(word));
            }
        }
        assertThat(others).as("%s, family %s", row.where(), family).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void wordsThatOnlyLookAkinAreNot(Tsv.Row row) {
        assertThat(FAMILIES.of(row.get("word"))).as(row.where()).isNotEqualTo(FAMILIES.of(row.get("other")));
    }

    @ParameterizedTest
    @CsvSource({
        "anak-anak, true",
        "berjalan-jalan, true",
        "tolong-menolong, true",
        "korut-rusia, false",
        "bulan-bulanan, true",
        "covid-19, false",
        "-, false",
        "a-, false"
    })
    void doublingIsTold(String word, boolean doubled) {
        assertThat(FAMILIES.isDoubled(word)).isEqualTo(doubled);
    }

    @Test
    void aWordOfUnknownRootKeepsItsFormLessNya() {
        assertThat(FAMILIES.of("startupnya")).isEqualTo("startup");
        assertThat(FAMILIES.of("kremlin")).isEqualTo("kremlin");
        assertThat(FAMILIES.of("nya")).isEqualTo("nya");
        assertThat(FAMILIES.of("")).isEmpty();
    }

    @Test
    void aFamilyIsItsOwnFamily() {
        families()
                .flatMap(row -> row.list("words").stream())
                .map(FAMILIES::of)
                .forEach(family -> assertThat(FAMILIES.of(family)).isEqualTo(family));
    }

    @Test
    void hostileWordsAreQuick() {
        String[] words = {
            "me".repeat(500_000),
            "memper" + "kan".repeat(200),
            "berkeberkeberkeberkeberkeberkean",
            "memememememememememememememei",
            "kanikanikanikanikanikanikanikani"
        };
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String word : words) {
                for (int i = 0; i < 1_000; i++) {
                    assertThat(FAMILIES.of(word)).isNotEmpty();
                }
            }
        });
    }

    @Test
    void aPrefixWhoseExampleDoesNotComeOutIsAnError() {
        ResourceSource shipped = ResourceSource.shipped();
        ResourceSource wrong = name -> name.endsWith("prefixes.tsv")
                ? shipped.read(name).replace("menuliskan\ttulis", "menuliskan\tlukis")
                : shipped.read(name);
        assertThatThrownBy(() -> WordFamilies.load(wrong))
                .hasMessageContaining("prefixes.tsv:")
                .hasMessageContaining("\"menuliskan\" comes out as \"tulis\"");
    }
}
