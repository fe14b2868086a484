package id.jejak.engine.chronicle;

import id.jejak.engine.correction.Bonds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tellings an analyst bound together or apart. */
final class Bound {
    private static final Bound NONE = new Bound();

    /**
     * Two that tell one happening.
     *
     * @param a number of a telling
     * @param b number of a telling
     * @param named both as a reader finds them
     */
    record Two(int a, int b, String named) {}

    private final List<Two> together = new ArrayList<>();
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    private Bound() {}

    static Bound of(Bonds bonds, List<Telling> tellings) {
        if (bonds.events().isEmpty()) {
            return NONE;
        }
        Map<String, Telling> byMention = new HashMap<>();
        tellings.forEach(telling -> byMention.put(telling.mentionId(), telling));
        Bound bound = new Bound();
        for (Bonds.Bond<String> bond : bonds.events()) {
            Telling a = byMention.get(bond.a());
            Telling b = byMention.get(bond.b());
            if (a != null && b != null && a != b) {
                if (bond.same()) {
                    bound.together.add(new Two(a.n(), b.n(), a.article() + ", " + b.article()));
                } else {
                    bound.apart.computeIfAbsent(a.n(), key -> new HashSet<>()).add(b.n());
                    bound.apart.computeIfAbsent(b.n(), key -> new HashSet<>()).add(a.n());
                }
            }
        }
        return bound;
    }

    List<Two> together() {
        return together;
    }

    /** Whether one of these is bound apart from one of those. */
    boolean parts(List<Telling> left, List<Telling> right) {
        if (apart.isEmpty()) {
            return false;
        }
        for (Telling a : left) {
            Set<Integer> others = apart.getOrDefault(a.n(), Set.of());
            if (right.stream().anyMatch(b -> others.contains(b.n()))) {
                return true;
            }
        }
        return false;
    }
}
