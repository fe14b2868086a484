package id.jejak.engine.actor;

import id.jejak.engine.document.Abroad;
import id.jejak.engine.document.Sector;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Actors by name, each row with the days it holds. */
final class ActorTable {
    private static final int CODE = 2;

    /** One row. */
    record Entry(
            String name,
            @Nullable String country,
            @Nullable Abroad abroad,
            @Nullable Sector sector,
            List<Sector> others,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String ref) {
        /** Whether it holds on a day; on an unknown day only what holds always. */
        boolean holdsOn(@Nullable LocalDate day) {
            if (day == null) {
                return from == null && until == null;
            }
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }

        private boolean meets(Entry other) {
            return (from == null || other.until == null || !from.isAfter(other.until))
                    && (until == null || other.from == null || !until.isBefore(other.from));
        }
    }

    private final Map<String, List<Entry>> entries = new HashMap<>();

    /**
     * Loads a table.
     *
     * @throws id.jejak.engine.lexicon.ResourceException when a code is none of PLOVER's, a day is no day, or two rows of one name overlap
     */
    ActorTable(ResourceSource source, String file) {
        Tsv table = Tsv.load(source, file, "name", "aliases", "country", "abroad", "sector", "others", "from", "until");
        for (Tsv.Row row : table.rows()) {
            Entry entry = entry(row, table.ref());
            Set<String> keys = new HashSet<>();
            keys.add(NameWords.key(entry.name()));
            row.list("aliases").forEach(alias -> keys.add(NameWords.key(alias)));
            for (String key : keys) {
                List<Entry> rows = entries.computeIfAbsent(key, k -> new ArrayList<>());
                for (Entry other : rows) {
                    if (other.meets(entry)) {
                        throw row.error("\"" + key + "\" stands above for " + other.name()
                                + " on the same days; let only one row hold on a day");
                    }
                }
                rows.add(entry);
            }
        }
    }

    /** The row of a name on a day. */
    @Nullable
    Entry find(String name, @Nullable LocalDate day) {
        for (Entry entry : entries.getOrDefault(NameWords.key(name), List.of())) {
            if (entry.holdsOn(day)) {
                return entry;
            }
        }
        return null;
    }

    /** What all rows of a name agree on where no row holds: its country and, where it never changes, its first sector. */
    @Nullable
    Entry timeless(String name) {
        List<Entry> rows = entries.getOrDefault(NameWords.key(name), List.of());
        if (rows.isEmpty()) {
            return null;
        }
        Entry first = rows.get(0);
        boolean one = rows.stream().allMatch(row -> row.sector() == first.sector());
        return new Entry(
                first.name(),
                first.country(),
                first.abroad(),
                one ? first.sector() : null,
                List.of(),
                null,
                null,
                first.ref());
    }

    private static Entry entry(Tsv.Row row, String ref) {
        String country = row.get("country");
        if (!country.isEmpty() && (country.length() != CODE || !country.chars().allMatch(c -> c >= 'A' && c <= 'Z'))) {
            throw row.error("country is \"" + country + "\"; expected an ISO 3166 alpha-2 code or -");
        }
        Abroad abroad = row.get("abroad").isEmpty() ? null : row.choice("abroad", Abroad.class);
        Sector sector = row.get("sector").isEmpty() ? null : row.choice("sector", Sector.class);
        LocalDate from = row.day("from");
        LocalDate until = row.day("until");
        if (from != null && until != null && from.isAfter(until)) {
            throw row.error("from " + from + " is after until " + until);
        }
        if (sector == null && abroad == null) {
            throw row.error("neither sector nor abroad; say one");
        }
        return new Entry(
                row.get("name"),
                country.isEmpty() ? null : country,
                abroad,
                sector,
                Sectors.others(row, sector),
                from,
                until,
                ref);
    }
}
