package id.jejak.app.serve;

import id.jejak.engine.chronicle.Entry;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Entries that may be the same happening as one: parties in common, days apart, type. One pass over the case. */
final class LikeEntries {
    private static final int MOST = 12;
    private static final int DAYS = 7;

    private final CaseView view;

    LikeEntries(CaseView view) {
        this.view = view;
    }

    private record Like(Entry entry, int score) {}

    /** The most alike, best first. */
    List<Entry> of(Entry entry) {
        Set<String> parties = parties(entry);
        return view.chronicle().entries().stream()
                .filter(each -> !each.id().equals(entry.id()))
                .map(each -> new Like(each, score(entry, parties, each)))
                .filter(like -> like.score() > 0)
                .sorted(Comparator.comparingInt((Like like) -> -like.score())
                        .thenComparing(like -> like.entry().id()))
                .limit(MOST)
                .map(Like::entry)
                .toList();
    }

    private static int score(Entry entry, Set<String> parties, Entry other) {
        long shared = parties(other).stream().filter(parties::contains).count();
        if (shared == 0 || apart(entry, other) > DAYS) {
            return 0;
        }
        return (int) shared * 2 + (entry.type() == other.type() ? 3 : 0) + (apart(entry, other) == 0 ? 2 : 0);
    }

    /** Days between two entries; an entry without a day may stand anywhere. */
    private static long apart(Entry a, Entry b) {
        String first = a.date();
        String second = b.date();
        return first == null || second == null
                ? 1
                : Math.abs(ChronoUnit.DAYS.between(TimeAxis.first(first), TimeAxis.first(second)));
    }

    private static Set<String> parties(Entry entry) {
        Set<String> parties = new HashSet<>(entry.actors());
        parties.addAll(entry.recipients());
        return parties;
    }
}
