package id.jejak.engine.clean;

import id.jejak.engine.document.Article;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds when an article was published: given by the input, else stated by a dateline, else inferred
 * ({@link InferredDay}), else unknown with the reason. Never "now". */
final class PublishedFinder {
    private static final Map<String, ZoneId> ZONES =
            Map.of("WIB", Published.WIB, "WITA", ZoneId.of("Asia/Makassar"), "WIT", ZoneId.of("Asia/Jayapura"));
    private static final String MONTHS = "janfebmaraprmeijunjulaguagssepoktnovdes";
    private static final List<Integer> NUMBERS = List.of(1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 10, 11, 12);

    private static final Pattern DAY = Pattern.compile(
            "(?<day>\\d{1,2})(?:\\s+(?<name>\\p{L}{3,9})\\s+|[/-](?<month>\\d{1,2})[/-])(?<year>\\d{4})"
                    + "(?:\\s*[-–|,/]?\\s*(?:pukul|jam)?\\s*(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?:\\s*(?<zone>WIB|WITA|WIT))?)?",
            Pattern.CASE_INSENSITIVE);

    private PublishedFinder() {}

    static Published find(Article article, List<Line> lines) {
        if (article.given().how() != Published.How.UNKNOWN) {
            return article.given();
        }
        for (Line line : lines) {
            if (line.kind() == LineKind.DATELINE) {
                Published stated = stated(article, line.span());
                if (stated != null) {
                    return stated;
                }
            }
        }
        for (Line line : lines) {
            for (Line.Inside inside : line.inside()) {
                Published stated = inside.kind() == LineKind.DATELINE ? stated(article, inside.span()) : null;
                if (stated != null) {
                    return stated;
                }
            }
        }
        Published inferred = InferredDay.find(article, lines);
        if (inferred != null) {
            return inferred;
        }
        return Published.unknown(Objects.requireNonNullElse(
                article.given().reason(), "the input gives no date and no line of the article states one"));
    }

    private static @Nullable Published stated(Article article, Span line) {
        Matcher matcher = DAY.matcher(article.text()).region(line.start(), line.end());
        if (!matcher.find()) {
            return null;
        }
        try {
            int month = matcher.group("month") != null
                    ? Integer.parseInt(matcher.group("month"))
                    : month(matcher.group("name"));
            LocalDate date = LocalDate.of(
                    Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
            LocalTime time = matcher.group("hour") == null
                    ? null
                    : LocalTime.of(Integer.parseInt(matcher.group("hour")), Integer.parseInt(matcher.group("minute")));
            String zone = matcher.group("zone");
            return new Published(
                    date,
                    time,
                    zone == null ? Published.WIB : ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), Published.WIB),
                    Published.How.STATED,
                    new Span(matcher.start(), matcher.end()),
                    null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static int month(String name) {
        String head = name.toLowerCase(Locale.ROOT).substring(0, 3);
        int at = MONTHS.indexOf(head);
        if (at < 0 || at % 3 != 0) {
            throw new DateTimeException("no month: " + name);
        }
        return NUMBERS.get(at / 3);
    }
}
