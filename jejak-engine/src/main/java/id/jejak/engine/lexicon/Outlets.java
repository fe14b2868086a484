package id.jejak.engine.lexicon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is who among outlets, agencies, broadcasters and state media ({@code outlets.tsv}): owner group, kind, side.
 *
 * <p>Names and aliases are found without regard to case.
 */
public final class Outlets {
    private static final String FILE = "outlets.tsv";
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** What a publisher is. */
    public enum Kind {
        OUTLET,
        AGENCY,
        STATE_MEDIA,
        BROADCASTER,
        FACTCHECK
    }

    /**
     * One publisher.
     *
     * @param name canonical name
     * @param aliases other names it is quoted by
     * @param domain its site's domain, or null
     * @param owner owner group; publishers of one group are no independent witnesses; the name itself where the owner is unknown
     * @param kind what it is
     * @param side canonical name of the state or party that owns or commands it, or null
     * @param country ISO 3166 alpha-2 code
     * @param from first day the row holds, or null
     * @param until last day the row holds, or null
     */
    public record Outlet(
            String name,
            List<String> aliases,
            @Nullable String domain,
            String owner,
            Kind kind,
            @Nullable String side,
            String country,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        /** Whether the row holds on a day; an unknown day passes. */
        public boolean holdsOn(@Nullable LocalDate day) {
            return day == null || ((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
        }
    }

    private final List<Outlet> all;
    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> byDomain = new HashMap<>();
    private final String ref;

    private Outlets(List<Outlet> all, String ref) {
        this.all = all;
        this.ref = ref;
    }

    /** The table, strictly read: a name, alias or domain that two rows share without parting dates is an error. */
    public static Outlets load(ResourceSource source) {
        Tsv tsv = Tsv.load(
                source, FILE, "name", "aliases", "domain", "owner", "kind", "side", "country", "source", "from",
                "until");
        List<Outlet> all = tsv.rows().stream().map(Outlets::row).toList();
        Outlets outlets = new Outlets(all, tsv.ref());
        for (int i = 0; i < all.size(); i++) {
            Outlet outlet = all.get(i);
            Tsv.Row row = tsv.rows().get(i);
            outlets.put(outlets.byName, fold(outlet.name()), outlet, row);
            outlet.aliases().forEach(alias -> outlets.put(outlets.byName, fold(alias), outlet, row));
            if (outlet.domain() != null) {
                outlets.put(outlets.byDomain, fold(outlet.domain()), outlet, row);
            }
        }
        return outlets;
    }

    private static Outlet row(Tsv.Row row) {
        String domain = orNull(row.get("domain"));
        if (domain != null && !DOMAIN.matcher(domain).matches()) {
            throw row.error("domain is \"" + domain + "\"; expected a bare host as antaranews.com");
        }
        if (!COUNTRY.matcher(row.get("country")).matches()) {
            throw row.error("country is \"" + row.get("country") + "\"; expected two capitals of ISO 3166 as ID");
        }
        if (row.get("source").isEmpty()) {
            throw row.error("source is empty; say where the facts of the row stand");
        }
        LocalDate from = row.day("from");
        LocalDate until = row.day("until");
        if (from != null && until != null && until.isBefore(from)) {
            throw row.error("until " + until + " is before from " + from);
        }
        return new Outlet(
                row.get("name"),
                row.list("aliases"),
                domain,
                row.get("owner").isEmpty() ? row.get("name") : row.get("owner"),
                row.choice("kind", Kind.class),
                orNull(row.get("side")),
                row.get("country"),
                from,
                until);
    }

    private void put(Map<String, Outlet> map, String key, Outlet outlet, Tsv.Row row) {
        Outlet other = map.put(key, outlet);
        if (other != null && !other.name().equals(outlet.name())) {
            throw row.error(
                    "\"" + key + "\" is already a name of " + other.name() + "; give each name to one publisher");
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** The publisher of a name or alias, or null. */
    public @Nullable Outlet byName(String name) {
        return byName.get(fold(name));
    }

    /** The publisher of a host or of a domain above it ({@code news.detik.com} finds {@code detik.com}), or null. */
    public @Nullable Outlet byHost(String host) {
        String rest = fold(host);
        while (true) {
            Outlet found = byDomain.get(rest);
            int dot = rest.indexOf('.');
            if (found != null || dot < 0) {
                return found;
            }
            rest = rest.substring(dot + 1);
        }
    }

    /** Every publisher in file order. */
    public List<Outlet> all() {
        return all;
    }

    /** File and version for provenance. */
    public String ref() {
        return ref;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
