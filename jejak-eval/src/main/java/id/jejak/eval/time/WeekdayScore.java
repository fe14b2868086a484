package id.jejak.eval.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts right, wrong and unanswered rows, and sorts the errors into classes. */
final class WeekdayScore {
    private static final int WEEK = 7;
    private static final int YEARS_OF_A_SLIP = 20;

    private final Map<String, Integer> classes = new TreeMap<>();
    private int all;
    private int right;
    private int otherDays;
    private int otherDaysRight;
    private int answered;

    /**
     * Counts a row.
     *
     * @param answer the engine's day, or null when it gave none
     * @param why why it gave none; ignored when it gave one
     */
    void add(WeekdayRow row, @Nullable LocalDate answer, String why) {
        all++;
        boolean other = !row.gold().equals(row.published());
        otherDays += other ? 1 : 0;
        if (answer != null) {
            answered++;
        }
        if (row.gold().equals(answer)) {
            right++;
            otherDaysRight += other ? 1 : 0;
        } else {
            classes.merge(answer == null ? "not answered: " + why : classOf(row, answer), 1, Integer::sum);
        }
    }

    private static String classOf(WeekdayRow row, LocalDate answer) {
        long days = ChronoUnit.DAYS.between(row.published(), row.gold());
        if (Math.abs(days) > YEARS_OF_A_SLIP * 365L) {
            return "cannot be known: the journalist's date is a slip by decades";
        }
        if (days < -WEEK + 1) {
            return "cannot be known: more than six days before publication, nothing in the sentence says so";
        }
        if (days > WEEK - 1) {
            return "cannot be known: more than six days after publication, nothing in the sentence says so";
        }
        if (days == 0) {
            return "another day given for the day of publication";
        }
        if (days > 0 && answer.isBefore(row.gold())) {
            return "read as past, lies ahead";
        }
        if (days < 0 && answer.isAfter(row.gold())) {
            return "read as ahead, lies past";
        }
        return "other";
    }

    double ofAll() {
        return share(right, all);
    }

    double ofOtherDays() {
        return share(otherDaysRight, otherDays);
    }

    double whereAnswered() {
        return share(right, answered);
    }

    /** The report, a line each, the largest class of errors first. */
    String report() {
        StringBuilder report = new StringBuilder();
        report.append(line("right of all", right, all));
        report.append(line("right where the day is not that of publication", otherDaysRight, otherDays));
        report.append(line("right where answered", right, answered));
        report.append(line("answered", answered, all));
        classes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry ->
                        report.append(String.format(Locale.ROOT, "%6d  %s%n", entry.getValue(), entry.getKey())));
        return report.toString();
    }

    private static String line(String what, int part, int whole) {
        return String.format(Locale.ROOT, "%.4f  %s (%d of %d)%n", share(part, whole), what, part, whole);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
