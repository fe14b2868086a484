package id.jejak.app.serve;

import id.jejak.app.work.EntryFilter;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a page shows; it lives in the URL, so that a view can be kept and passed on.
 *
 * @param actor canonical name of an actor or recipient, or empty for all
 * @param type a PLOVER root type, or null for all
 * @param status a status; null for all
 * @param time days and least number of witnesses, of which nothing else is set
 */
record Filter(
        String actor, @Nullable PloverType type, @Nullable Status status, EntryFilter time) {
    /** A day, a month or a year. */
    static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** More are not offered: one witness is the rule. */
    static final int MOST_WITNESSES = 3;

    private static final String ALL = "all";

    /** The filter a query string asks for; what it does not know is left out. The default shows what is asserted. */
    static Filter of(Function<String, @Nullable String> query) {
        String status = orEmpty(query.apply("status"));
        return new Filter(
                orEmpty(query.apply("actor")).strip(),
                constant(PloverType.values(), orEmpty(query.apply("type"))),
                status.isEmpty() ? Status.ASSERTED : constant(Status.values(), status),
                new EntryFilter(
                        null,
                        null,
                        date(query.apply("from")),
                        date(query.apply("to")),
                        null,
                        number(orEmpty(query.apply("witnesses")))));
    }

    boolean shows(Entry entry) {
        return showsAtAnyTime(entry) && time.shows(entry);
    }

    /** Whether it shows an entry, its date left aside. */
    boolean showsAtAnyTime(Entry entry) {
        return (actor.isEmpty()
                        || entry.actors().stream().anyMatch(actor::equalsIgnoreCase)
                        || entry.recipients().stream().anyMatch(actor::equalsIgnoreCase))
                && (type == null || entry.type() == type)
                && (status == null || entry.status() == status)
                && new EntryFilter(null, null, null, null, null, time.minWitnesses()).shows(entry);
    }

    /** The filter as a query string without the question mark; empty for the default view. */
    String query() {
        return Links.to("", asMap()).replaceFirst("^\\?", "");
    }

    /** The filter by the names of its parameters; empty where a parameter asks for nothing. */
    Map<String, String> asMap() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("actor", actor);
        parts.put("type", type == null ? "" : type.name());
        parts.put("status", status == null ? ALL : status == Status.ASSERTED ? "" : status.label());
        parts.put("from", orEmpty(time.from()));
        parts.put("to", orEmpty(time.to()));
        parts.put("witnesses", time.minWitnesses() == 0 ? "" : Integer.toString(time.minWitnesses()));
        return parts;
    }

    /** A day, month or year, or null where it is none. */
    static @Nullable String date(@Nullable String value) {
        if (value == null || !DATE.matcher(value.strip()).matches()) {
            return null;
        }
        try {
            TimeAxis.first(value.strip());
            return value.strip();
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    private static int number(String value) {
        return value.matches("[1-" + MOST_WITNESSES + "]") ? Integer.parseInt(value) : 0;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(name.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        return null;
    }
}
