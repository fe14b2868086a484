package id.jejak.engine.event;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import id.jejak.engine.lexicon.Morphology;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Dates and places that another telling of the same happening knows: one without parties beside it ({@code Penggeledahan dilakukan pada
 * Kamis}), or one of the same root word with a party in common anywhere in the article. Where such tellings give two days, none counts.
 */
final class Twins {
    /** Sentences between a happening and a telling without parties that dates it. */
    private static final int BESIDE = 2;

    /** Length of a date to the day. */
    private static final int DAY = "2024-09-14".length();

    /** Letters of a root that is long enough to tell two words of one family. */
    private static final int ROOT = 4;

    /** Types of which the same word with the same party in one article is the same happening; meetings and attacks come again. */
    private static final Set<PloverType> ONCE = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.COERCE,
            PloverType.PROTEST,
            PloverType.RETREAT,
            PloverType.SANCTION,
            PloverType.SUPPORT);

    private final Morphology morphology;
    private final Occasions occasions;
    private final List<Draft> partial = new ArrayList<>();

    Twins(Morphology morphology, Occasions occasions) {
        this.morphology = morphology;
        this.occasions = occasions;
    }

    /** Notes a telling that lacks the parties an event needs. */
    void partial(Draft draft) {
        partial.add(draft);
    }

    /** Gives a draft without date or place those of its other tellings. */
    void complete(Draft draft, List<Draft> drafts) {
        if (draft.status != Status.ASSERTED || (draft.date != null && draft.place != null)) {
            return;
        }
        for (Draft other : partial) {
            boolean near = Math.abs(other.sentence - draft.sentence) <= BESIDE;
            boolean alike = other.type == draft.type
                    && other.status == draft.status
                    && (other.frame.name().equals(draft.frame.name())
                            || other.type == PloverType.CONSULT
                            || akin(other, draft));
            if (near && alike && within(other, draft)) {
                date(draft, other, "no date in its clause; that of another telling beside it");
                place(draft, other, "no place in its clause; that of another telling beside it");
            }
        }
        retold(draft, drafts);
    }

    private void retold(Draft draft, List<Draft> drafts) {
        if (!ONCE.contains(draft.type) || draft.frame.has(Frame.Flag.SPEECH) || draft.earlier || draft.date != null) {
            return;
        }
        Draft twin = null;
        List<Draft> all = new ArrayList<>(partial);
        all.addAll(drafts);
        for (Draft other : all) {
            boolean dated = other.date != null && other.date.length() == DAY && !other.frame.has(Frame.Flag.SPEECH);
            boolean same = dated
                    && other != draft
                    && other.type == draft.type
                    && other.status == draft.status
                    && !other.earlier
                    && occasions.inBackground(other.sentence) == occasions.inBackground(draft.sentence)
                    && shares(other, draft)
                    && akin(other, draft);
            if (same && twin != null && !Objects.equals(twin.date, other.date)) {
                return;
            }
            twin = same ? other : twin;
        }
        if (twin != null) {
            date(draft, twin, "no date in its clause; that of another telling of the same");
            place(draft, twin, "no place in its clause; that of another telling of the same");
        }
    }

    private static void date(Draft draft, Draft other, String why) {
        if (draft.date == null && other.date != null) {
            draft.date = other.date;
            draft.dateSpan = other.dateSpan;
            draft.rejected.add(why);
        }
    }

    private static void place(Draft draft, Draft other, String why) {
        if (draft.place == null && other.place != null) {
            draft.place = other.place;
            draft.placeSpan = other.placeSpan;
            draft.rejected.add(why);
        }
    }

    /** Whether one's parties are all among the other's, and there is one. */
    private static boolean shares(Draft a, Draft b) {
        Set<String> one = parties(a);
        Set<String> other = parties(b);
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static boolean within(Draft part, Draft whole) {
        return parties(whole).containsAll(part.actors.keySet())
                && parties(whole).containsAll(part.recipients.keySet());
    }

    private static Set<String> parties(Draft draft) {
        Set<String> all = new HashSet<>(draft.actors.keySet());
        all.addAll(draft.recipients.keySet());
        return all;
    }

    /** Whether two triggers are of one root: {@code menggeledah, penggeledahan}. */
    private boolean akin(Draft a, Draft b) {
        Set<String> roots = roots(a);
        roots.retainAll(roots(b));
        return !roots.isEmpty();
    }

    private Set<String> roots(Draft draft) {
        Set<String> roots = new HashSet<>();
        String first = draft.predicate.unit.lower.split(" ", 2)[0];
        for (Morphology.Reading reading : morphology.readings(first)) {
            if (reading.root().length() >= ROOT) {
                roots.add(reading.root());
            }
        }
        return roots;
    }
}
