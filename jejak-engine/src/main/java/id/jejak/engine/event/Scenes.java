package id.jejak.engine.event;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates and places that stand outside an event's own clause. In order: a deed told in one breath with a dated one by the same subject;
 * for a speech act the nearest sentence that says when and where its actor spoke ({@code kata Budi di Istana, Senin (2/9)}); the dated
 * happening of the lead in which the actor takes part; and for a speech act of somebody whom the article quotes the day of the report.
 * Each leaves its reason among the rejected readings. A deed never takes the day of the report.
 */
final class Scenes {
    /** Sentences that make the lead. */
    private static final int LEAD = 3;

    /** Length of a date to the day; an occasion on which somebody spoke is known to the day. */
    private static final int DAY = "2024-09-14".length();

    /** Days before the report within which an arrival dates the meetings at its place. */
    private static final int TRIP = 7;

    private final Occasions occasions;
    private final Twins twins;
    private final @Nullable LocalDate published;

    /**
     * Scenes of an article.
     *
     * @param occasions who spoke when and where
     * @param twins other tellings of what happened
     * @param checked whether it is a fact-check: the speeches it looks up are older than it
     */
    Scenes(Annotated in, Occasions occasions, Twins twins, boolean checked) {
        published = checked ? null : in.published().date();
        this.occasions = occasions;
        this.twins = twins;
    }

    /** Notes what is told without parties, with a date or a place. */
    void partial(Draft draft) {
        if (draft.date != null || draft.place != null) {
            twins.partial(draft);
        }
    }

    /** Completes the drafts of an article, in text order. */
    void complete(List<Draft> drafts) {
        for (Draft draft : drafts) {
            arrived(draft, drafts);
        }
        for (Draft draft : drafts) {
            breath(draft, drafts);
            twins.complete(draft, drafts);
        }
        Draft meeting = null;
        for (Draft draft : drafts) {
            if (draft.type == PloverType.CONSULT && draft.status == Status.ASSERTED && draft.date != null) {
                meeting = draft;
            } else if (meeting != null && draft.inside && draft.sentence > meeting.sentence) {
                inside(draft, meeting);
            }
            if (draft.moods.contains(Predicate.Mood.PAST) || draft.status != Status.ASSERTED) {
                continue;
            }
            if (draft.frame.has(Frame.Flag.SPEECH)) {
                occasions.spoken(draft);
                occasions.voiced(draft);
                lead(draft, drafts);
                occasions.report(draft);
            } else if (draft.pointed) {
                lead(draft, drafts);
            }
        }
    }

    /** A meeting at the place where its actor arrived on a day that the article gives, not long before it. */
    private void arrived(Draft draft, List<Draft> drafts) {
        if (draft.type != PloverType.CONSULT
                || draft.date != null
                || draft.place == null
                || published == null
                || draft.status != Status.ASSERTED) {
            return;
        }
        for (Draft visit : drafts) {
            boolean sameTrip = visit.frame.has(Frame.Flag.VISIT)
                    && visit.status == Status.ASSERTED
                    && draft.place.equals(visit.place)
                    && takesPart(draft, visit);
            if (sameTrip
                    && visit.date != null
                    && visit.date.length() == DAY
                    && visit.date.compareTo(published.minusDays(TRIP).toString()) >= 0) {
                draft.date = visit.date;
                draft.dateSpan = visit.dateSpan;
                draft.rejected.add("no date in its clause; the day on which its actor came to the place");
                return;
            }
        }
    }

    private static void breath(Draft draft, List<Draft> drafts) {
        if (draft.date != null || draft.predicate.subject == null) {
            return;
        }
        for (Draft other : drafts) {
            if (other.sentence == draft.sentence
                    && other.date != null
                    && other.predicate.subject == draft.predicate.subject
                    && other.predicate.governor == draft.predicate.governor
                    && other.predicate.relative == draft.predicate.relative) {
                draft.date = other.date;
                draft.dateSpan = other.dateSpan;
                draft.rejected.add("no date in its clause; that of the verb with the same subject beside it");
                return;
            }
        }
    }

    private static void inside(Draft draft, Draft meeting) {
        if (draft.date == null && draft.frame.has(Frame.Flag.SPEECH)) {
            draft.date = meeting.date;
            draft.dateSpan = meeting.dateSpan;
            draft.rejected.add("no date in its clause; that of the meeting its sentence points at");
            if (draft.place == null) {
                draft.place = meeting.place;
                draft.placeSpan = meeting.placeSpan;
            }
        }
    }

    private void lead(Draft draft, List<Draft> drafts) {
        if (draft.date != null || published == null || draft.earlier || occasions.inBackground(draft.sentence)) {
            return;
        }
        for (Draft first : drafts) {
            if (first.sentence >= LEAD || first.status != Status.ASSERTED) {
                return;
            }
            boolean day = first.date != null && first.date.length() == 10;
            if (day && !first.moods.contains(Predicate.Mood.PAST) && takesPart(draft, first)) {
                draft.date = first.date;
                draft.dateSpan = first.dateSpan;
                if (draft.place == null) {
                    draft.place = first.place;
                    draft.placeSpan = first.placeSpan;
                }
                draft.rejected.add("no date in its clause; that of the lead's happening with the same party");
                return;
            }
        }
    }

    private static boolean takesPart(Draft draft, Draft first) {
        for (String actor : draft.actors.keySet()) {
            if (first.actors.containsKey(actor) || first.recipients.containsKey(actor)) {
                return true;
            }
        }
        return false;
    }
}
