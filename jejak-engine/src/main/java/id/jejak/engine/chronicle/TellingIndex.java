package id.jejak.engine.chronicle;

import id.jejak.engine.document.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Brings tellings together that are worth comparing: one type and a shared participant within one month, in a year that one of them
 * leaves open, without a date within days of publication, in a lasting happening or an alleged one, or an echo. A key that too many
 * share says nothing and is parted by pairs of participants, so the work stays near-linear.
 */
final class TellingIndex {
    /** A key in more tellings than this is parted by pairs of participants. */
    private static final int COMMON = 120;

    private static final int SPREAD_DAYS = 4;

    private final Parties parties;
    private final Echoing echoing;

    TellingIndex(Parties parties, Echoing echoing) {
        this.parties = parties;
        this.echoing = echoing;
    }

    /** Each candidate pair once, smaller number first, in order. */
    void pairs(List<Telling> tellings, BiConsumer<Telling, Telling> take) {
        Map<String, List<Telling>> byKey = new TreeMap<>();
        Map<String, List<Telling>> byPair = new TreeMap<>();
        for (Telling telling : tellings) {
            Set<String> times = times(telling);
            List<String> names = names(telling);
            for (String time : times) {
                for (int i = 0; i < names.size(); i++) {
                    put(byKey, telling, telling.type() + "|" + time + "|" + names.get(i));
                    for (int j = i + 1; j < names.size(); j++) {
                        put(byPair, telling, telling.type() + "|" + time + "|" + names.get(i) + "|" + names.get(j));
                    }
                }
            }
            for (int echo : echoing.of(telling)) {
                put(byKey, telling, telling.type() + "|echo|" + echo);
            }
        }
        Set<Long> seen = new HashSet<>();
        byKey.values().forEach(group -> each(group, tellings.size(), seen, take));
        byPair.values().forEach(group -> each(group, tellings.size(), seen, take));
    }

    private static void each(List<Telling> group, int n, Set<Long> seen, BiConsumer<Telling, Telling> take) {
        if (group.size() > COMMON) {
            return;
        }
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                Telling a = group.get(i);
                Telling b = group.get(j);
                if (a.n() != b.n() && seen.add((long) Math.min(a.n(), b.n()) * n + Math.max(a.n(), b.n()))) {
                    take.accept(a.n() < b.n() ? a : b, a.n() < b.n() ? b : a);
                }
            }
        }
    }

    private static void put(Map<String, List<Telling>> map, Telling telling, String key) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(telling);
    }

    /** Participants and the states that the persons among them speak for. */
    private List<String> names(Telling telling) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : Parties.all(telling)) {
            names.add(parties.key(name));
            String state = parties.stateOf(name);
            if (state != null) {
                names.add(state);
            }
        }
        return names.stream().sorted().toList();
    }

    private static Set<String> times(Telling telling) {
        Set<String> times = new LinkedHashSet<>();
        When when = telling.when();
        if (when != null) {
            times.add("year " + when.first().getYear());
            times.add("month " + when.iso().substring(0, Math.min(7, when.iso().length())));
        }
        if (telling.lasting() || telling.status() != Status.ASSERTED) {
            times.add("any");
        }
        LocalDate published = telling.doc().published().date();
        if (published != null) {
            times.add("read " + published.minusDays(SPREAD_DAYS).toString().substring(0, 7));
            times.add("read " + published.plusDays(SPREAD_DAYS).toString().substring(0, 7));
        } else {
            times.add("read " + telling.article());
        }
        return times;
    }
}
