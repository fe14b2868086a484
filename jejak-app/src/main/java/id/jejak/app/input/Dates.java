package id.jejak.app.input;

import id.jejak.engine.document.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Publication dates as inputs write them: ISO 8601, with or without time and offset. */
public final class Dates {
    private Dates() {}

    /** The date of a value, or null when it is none; a blank between day and time passes. */
    public static @Nullable Published parse(String value) {
        String iso = value.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T");
        try {
            if (iso.length() <= 10) {
                return Published.given(LocalDate.parse(iso), null, Published.WIB);
            }
            if (iso.matches(".*(Z|[+-]\\d{2}:?\\d{2})$")) {
                OffsetDateTime at = OffsetDateTime.parse(iso.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"));
                // A date in UTC is the feed's convenience, not the newsroom's day.
                if (at.getOffset().getTotalSeconds() == 0) {
                    LocalDateTime local = at.atZoneSameInstant(Published.WIB).toLocalDateTime();
                    return given(local.toLocalDate(), local.toLocalTime(), Published.WIB);
                }
                return given(at.toLocalDate(), at.toLocalTime(), zone(at));
            }
            LocalDateTime at = LocalDateTime.parse(iso);
            return given(at.toLocalDate(), at.toLocalTime(), Published.WIB);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A date as {@link #parse} reads it back, its zone kept; null for null. */
    public static @Nullable String format(@Nullable Published published) {
        if (published == null || published.date() == null) {
            return null;
        }
        LocalTime time = published.time();
        if (time == null) {
            return published.date().toString();
        }
        return LocalDateTime.of(published.date(), time)
                .atZone(published.zone())
                .toOffsetDateTime()
                .toString();
    }

    private static Published given(LocalDate day, LocalTime time, ZoneId zone) {
        return Published.given(day, time.withSecond(0).withNano(0), zone);
    }

    private static ZoneId zone(OffsetDateTime at) {
        return switch (at.getOffset().getTotalSeconds() / 3600.0 + "") {
            case "7.0" -> Published.WIB;
            case "8.0" -> ZoneId.of("Asia/Makassar");
            case "9.0" -> ZoneId.of("Asia/Jayapura");
            default -> at.getOffset();
        };
    }
}
