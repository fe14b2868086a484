package id.jejak.engine.time;

import org.jspecify.annotations.Nullable;

/** Clock times and parts of the day. */
final class Clock {
    private Clock() {}

    /** The value with the hour or the part of the day that the expression names; as it is where it names neither. */
    static Value on(Value value, Found found) {
        String tail = tail(found);
        return tail == null || value.grain() != Value.Grain.DAY && value.begin() != null ? value : value.at(tail);
    }

    /** {@code T15:34}, {@code TMO}, or null. */
    static @Nullable String tail(Found found) {
        String daypart = found.get("daypart");
        if (!found.has("hour")) {
            return daypart;
        }
        int hour = found.number("hour", 0);
        if (hour > 24) {
            return daypart;
        }
        if (hour < 12 && daypart != null && isLate(daypart, hour)) {
            hour += 12;
        }
        String tail = "T" + Iso.pad(hour, 2) + ":" + Iso.pad(found.number("minute", 0), 2);
        return found.has("second") ? tail + ":" + Iso.pad(found.number("second", 0), 2) : tail;
    }

    /** "9 malam" is 21, "1 siang" is 13, "11 siang" is 11, "2 malam" is 2. */
    private static boolean isLate(String daypart, int hour) {
        return switch (daypart) {
            case "TAF", "TEV" -> true;
            case "TMI" -> hour <= 4;
            case "TNI" -> hour >= 6;
            default -> false;
        };
    }
}
