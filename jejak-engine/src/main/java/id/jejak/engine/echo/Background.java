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
    private final Set<Integer> carried = new HashSet<>();

    Background(PassageIndex index) {
        this.index = index;
    }

    private static final class Seen {
        private final TreeSet<LocalDate> days = new TreeSet<>();

        /** Days of the same outlet, whatever else those articles share: what it carries from day to day is its own. */
        private final TreeSet<LocalDate> own = new TreeSet<>();

        private int lone;
    }

    /** The numbers of the passages that are background, by the links of each pair of articles. */
    Set<Integer> passages(Collection<List<Link>> pairs) {
        Map<Integer, Seen> seen = new HashMap<>();
        for (List<Link> links : pairs) {
            for (Link link : links) {
                if (isOwn(link)) {
                    own(seen, link.a(), link.b());
                    own(seen, link.b(), link.a());
                }
            }
            if (!links.isEmpty() && links.size() <= FEW) {
                for (Link link : links) {
                    see(seen, link.a(), link.b(), links.size() == 1);
                    see(seen, link.b(), link.a(), links.size() == 1);
                }
            }
        }
        Set<Integer> found = new HashSet<>();
        seen.forEach((passage, partners) -> {
            if (returns(partners.days) || partners.lone >= LONE) {
                found.add(passage);
            }
            if (returns(partners.own)) {
                carried.add(passage);
            }
        });
        found.addAll(carried);
        return found;
    }

    private static boolean returns(TreeSet<LocalDate> days) {
        return days.size() >= DAYS && ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) > CreditCarrier.MAX_DAYS;
    }

    /** Whether an outlet carries a passage of its own from day to day, in articles that may share as much as they like. */
    boolean isCarried(Link link) {
        return isOwn(link) && (carried.contains(link.a()) || carried.contains(link.b()));
    }

    private boolean isOwn(Link link) {
        String outlet = index.get(link.a()).text().outlet();
        return outlet != null && outlet.equals(index.get(link.b()).text().outlet());
    }

    private void own(Map<Integer, Seen> seen, int passage, int partner) {
        Seen partners = seen.computeIfAbsent(passage, key -> new Seen());
        addDay(partners.own, passage);
        addDay(partners.own, partner);
    }

    private void see(Map<Integer, Seen> seen, int passage, int partner, boolean lone) {
        Seen partners = seen.computeIfAbsent(passage, key -> new Seen());
        addDay(partners.days, passage);
        addDay(partners.days, partner);
        partners.lone += lone ? 1 : 0;
    }

    private void addDay(TreeSet<LocalDate> days, int passage) {
        LocalDate day = index.get(passage).text().day();
        if (day != null) {
            days.add(day);
        }
    }
}
