package id.jejak.engine.time;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Happenings whose date every newsroom knows. Words like "peringatan 60 tahun pendaratan di Normandia" then say the year of the telling.
 */
final class NamedEvents {
    /** How a text writes a happening. */
    record Name(String form, String key) {}

    /**
     * One happening.
     *
     * @param year its year
     * @param month its month, 0 when not known
     * @param day its day, 0 when not known
     */
    record Event(int year, int month, int day) {}

    private final Map<String, Event> events = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    NamedEvents(ResourceSource resources) {
        Tsv table = Tsv.load(resources, "id/time/named-events.tsv", "key", "form", "date", "source");
        for (Tsv.Row row : table.rows()) {
            String date = row.get("date");
            if (!date.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
                throw row.error("date is \"" + date + "\"; expected YYYY, YYYY-MM or YYYY-MM-DD");
            }
            String key = row.get("key");
            events.put(
                    key,
                    new Event(
                            Integer.parseInt(date.substring(0, 4)),
                            date.length() > 4 ? Integer.parseInt(date.substring(5, 7)) : 0,
                            date.length() > 7 ? Integer.parseInt(date.substring(8)) : 0));
            row.list("form").forEach(form -> names.add(new Name(form, key)));
        }
    }

    List<Name> names() {
        return names;
    }

    @Nullable
    Event of(String key) {
        return events.get(key);
    }
}
