package id.jejak.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.TimeExpression;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text from the web is hostile: each of these must be read in seconds, and every span must slice. */
class HostileTextTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final long SEED = 20230917;

    static Stream<String> hostileTexts() {
        return Stream.of(
                "Ia datang pada " + "1".repeat(200_000) + " lalu.",
                "Minggu " + "(".repeat(100_000) + "17/9" + ")".repeat(100_000),
                "Senin (17/9 ".repeat(30_000),
                "dua puluh ratus ribu ".repeat(40_000) + "hari",
                "1.000.000. ".repeat(60_000) + " tahun",
                "13-14-15-16-17-".repeat(40_000) + " September",
                "setiap ".repeat(100_000) + "Jumat",
                "akhir awal pertengahan pekan bulan tahun ".repeat(20_000),
                "Senin, 1 Januari 2023 - 10:00 WIB ".repeat(30_000),
                "2 menit ".repeat(100_000),
                "a'".repeat(300_000),
                "\uD83D\uDE00".repeat(100_000) + " Minggu (17/9)",
                "pukul 99.99.99 tanggal 32 bulan 13 31/02/2023 30 Februari 2024 tahun 9999 abad ke-99999",
                "999999999999 tahun lalu 99999 abad mendatang HUT ke-999999999999 RI 99999999 dekade silam",
                random());
    }

    private static String random() {
        String[] words = {
            "Senin",
            "(",
            ")",
            "17",
            "/",
            "9",
            "2023",
            "pukul",
            "lalu",
            "dua",
            "hari",
            "setiap",
            "-",
            ",",
            ".",
            "Juli",
            "tahun",
            "ke",
            "WIB",
            "H",
            "RI",
            "HUT",
            "Idul",
            "Fitri",
            "awal",
            "\u00a0",
            "\n",
            "\"",
            "pekan",
            "kemudian",
            "itu",
            "malam",
            "0",
            "abad"
        };
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void isReadInTimeWithSoundSpans(String text) {
        Annotated annotated = assertTimeoutPreemptively(LIMIT, () -> Tagger.annotate(text, Tagger.PUBLISHED));
        int last = 0;
        for (TimeExpression time : annotated.times()) {
            assertThat(time.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(time.span().of(text)).isNotBlank();
            assertThat(time.by().rule()).isNotEmpty();
            assertThat(time.by().resource()).startsWith("id/time/");
            last = time.span().end();
        }
    }
}
