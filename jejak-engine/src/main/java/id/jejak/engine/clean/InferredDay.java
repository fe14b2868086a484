package id.jejak.engine.clean;

import id.jejak.engine.document.Article;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Infers the day of publication where neither the input nor a dateline gives it: from the address, else from the latest day that the
 * body names with its weekday and year, as newsrooms do for the day of a report ({@code Kamis (2/5/2024)}). A weekday that contradicts
 * its date is no evidence. Days that are announced lie later than the report, so a latest day that stands alone far after the others is
 * passed over.
 */
final class InferredDay {
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "senin", DayOfWeek.MONDAY,
            "selasa", DayOfWeek.TUESDAY,
            "rabu", DayOfWeek.WEDNESDAY,
            "kamis", DayOfWeek.THURSDAY,
            "jumat", DayOfWeek.FRIDAY,
            "jum'at", DayOfWeek.FRIDAY,
            "sabtu", DayOfWeek.SATURDAY,
            "minggu", DayOfWeek.SUNDAY,
            "ahad", DayOfWeek.SUNDAY);

    private static final Pattern DAY = Pattern.compile(
            "(?<weekday>Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad)(?: (?:pagi|siang|sore|petang|malam))?"
                    + "(?:,? ?\\((?<day>\\d{1,2})[/-](?<month>\\d{1,2})[/-](?<year>\\d{4}|\\d{2})\\)"
                    + "|,? (?<day2>\\d{1,2}) (?<name>\\p{L}{3,9}) (?<year2>\\d{4}))");

    private static final Pattern ADDRESS = Pattern.compile(
            "/(?<year>20\\d{2})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?:/|$)|[/-](?<solid>20\\d{6})\\d{0,6}(?:[/-]|$)");

    /** Words beside which a newsroom names the day of its report. */
    private static final Pattern REPORTING = Pattern.compile(
            "(?:kata|ujar|tutur|ucap|ungkap|jelas|imbuh|tegas|tambah|papar)(?:nya)?\\b|keterangan|kepada (?:wartawan|detik|Kompas)|dikutip|dilansir"
                    + "|dikonfirmasi|dihubungi|ditemui|konferensi pers|jumpa pers|siaran pers|mengatakan|menyatakan|menuturkan");

    private static final int NEAR = 140;

    /** A latest day this many days after the one before it is an announcement. */
    private static final int ANNOUNCED = 3;

    private InferredDay() {}

    /** The inferred day, with the words and the reason, or null. */
    static @Nullable Published find(Article article, List<Line> lines) {
        Published address = address(article.origin().url());
        return address != null ? address : body(article, lines);
    }

    private static @Nullable Published address(@Nullable String url) {
        if (url == null) {
            return null;
        }
        Matcher matcher = ADDRESS.matcher(url);
        if (!matcher.find()) {
            return null;
        }
        String solid = matcher.group("solid");
        LocalDate day = solid != null
                ? day(solid.substring(6, 8), solid.substring(4, 6), solid.substring(0, 4))
                : day(matcher.group("day"), matcher.group("month"), matcher.group("year"));
        return day == null
                ? null
                : new Published(day, null, Published.WIB, Published.How.INFERRED, null, "the address names the day");
    }

    private static @Nullable Published body(Article article, List<Line> lines) {
        LocalDate latest = null;
        LocalDate before = null;
        Span latestAt = null;
        Span beforeAt = null;
        for (Line line : lines) {
            if (line.kind() != LineKind.BODY) {
                continue;
            }
            Matcher matcher = DAY.matcher(article.text())
                    .region(line.span().start(), line.span().end());
            while (matcher.find()) {
                LocalDate day = matcher.group("day") != null
                        ? day(matcher.group("day"), matcher.group("month"), matcher.group("year"))
                        : named(matcher.group("day2"), matcher.group("name"), matcher.group("year2"));
                String weekday = matcher.group("weekday").toLowerCase(Locale.ROOT);
                if (day == null
                        || day.getDayOfWeek() != WEEKDAYS.get(weekday)
                        || !reported(article, line, matcher.start())) {
                    continue;
                }
                Span at = new Span(matcher.start(), matcher.end());
                if (latest == null || day.isAfter(latest)) {
                    before = latest;
                    beforeAt = latestAt;
                    latest = day;
                    latestAt = at;
                } else if (day.isBefore(latest) && (before == null || day.isAfter(before))) {
                    before = day;
                    beforeAt = at;
                }
            }
        }
        if (latest == null) {
            return null;
        }
        boolean announced = before != null
                && before.plusDays(ANNOUNCED).isBefore(latest)
                && beforeAt != null
                && latestAt != null
                && beforeAt.start() < latestAt.start();
        LocalDate day = announced && before != null ? before : latest;
        return new Published(
                day,
                null,
                Published.WIB,
                Published.How.INFERRED,
                announced ? beforeAt : latestAt,
                "the latest day that the text names with weekday and year");
    }

    /** Whether the words before a day, in its sentence, report what somebody said. */
    private static boolean reported(Article article, Line line, int at) {
        int from = Math.max(line.span().start(), at - NEAR);
        int stop = article.text().lastIndexOf(". ", at);
        Matcher matcher = REPORTING.matcher(article.text()).region(Math.max(from, Math.min(at, stop)), at);
        return matcher.find();
    }

    private static @Nullable LocalDate day(String day, String month, String year) {
        try {
            int y = Integer.parseInt(year);
            return LocalDate.of(y < 100 ? 2000 + y : y, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate named(String day, String name, String year) {
        try {
            return LocalDate.of(Integer.parseInt(year), PublishedFinder.month(name), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
