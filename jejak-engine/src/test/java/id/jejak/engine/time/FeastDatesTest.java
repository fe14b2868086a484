package id.jejak.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every moving feast of the table against the rule it follows: the Gregorian computus, the Umm al-Qura calendar, the phases of the moon. */
class FeastDatesTest {
    /** A mean lunation, in days, and the new moon of 6 January 2000 in Julian days (Meeus, Astronomical Algorithms, chapter 49). */
    private static final double LUNATION = 29.530588861;

    private static final double FIRST_NEW_MOON = 2451550.09766;
    private static final double EPOCH_IN_JULIAN_DAYS = 2440587.5;

    /** How many days a date lies off its rule, by feast. */
    private static final Map<String, ToLongFunction<LocalDate>> RULES = Map.ofEntries(
            Map.entry("paskah", day -> off(day, easter(day.getYear()))),
            Map.entry("jumat-agung", day -> off(day, easter(day.getYear()).minusDays(2))),
            Map.entry("kenaikan-isa", day -> off(day, easter(day.getYear()).plusDays(39))),
            Map.entry("idulfitri", day -> islamic(day, 10, 1)),
            Map.entry("iduladha", day -> islamic(day, 12, 10)),
            Map.entry("maulid", day -> islamic(day, 3, 12)),
            Map.entry("isra", day -> islamic(day, 7, 27)),
            Map.entry("tahun-baru-hijriah", day -> islamic(day, 1, 1)),
            Map.entry("imlek", day -> moon(day, 0, 8)),
            // The day of silence follows the day of the new moon.
            Map.entry("nyepi", day -> moon(day.minusDays(1), 0, 8)),
            Map.entry("waisak", day -> moon(day, 0.5, 7)));

    /** How far off a feast may lie: what is sighted or reckoned by another calendar differs by a day. */
    private static final Map<String, Integer> TOLERANCE = Map.ofEntries(
            Map.entry("paskah", 0),
            Map.entry("jumat-agung", 0),
            Map.entry("kenaikan-isa", 0),
            Map.entry("imlek", 0),
            Map.entry("nyepi", 1),
            Map.entry("waisak", 1),
            Map.entry("idulfitri", 1),
            Map.entry("iduladha", 1),
            Map.entry("maulid", 1),
            Map.entry("isra", 1),
            Map.entry("tahun-baru-hijriah", 1));

    static Stream<String> feasts() {
        return rows().map(row -> row.get("key"));
    }

    @ParameterizedTest
    @MethodSource("feasts")
    void aFeastFallsWhereItsRuleSays(String key) {
        Tsv.Row row =
                rows().filter(each -> each.get("key").equals(key)).findFirst().orElseThrow();
        List<String> wrong = new ArrayList<>();
        for (String date : row.list("dates")) {
            long off = Objects.requireNonNull(RULES.get(key), key).applyAsLong(LocalDate.parse(date));
            if (Math.abs(off) > Objects.requireNonNull(TOLERANCE.get(key), key)) {
                wrong.add(date + " is " + off + " days off");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(row.list("dates")).isSorted().doesNotHaveDuplicates();
    }

    private static Stream<Tsv.Row> rows() {
        return Tsv.load(ResourceSource.shipped(), "id/time/feast-dates.tsv", "key", "dates").rows().stream();
    }

    private static long off(LocalDate day, LocalDate rule) {
        return day.toEpochDay() - rule.toEpochDay();
    }

    private static long islamic(LocalDate day, int month, int dayOfMonth) {
        int year = HijrahDate.from(day).get(ChronoField.YEAR);
        long best = Long.MAX_VALUE;
        for (int y = year - 1; y <= year + 1; y++) {
            long off = off(day, LocalDate.from(HijrahDate.of(y, month, dayOfMonth)));
            best = Math.abs(off) < Math.abs(best) ? off : best;
        }
        return best;
    }

    /** Days from the nearest new moon (phase 0) or full moon (phase .5) by the civil day of a zone, hours east of Greenwich. */
    private static long moon(LocalDate day, double phase, int hours) {
        double noon = day.toEpochDay() + EPOCH_IN_JULIAN_DAYS + 0.5 - hours / 24.0;
        double k = Math.round((noon - FIRST_NEW_MOON) / LUNATION - phase) + phase;
        double moment = phaseOfTheMoon(k) + hours / 24.0;
        return day.toEpochDay() - (long) Math.floor(moment - EPOCH_IN_JULIAN_DAYS);
    }

    /** The Julian day of a phase by the terms above four minutes. */
    private static double phaseOfTheMoon(double k) {
        double t = k / 1236.85;
        double sun = Math.toRadians(2.5534 + 29.1053567 * k);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double latitude = Math.toRadians(160.7108 + 390.67050284 * k);
        boolean full = k != Math.rint(k);
        double term = (full ? -0.40614 : -0.40720) * Math.sin(moon)
                + (full ? 0.17302 : 0.17241) * Math.sin(sun)
                + 0.0161 * Math.sin(2 * moon)
                + 0.0104 * Math.sin(2 * latitude)
                + 0.0074 * Math.sin(moon - sun)
                - 0.0052 * Math.sin(moon + sun)
                + 0.0021 * Math.sin(2 * sun);
        return FIRST_NEW_MOON + LUNATION * k + 0.00015437 * t * t + term - 70 / 86400.0;
    }

    /** Easter Sunday by the Gregorian computus (Meeus, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 19 * l) / 433;
        int month = (h + l - 7 * m + 90) / 25;
        int day = (h + l - 7 * m + 33 * month + 19) % 32;
        return LocalDate.of(year, month, day);
    }
}
