package id.jejak.eval.fit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another world, in which the same things happened under other names and some months later.
 *
 * <p>In texts names change word by word, and dates, weekdays and months move together with the day of publication; a year that stands
 * alone stays, as history does. In tables only names change.
 */
final class Renaming {
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> WEEKDAYS =
            List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private final Map<String, String> names;
    private final int months;
    private final Pattern inTables;
    private final Pattern inTexts;

    Renaming(Map<String, String> names, int months) {
        this.names = new TreeMap<>(names);
        names.forEach((from, to) -> this.names.putIfAbsent(from.toLowerCase(Locale.ROOT), to.toLowerCase(Locale.ROOT)));
        names.forEach((from, to) -> this.names.putIfAbsent(from.toUpperCase(Locale.ROOT), to.toUpperCase(Locale.ROOT)));
        this.months = months;
        String alternatives = String.join(
                "|",
                this.names.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .toList());
        String name = "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])";
        inTables = Pattern.compile(name);
        inTexts = Pattern.compile("(?<name>" + name + ")|(?<weekday>\\b(?:" + String.join("|", WEEKDAYS)
                + ")\\b)|\\((?<day>\\d{1,2})/(?<number>\\d{1,2})(?:/(?<slashed>\\d{4}))?\\)|(?<month>\\b(?:"
                + String.join("|", MONTHS) + ")\\b)(?: (?<year>\\d{4}))?");
    }

    /** One replaced stretch: where it stood and where it stands. */
    private record Piece(int start, int end, int newStart, int newEnd) {}

    /** A text of the other world, with the way from the offsets of this one. */
    record Text(String text, List<Piece> pieces) {
        /** Where an offset came to stand; inside a replaced stretch its nearer end for {@code start}, its farther for an end. */
        int moved(int offset, boolean start) {
            int shift = 0;
            for (Piece piece : pieces) {
                if (offset <= piece.start()) {
                    break;
                }
                if (offset < piece.end()) {
                    return start ? piece.newStart() : piece.newEnd();
                }
                shift = piece.newEnd() - piece.end();
            }
            return offset + shift;
        }
    }

    /** The text of an article published on a day. */
    Text text(String text, LocalDate published) {
        Matcher matcher = inTexts.matcher(text);
        StringBuilder out = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (matcher.find()) {
            out.append(text, at, matcher.start());
            int newStart = out.length();
            out.append(replacement(matcher, published));
            pieces.add(new Piece(matcher.start(), matcher.end(), newStart, out.length()));
            at = matcher.end();
        }
        return new Text(out.append(text.substring(at)).toString(), List.copyOf(pieces));
    }

    private String replacement(Matcher matcher, LocalDate published) {
        if (matcher.group("name") != null) {
            return names.getOrDefault(matcher.group("name"), matcher.group("name"));
        }
        if (matcher.group("weekday") != null) {
            long days = ChronoUnit.DAYS.between(published, published.plusMonths(months));
            int day = WEEKDAYS.indexOf(matcher.group("weekday"));
            return WEEKDAYS.get((int) ((day + days) % WEEKDAYS.size()));
        }
        if (matcher.group("day") != null) {
            String slashed = matcher.group("slashed");
            YearMonth month = YearMonth.of(
                            slashed == null ? published.getYear() : Integer.parseInt(slashed),
                            Integer.parseInt(matcher.group("number")))
                    .plusMonths(months);
            return "(" + matcher.group("day") + "/" + month.getMonthValue()
                    + (slashed == null ? "" : "/" + month.getYear()) + ")";
        }
        String year = matcher.group("year");
        YearMonth month = YearMonth.of(
                        year == null ? published.getYear() : Integer.parseInt(year),
                        MONTHS.indexOf(matcher.group("month")) + 1)
                .plusMonths(months);
        return MONTHS.get(month.getMonthValue() - 1) + (year == null ? "" : " " + month.getYear());
    }

    /** A table or a value with its names changed. */
    String names(String text) {
        Matcher matcher = inTables.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
    }

    /** A table of single words: in each row's first cell old and new words change places, in every case they are written in. */
    String words(String table) {
        Map<String, String> swap = new TreeMap<>();
        names.forEach((from, to) -> {
            String[] old = from.split(" ");
            String[] other = to.split(" ");
            for (int i = 0; i < old.length && old.length == other.length; i++) {
                swap.putIfAbsent(old[i], other[i]);
            }
        });
        new TreeMap<>(swap).forEach((from, to) -> swap.putIfAbsent(to, from));
        StringBuilder out = new StringBuilder(table.length());
        for (String line : table.split("\n", -1)) {
            int tab = line.indexOf('\t');
            String word = tab < 0 ? line : line.substring(0, tab);
            out.append(swap.getOrDefault(word, word))
                    .append(line.substring(word.length()))
                    .append('\n');
        }
        return out.substring(0, out.length() - 1);
    }

    /** The day of publication. */
    LocalDate day(LocalDate published) {
        return published.plusMonths(months);
    }

    /**
     * A value of the chronicle: a day or a month moves; a year moves with publication where it is a year of publication (what "tahun
     * ini" means), else it stays.
     */
    String date(String value, List<Integer> yearsOfPublication) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(value).plusMonths(months).toString();
        }
        if (value.matches("\\d{4}-\\d\\d")) {
            return YearMonth.parse(value).plusMonths(months).toString();
        }
        if (value.matches("\\d{4}") && yearsOfPublication.contains(Integer.parseInt(value))) {
            return Integer.toString(Integer.parseInt(value) + 1);
        }
        return value;
    }
}
