package id.jejak.engine.time;

import id.jejak.engine.document.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Values of stretches of time and of times that come again. */
final class Durations {
    private Durations() {}

    static @Nullable Value duration(Found found) {
        String unit = found.get("unit");
        String number = found.get("num", "1");
        if (unit == null || number.length() > 7) {
            return null;
        }
        String times = found.get("times");
        if (times != null && !times.equals("1") && number.matches("\\d{1,4}") && times.length() <= 3) {
            number = Integer.toString(Integer.parseInt(number) * Integer.parseInt(times));
        }
        StringBuilder value = new StringBuilder(Lengths.value(number, unit));
        for (String n : new String[] {"2", "3"}) {
            String more = found.get("num" + n);
            String of = found.get("unit" + n);
            if (more != null && of != null) {
                if (Lengths.isClock(of) && value.indexOf("T") < 0) {
                    value.append('T');
                }
                value.append(Lengths.part(more, of));
            }
        }
        return Value.bare(Type.DURATION, value.toString());
    }

    static @Nullable Value set(Found found) {
        String daypart = Clock.tail(found);
        String tail = daypart == null ? "" : daypart;
        if (found.has("weekend")) {
            return Value.bare(Type.SET, "XXXX-WXX-WE");
        }
        if (found.has("weekday")) {
            return Value.bare(Type.SET, "XXXX-WXX-" + found.number("weekday", 1) + tail);
        }
        if (found.has("month") || found.has("day")) {
            String month = found.has("month") ? Iso.pad(found.number("month", 1), 2) : "XX";
            String day = found.has("day") ? "-" + Iso.pad(found.number("day", 1), 2) : "";
            return Value.bare(Type.SET, "XXXX-" + month + day);
        }
        String unit = found.get("unit");
        if (unit != null) {
            return Value.bare(Type.SET, Lengths.value(found.get("num", "1"), unit));
        }
        return daypart == null ? null : Value.bare(Type.SET, "XXXX-XX-XX" + daypart);
    }
}
