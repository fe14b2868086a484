package id.jejak.engine.echo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells background from news: a passage that comes again day after day in articles that are otherwise their own, or that stands in
 * many articles which share nothing else.
 */
final class Background {
    /** Articles with more passages in common have a text in common, not background. */
    static final int FEW = 3;

    /** Of so many days, and longer than a wire text is printed. */
    private static final int DAYS = 3;

    /** Of so many articles that share nothing else with this one. */
    private static final int LONE = 4;

    private final PassageIndex index;

    Background(PassageIndex index) {
        this.index = index;
    }

    private static final class Seen {
        private final TreeSet<LocalDate> days = new TreeSet<>();
        private int lone;
    }

    /** The numbers of the passages that are background, by the links of each pair of articles. */
    Set<Integer> passages(Collection<List<Link>> pairs) {
        Map<Integer, Seen> seen = new HashMap<>();
        for (List<Link> links : pairs) {
            if (!links.isEmpty() && links.size() <= FEW) {
                for (Link link : links) {
                    see(seen, link.a(), link.b(), links.size() == 1);
                    see(seen, link.b(), link.a(), links.size() == 1);
                }
            }
        }
        Set<Integer> found = new HashSet<>();
        seen.forEach((passage, partners) -> {
            boolean returns = partners.days.size() >= DAYS
                    && ChronoUnit.DAYS.between(partners.days.getFirst(), partners.days.getLast())
                            > CreditCarrier.MAX_DAYS;
            if (returns || partners.lone >= LONE) {
                found.add(passage);
            }
        });
        return found;
    }

    private void see(Map<Integer, Seen> seen, int passage, int partner, boolean lone) {
        Seen partners = seen.computeIfAbsent(passage, key -> new Seen());
        addDay(partners, passage);
        addDay(partners, partner);
        partners.lone += lone ? 1 : 0;
    }

    private void addDay(Seen partners, int passage) {
        LocalDate day = index.get(passage).text().day();
        if (day != null) {
            partners.days.add(day);
        }
    }
}
