package id.jejak.engine.chronicle;

import id.jejak.engine.correction.Bonds;
import id.jejak.engine.document.Reason;
import id.jejak.engine.document.ReasonKey;
import id.jejak.engine.document.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers tellings of one happening: links from the surest to the least sure, each taken unless it would bring together two dates that
 * do not fit, or two events that one sentence tells apart. Depends on the set of tellings alone, not on their order.
 */
final class Merger {
    private static final int SLIP = 2;

    private final Likeness likeness;
    private final TellingIndex index;

    private final Bonds bonds;

    Merger(Likeness likeness, TellingIndex index, Bonds bonds) {
        this.likeness = likeness;
        this.index = index;
        this.bonds = bonds;
    }

    /**
     * One happening.
     *
     * @param tellings in order
     * @param why what each merge rested on
     */
    record Happening(List<Telling> tellings, List<Reason> why) {}

    private static final class Group {
        final List<Telling> tellings = new ArrayList<>();
        final Set<Reason> why = new LinkedHashSet<>();

        @Nullable
        When when;
    }

    List<Happening> merge(List<Telling> tellings) {
        List<Likeness.Link> links = new ArrayList<>();
        Likeness here = likeness.over(tellings);
        index.pairs(tellings, (a, b) -> {
            Likeness.Link link = here.of(a, b);
            if (link != null) {
                links.add(link);
            }
        });
        links.sort(Comparator.comparingDouble((Likeness.Link link) -> -link.score())
                .thenComparingInt(link -> link.a().n())
                .thenComparingInt(link -> link.b().n()));
        List<Group> groups = new ArrayList<>();
        for (Telling telling : tellings) {
            Group group = new Group();
            group.tellings.add(telling);
            group.when = telling.when();
            groups.add(group);
        }
        Bound bound = Bound.of(bonds, tellings);
        for (Bound.Two two : bound.together()) {
            Group left = groups.get(two.a());
            Group right = groups.get(two.b());
            if (left != right && !bound.parts(left.tellings, right.tellings)) {
                join(groups, left, right, Reason.of(ReasonKey.MERGE_CORRECTED, two.named()));
            }
        }
        for (Likeness.Link link : links) {
            Group left = groups.get(link.a().n());
            Group right = groups.get(link.b().n());
            if (left != right && fit(left, right, link) && !bound.parts(left.tellings, right.tellings)) {
                join(groups, left, right, link.why());
            }
        }
        List<Happening> happenings = new ArrayList<>();
        for (Group group : new LinkedHashSet<>(groups)) {
            group.tellings.sort(Comparator.comparingInt(Telling::n));
            happenings.add(new Happening(List.copyOf(group.tellings), List.copyOf(group.why)));
        }
        return happenings;
    }

    private static void join(List<Group> groups, Group left, Group right, Reason why) {
        left.tellings.addAll(right.tellings);
        left.why.addAll(right.why);
        left.why.add(why);
        left.when = finer(left.when, right.when);
        right.tellings.forEach(telling -> groups.set(telling.n(), left));
    }

    private boolean fit(Group left, Group right, Likeness.Link link) {
        if (left.when != null && right.when != null && !left.when.fits(right.when)) {
            // A link that says nothing of the days cannot bring two days together.
            if (!differ(link) || !slips(left, right)) {
                return false;
            }
        }
        for (Telling a : left.tellings) {
            for (Telling b : right.tellings) {
                if (apart(a, b) || (likeness.matters(a, b) && Matter.apart(a, b))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the two dates of a link differ, which was weighed when it was made. */
    private static boolean differ(Likeness.Link link) {
        When x = link.a().when();
        When y = link.b().when();
        return x != null && y != null && !x.fits(y);
    }

    /** Dates that do not fit may only differ by the slip that an echo lets pass, or by the days that such a happening runs. */
    private static boolean slips(Group left, Group right) {
        int days = Math.max(SLIP, Math.min(days(left), days(right)));
        return left.when != null && right.when != null && left.when.gap(right.when) <= days;
    }

    private static int days(Group group) {
        return group.tellings.stream().mapToInt(Telling::days).min().orElse(0);
    }

    /** One sentence tells two events apart by naming both; an article that asserts a deed does not allege it. */
    private static boolean apart(Telling a, Telling b) {
        boolean oneSentence = a.article().equals(b.article()) && a.passage().equals(b.passage());
        boolean oneArticle = a.article().equals(b.article());
        return oneSentence || (oneArticle && (a.status() == Status.ASSERTED) != (b.status() == Status.ASSERTED));
    }

    private static @Nullable When finer(@Nullable When a, @Nullable When b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.finer(a) ? b : a;
    }
}
