package id.jejak.engine.time;

import id.jejak.engine.document.TimeExpression.Type;
import id.jejak.engine.time.Value.Grain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Seasons of a year: "musim semi 2023" {@code 2023-SP}. Spring, summer, autumn and winter have values of their own in TIMEX3, by the
 * northern half of the earth, which is what Indonesian news means by them; the dry and the rainy season have none, and get the year.
 */
final class Seasons {
    private static final int MONTHS = 3;

    private Seasons() {}

    /** "musim panas 2018", "musim dingin lalu"; without its year where publication is needed and unknown. */
    static Value value(Found found, Context context) {
        String code = found.get("season", "");
        String phase = found.get("phase");
        boolean named = code.matches("[A-Z]{2}");
        if (found.has("year")) {
            return of(code, found.number("year", 0)).withMod(phase);
        }
        LocalDate published = context.published();
        if (published == null) {
            return context.unknown(Value.bare(Type.DATE, named ? "XXXX-" + code : "XXXX"));
        }
        int shift = found.number("yearshift", 0);
        int year = published.getYear();
        if (!named) {
            return of(code, year + shift).withMod(phase);
        }
        int chosen = year;
        List<Integer> years = List.of(year - 1, year, year + 1);
        for (int candidate : years) {
            LocalDate begin = begin(code, candidate);
            if (shift < 0 && !begin.plusMonths(MONTHS).isAfter(published)) {
                chosen = candidate;
            } else if (shift > 0 && !begin(code, chosen).isAfter(published)) {
                chosen = candidate;
            } else if (shift == 0 && distance(code, candidate, published) < distance(code, chosen, published)) {
                chosen = candidate;
            }
        }
        if (shift < 0 && begin(code, chosen).plusMonths(MONTHS).isAfter(published)) {
            chosen = year - 1;
        }
        return of(code, chosen).withMod(phase);
    }

    private static Value of(String code, int year) {
        return code.matches("[A-Z]{2}")
                ? Value.of(Type.DATE, Iso.year(year) + "-" + code, begin(code, year), Grain.MONTH)
                : Value.year(year);
    }

    /** The first day by the months of meteorology; winter is that which begins in the year. */
    private static LocalDate begin(String code, int year) {
        int month = switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        return LocalDate.of(year, month, 1);
    }

    private static long distance(String code, int year, LocalDate day) {
        LocalDate middle = begin(code, year).plusDays(45);
        return Math.abs(ChronoUnit.DAYS.between(middle, day));
    }
}
