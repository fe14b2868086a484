package id.jejak.app.work;

import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for. Null and 0 ask for nothing.
 *
 * @param actor part of the name of an actor or recipient, in whole words, without regard to case
 * @param type PLOVER root type
 * @param from first day, ISO day, month or year; an entry with a less precise date passes when it may lie inside
 * @param to last day, likewise
 * @param statuses statuses that pass; null for all
 * @param minWitnesses least number of witnesses shown to be distinct
 */
public record EntryFilter(
        @Nullable String actor,
        @Nullable PloverType type,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<Status> statuses,
        int minWitnesses) {
    /** Every entry. */
    public static final EntryFilter ALL = new EntryFilter(null, null, null, null, null, 0);

    /** What the default view shows. */
    public static final EntryFilter ASSERTED = new EntryFilter(null, null, null, null, List.of(Status.ASSERTED), 0);

    public boolean shows(Entry entry) {
        return (actor == null || hasParty(entry, actor))
                && (type == null || entry.type() == type)
                && (statuses == null || statuses.contains(entry.status()))
                && (minWitnesses == 0
                        || entry.testimony() != null
                                && entry.testimony().witnesses().min() >= minWitnesses)
                && inTime(entry.date());
    }

    /** The entries that pass, in their order. */
    public List<Entry> of(List<Entry> entries) {
        return entries.stream().filter(this::shows).toList();
    }

    private static boolean hasParty(Entry entry, String words) {
        return Stream.concat(entry.actors().stream(), entry.recipients().stream())
                .anyMatch(name -> inWords(name, words));
    }

    /** Whether words stand in a name as whole words. */
    public static boolean inWords(String name, String words) {
        return (' ' + name.toLowerCase(Locale.ROOT) + ' ').contains(' ' + words.toLowerCase(Locale.ROOT) + ' ');
    }

    private boolean inTime(@Nullable String date) {
        return inside(date, from, to);
    }

    /** Whether a date may lie between two others; null bounds nothing, and an unknown date passes only where nothing is bound. */
    public static boolean inside(@Nullable String date, @Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return true;
        }
        // ISO dates of unlike precision compare by their shared beginning: 2024-05 and 2024-05-03 may be one day.
        return date != null && (from == null || beginning(date, from) >= 0) && (to == null || beginning(date, to) <= 0);
    }

    private static int beginning(String a, String b) {
        int n = Math.min(a.length(), b.length());
        return a.substring(0, n).compareTo(b.substring(0, n));
    }
}
