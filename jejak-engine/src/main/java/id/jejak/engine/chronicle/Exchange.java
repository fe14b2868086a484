package id.jejak.engine.chronicle;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What passed between two parties, in one direction. Where the articles leave a side open it is null: a request without an addressee, aid
 * of which only the taker is known.
 *
 * @param from who gives, seeks, promises or is said to have given; null where nobody says
 * @param to to whom, of whom; null where nobody says
 * @param kinds the things of each kind that has any, in the chronicle's order
 */
public record Exchange(@Nullable String from, @Nullable String to, Map<Kind, List<Item>> kinds) {
    /** How a thing stands between the two. In the order in which they are shown. */
    public enum Kind {
        /** Aid and supplies that articles assert. */
        GIVEN,
        /** What was asked for. */
        SOUGHT,
        /** Promises, offers and plans. */
        PROMISED,
        /** What somebody claims, also where it was found false. */
        ALLEGED,
        /** What somebody holds possible. */
        POSSIBLE
    }

    public Exchange {
        if (from == null && to == null) {
            throw new IllegalArgumentException("an exchange names at least one of its two sides");
        }
        Map<Kind, List<Item>> sorted = new EnumMap<>(Kind.class);
        kinds.forEach((kind, items) -> sorted.put(kind, List.copyOf(items)));
        kinds = Collections.unmodifiableMap(sorted);
    }

    /** The things of one kind; empty where there are none. */
    public List<Item> of(Kind kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    /** How many things stand in it. */
    public int size() {
        return kinds.values().stream().mapToInt(List::size).sum();
    }

    /**
     * One thing.
     *
     * @param entry id of the entry that tells it
     * @param type what was done: a claim of aid and a claim of a request stand in one kind
     * @param status the entry's
     * @param date the entry's, or null
     * @param things what, as it stands; empty where the article names no object
     */
    public record Item(
            String entry,
            PloverType type,
            Status status,
            @Nullable String date,
            List<Entry.Thing> things) {
        public Item {
            things = List.copyOf(things);
        }
    }

    private record Pair(@Nullable String from, @Nullable String to) {}

    /** The exchanges of a chronicle, by giver, then by taker, open sides last; each item in the chronicle's order. */
    public static List<Exchange> of(Chronicle chronicle) {
        Comparator<@Nullable String> named = Comparator.nullsLast(Comparator.naturalOrder());
        Map<Pair, Map<Kind, List<Item>>> pairs =
                new TreeMap<>(Comparator.comparing(Pair::from, named).thenComparing(Pair::to, named));
        for (Entry entry : chronicle.entries()) {
            Kind kind = kind(entry);
            if (kind != null) {
                Item item = new Item(entry.id(), entry.type(), entry.status(), entry.date(), entry.objects());
                for (Pair pair : pairs(entry)) {
                    pairs.computeIfAbsent(pair, key -> new EnumMap<>(Kind.class))
                            .computeIfAbsent(kind, key -> new ArrayList<>())
                            .add(item);
                }
            }
        }
        List<Exchange> exchanges = new ArrayList<>();
        pairs.forEach((pair, kinds) -> exchanges.add(new Exchange(pair.from(), pair.to(), kinds)));
        return List.copyOf(exchanges);
    }

    private static List<Pair> pairs(Entry entry) {
        List<Pair> pairs = new ArrayList<>();
        for (@Nullable String from : orOpen(entry.actors())) {
            for (@Nullable String to : orOpen(entry.recipients())) {
                if ((from != null || to != null) && (from == null || !from.equals(to))) {
                    pairs.add(new Pair(from, to));
                }
            }
        }
        return pairs;
    }

    private static List<@Nullable String> orOpen(List<String> names) {
        List<@Nullable String> sides = new ArrayList<>(names);
        if (sides.isEmpty()) {
            sides.add(null);
        }
        return sides;
    }

    /** Where an entry belongs, or null where nothing passed: a meeting to come is no promise. */
    private static @Nullable Kind kind(Entry entry) {
        boolean things = !entry.objects().isEmpty();
        boolean passes = switch (entry.type()) {
            case AID, REQUEST -> true;
            // A promise needs no thing; a plan is a visit or a meeting unless it names one.
            case AGREE -> things || entry.status() == Status.ASSERTED;
            case COOPERATE -> things;
            case CONSULT,
                    SUPPORT,
                    CONCEDE,
                    RETREAT,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> false;
        };
        if (!passes) {
            return null;
        }
        return switch (entry.status()) {
            case ALLEGED, DENIED -> Kind.ALLEGED;
            case POSSIBLE -> Kind.POSSIBLE;
            case PLANNED -> entry.type() == PloverType.REQUEST ? Kind.SOUGHT : Kind.PROMISED;
            case ASSERTED ->
                switch (entry.type()) {
                    case REQUEST -> Kind.SOUGHT;
                    case AGREE -> Kind.PROMISED;
                    default -> Kind.GIVEN;
                };
        };
    }
}
