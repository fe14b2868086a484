package id.jejak.engine.time;

import java.time.LocalDate;
import java.util.Locale;

/** Units of {@code units.tsv}: lengths as TIMEX3 spells them, and steps along the calendar. */
final class Lengths {
    private Lengths() {}

    /** {@code 2} and {@code W} give {@code P2W}; {@code X} and {@code DE} give {@code PXY}; {@code 1.5} and {@code H} give {@code PT1.5H}. */
    static String value(String number, String unit) {
        return (isClock(unit) ? "PT" : "P") + part(number, unit);
    }

    /** Several counts side by side, "6 menit 49 detik". */
    static String part(String number, String unit) {
        int times = times(unit);
        String letter = letter(unit);
        return product(number, times) + letter;
    }

    static boolean isClock(String unit) {
        return unit.equals("H") || unit.equals("MI") || unit.equals("S");
    }

    private static String letter(String unit) {
        return switch (unit) {
            case "DE", "CE" -> "Y";
            case "MI" -> "M";
            default -> unit.substring(unit.length() - 1);
        };
    }

    private static int times(String unit) {
        return switch (unit) {
            case "DE" -> 10;
            case "CE" -> 100;
            case "MI" -> 1;
            default -> unit.length() == 1 ? 1 : Integer.parseInt(unit.substring(0, unit.length() - 1));
        };
    }

    private static String product(String number, int times) {
        if (number.equals("X") || times == 1) {
            return number;
        }
        double product = Double.parseDouble(number) * times;
        return product == Math.rint(product)
                ? Long.toString((long) product)
                : String.format(Locale.ROOT, "%.1f", product);
    }

    /** Whole years, months, weeks, days in a count of units; null where the count is vague, broken or beyond reckoning. */
    static LocalDate step(LocalDate from, int count, String unit) {
        int steps = count * times(unit);
        return switch (letter(unit)) {
            case "Y" -> from.plusYears(steps);
            case "M" -> unit.equals("MI") ? from : from.plusMonths(steps);
            case "W" -> from.plusWeeks(steps);
            case "D" -> from.plusDays(steps);
            default -> from;
        };
    }

    /** What a step in this unit is exact to. */
    static Value.Grain grain(String unit) {
        return switch (letter(unit)) {
            case "Y" -> unit.equals("CE") ? Value.Grain.CENTURY : Value.Grain.YEAR;
            case "M" -> unit.equals("MI") ? Value.Grain.TIME : Value.Grain.MONTH;
            case "W" -> Value.Grain.WEEK;
            case "D" -> Value.Grain.DAY;
            default -> Value.Grain.TIME;
        };
    }

    /** A day told only as exactly as a grain. */
    static Value at(LocalDate day, Value.Grain grain) {
        return switch (grain) {
            case CENTURY ->
                Value.of(
                        id.jejak.engine.document.TimeExpression.Type.DATE,
                        Iso.pad(day.getYear() / 100, 2),
                        null,
                        grain);
            case DECADE ->
                Value.of(
                        id.jejak.engine.document.TimeExpression.Type.DATE, Iso.pad(day.getYear() / 10, 3), null, grain);
            case YEAR -> Value.year(day.getYear());
            case MONTH -> Value.month(day.getYear(), day.getMonthValue());
            case WEEK -> Value.week(day);
            case DAY, TIME, NONE -> Value.day(day);
        };
    }

    /** The value of a date of which only the unit is known. */
    static String unknown(Value.Grain grain) {
        return switch (grain) {
            case CENTURY -> "XX";
            case DECADE -> "XXX";
            case YEAR -> "XXXX";
            case MONTH -> "XXXX-XX";
            case WEEK -> "XXXX-WXX";
            case DAY, TIME, NONE -> "XXXX-XX-XX";
        };
    }
}
