package id.jejak.engine.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, and how that is known. Never the time of reading.
 *
 * @param date the local day, or null when unknown
 * @param time the local time, or null when only the day is known
 * @param zone the zone in which {@code date} and {@code time} are local
 * @param how given by the input, stated by the text, inferred from evidence, or unknown
 * @param evidence the words that state it, or null
 * @param reason why it is unknown, or what an inference rests on; null otherwise
 */
public record Published(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        ZoneId zone,
        How how,
        @Nullable Span evidence,
        @Nullable String reason) {
    /** Western Indonesian time, the default zone of Indonesian newsrooms. */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** How a publication date is known. */
    public enum How {
        GIVEN,
        STATED,
        INFERRED,
        UNKNOWN
    }

    public Published {
        if ((date == null) != (how == How.UNKNOWN)) {
            throw new IllegalArgumentException("published: date " + date + " with how " + how
                    + "; expected a date exactly when it is not unknown");
        }
    }

    /** A date that the input gave. */
    public static Published given(LocalDate date, @Nullable LocalTime time, ZoneId zone) {
        return new Published(date, time, zone, How.GIVEN, null, null);
    }

    /** No date, with the reason. */
    public static Published unknown(String reason) {
        return new Published(null, null, WIB, How.UNKNOWN, null, reason);
    }

    /** ISO 8601: {@code 2023-09-17} or {@code 2023-09-17T15:34}; null when unknown. */
    public @Nullable String value() {
        if (date == null) {
            return null;
        }
        return time == null ? date.toString() : date + "T" + time.format(DateTimeFormatter.ofPattern("HH:mm"));
    }
}
