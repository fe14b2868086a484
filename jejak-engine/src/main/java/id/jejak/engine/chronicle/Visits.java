package id.jejak.engine.chronicle;

import id.jejak.engine.document.PloverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When one article's visit is another's meeting: whoever visits a state and meets its leader there does one thing, told by one article as
 * the visit and by another as the meeting. Where an article tells both, they are two.
 */
final class Visits {
    private final Parties parties;
    private final Map<String, List<Telling>> byArticle = new HashMap<>();

    Visits(Parties parties, List<Telling> tellings) {
        this.parties = parties;
        for (Telling telling : tellings) {
            if (telling.type() == PloverType.CONSULT) {
                byArticle
                        .computeIfAbsent(telling.article(), key -> new ArrayList<>())
                        .add(telling);
            }
        }
    }

    /** Whether two tellings are a visit and the meeting on it that stands for it, whichever comes first. */
    boolean one(Telling a, Telling b) {
        return isVisit(a) != isVisit(b) && (isVisit(a) ? told(a, b) : told(b, a));
    }

    private boolean told(Telling visit, Telling meeting) {
        When x = visit.when();
        When y = meeting.when();
        if (visit.type() != PloverType.CONSULT
                || meeting.type() != PloverType.CONSULT
                || meeting.family() == null
                || !meeting.family().alike()
                || visit.article().equals(meeting.article())
                || x == null
                || y == null
                || !x.fits(y)) {
            return false;
        }
        return parties.metHost(visit, meeting) && isOnly(visit, meeting, x) && isOnly(meeting, visit, x);
    }

    /** Whether the article of a telling does not tell of the other kind as well: the same people, on dates that fit. */
    private boolean isOnly(Telling telling, Telling other, When when) {
        for (Telling beside : byArticle.getOrDefault(telling.article(), List.of())) {
            boolean same = beside != telling
                    && isVisit(beside) == isVisit(other)
                    && (isVisit(beside) ? parties.metHost(beside, telling) : parties.metHost(telling, beside));
            if (same && (beside.when() == null || when.fits(beside.when()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisit(Telling telling) {
        return telling.days() > 0;
    }
}
