package id.jejak.engine.event;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what tells of one happening inside one article. The first full telling stays; the triggers of the others become spans it rests
 * on, and what they know more (date, place, object) is taken over.
 */
final class Merger {
    private Merger() {}

    /** Days after which a dated happening is recalled, and an undated one is another. */
    private static final int RECALLED = 30;

    /** Sentences within which a telling that leaves out to whom is the same. */
    private static final int RETOLD = 3;

    static List<Draft> merge(List<Draft> drafts, @Nullable LocalDate published) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft same = null;
            for (Draft earlier : kept) {
                if (same(earlier, draft) && !recalled(earlier, draft, published)) {
                    same = earlier;
                    break;
                }
            }
            if (same == null) {
                kept.add(draft);
            } else {
                join(same, draft);
            }
        }
        return kept;
    }

    /** Whether one of two has no date and the other lies well before the article: "terakhir bertemu pada Juli" is no news. */
    private static boolean recalled(Draft a, Draft b, @Nullable LocalDate published) {
        String date = a.date == null ? b.date : b.date == null ? a.date : null;
        if (date == null || published == null || Math.abs(a.sentence - b.sentence) <= 1) {
            return false;
        }
        String last = published.minusDays(RECALLED).toString();
        return date.compareTo(last.substring(0, Math.min(last.length(), date.length()))) < 0;
    }

    private static boolean same(Draft a, Draft b) {
        if (a.type != b.type || !dates(a.date, b.date) || reality(a.status) != reality(b.status)) {
            return false;
        }
        if (a.place != null
                && b.place != null
                && !a.place.equals(b.place)
                && a.type == PloverType.CONSULT
                && a.recipients.isEmpty()) {
            return false;
        }
        boolean straight = sides(a.actors.keySet(), b.actors.keySet())
                && (sides(a.recipients.keySet(), b.recipients.keySet()) || shorter(a, b));
        if (!straight && a.type.symmetric()) {
            Set<String> all = new HashSet<>(a.actors.keySet());
            all.addAll(a.recipients.keySet());
            Set<String> other = new HashSet<>(b.actors.keySet());
            other.addAll(b.recipients.keySet());
            straight = all.equals(other)
                    || (all.containsAll(other) || other.containsAll(all)) && a.date != null && b.date != null;
        }
        boolean near = b.sentence - a.sentence <= 2;
        boolean akin = a.type == PloverType.CONSULT || a.frame.name().equals(b.frame.name());
        boolean oneDated = (a.date == null) != (b.date == null);
        return straight && objects(a, b) && (!oneDated || near || akin);
    }

    /** Whether the later of two near tellings by one word only leaves out to whom. */
    private static boolean shorter(Draft a, Draft b) {
        return !a.actors.isEmpty()
                && b.recipients.isEmpty()
                && b.sentence - a.sentence <= RETOLD
                && a.frame.name().equals(b.frame.name());
    }

    private static boolean sides(Set<String> a, Set<String> b) {
        return a.equals(b);
    }

    /** Whether one date lies inside the other, or one is missing. */
    private static boolean dates(@Nullable String a, @Nullable String b) {
        return a == null || b == null || a.startsWith(b) || b.startsWith(a);
    }

    private static int reality(Status status) {
        return status == Status.ASSERTED ? 0 : status == Status.PLANNED ? 1 : 2;
    }

    private static boolean objects(Draft a, Draft b) {
        if (a.objects.isEmpty() || b.objects.isEmpty()) {
            return true;
        }
        return a.type == PloverType.CONSULT || a.frame == b.frame || a.type == PloverType.SUPPORT;
    }

    private static void join(Draft first, Draft other) {
        first.rests.add(other.trigger);
        first.rests.addAll(other.rests);
        if (first.date == null || (other.date != null && other.date.length() > first.date.length())) {
            first.date = other.date;
            first.dateSpan = other.dateSpan;
        }
        if (first.place == null) {
            first.place = other.place;
            first.placeSpan = other.placeSpan;
        }
        if (first.objects.isEmpty()) {
            first.objects.addAll(other.objects);
        }
        if (first.saidBy != null && other.saidBy == null && other.status == first.status) {
            first.saidBy = null;
            first.statement = null;
        }
    }
}
