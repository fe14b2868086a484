package id.jejak.engine.chronicle;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What passed between two parties, in one direction.
 *
 * @param from who gives, seeks, promises or is said to have given
 * @param to to whom, of whom
 * @param given asserted aid and supplies
 * @param sought requests
 * @param promised promises, offers, plans
 * @param alleged what somebody claims or holds possible
 */
public record Exchange(
        String from, String to, List<Item> given, List<Item> sought, List<Item> promised, List<Item> alleged) {
    public Exchange {
        given = List.copyOf(given);
        sought = List.copyOf(sought);
        promised = List.copyOf(promised);
        alleged = List.copyOf(alleged);
    }

    /**
     * One thing.
     *
     * @param entry id of the entry that tells it
     * @param things what, as it stands; empty where the article names no object
     */
    public record Item(String entry, List<Entry.Thing> things) {
        public Item {
            things = List.copyOf(things);
        }
    }

    private record Pair(String from, String to) {}

    /** The exchanges of a chronicle, by giver, then by taker; each item in the chronicle's order. */
    public static List<Exchange> of(Chronicle chronicle) {
        Map<Pair, Exchange> pairs =
                new TreeMap<>(Comparator.comparing(Pair::from).thenComparing(Pair::to));
        for (Entry entry : chronicle.entries()) {
            if (!told(entry)) {
                continue;
            }
            for (String from : entry.actors()) {
                for (String to : entry.recipients()) {
                    pairs.merge(new Pair(from, to), one(from, to, entry), Exchange::plus);
                }
            }
        }
        return List.copyOf(pairs.values());
    }

    private static boolean told(Entry entry) {
        PloverType type = entry.type();
        return type == PloverType.AID
                || type == PloverType.REQUEST
                || (type == PloverType.AGREE && !entry.objects().isEmpty())
                || (type == PloverType.COOPERATE && !entry.objects().isEmpty());
    }

    private static Exchange one(String from, String to, Entry entry) {
        List<Item> item = List.of(new Item(entry.id(), entry.objects()));
        List<Item> none = List.of();
        boolean open = entry.status() != Status.ASSERTED && entry.status() != Status.PLANNED;
        if (open) {
            return new Exchange(from, to, none, none, none, item);
        }
        boolean promised = entry.type() == PloverType.AGREE || entry.status() == Status.PLANNED;
        if (entry.type() == PloverType.REQUEST) {
            return new Exchange(from, to, none, item, none, none);
        }
        return promised
                ? new Exchange(from, to, none, none, item, none)
                : new Exchange(from, to, item, none, none, none);
    }

    private static Exchange plus(Exchange a, Exchange b) {
        return new Exchange(
                a.from,
                a.to,
                join(a.given, b.given),
                join(a.sought, b.sought),
                join(a.promised, b.promised),
                join(a.alleged, b.alleged));
    }

    private static List<Item> join(List<Item> a, List<Item> b) {
        List<Item> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }
}
