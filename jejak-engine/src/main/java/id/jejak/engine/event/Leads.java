package id.jejak.engine.event;

import id.jejak.engine.document.PloverType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads that say what somebody is asked without saying by whom ({@code Pemerintah diminta menunda kenaikan tarif.}): the first speaker
 * quoted after it asks. One per article.
 */
final class Leads {
    /** Sentences that may open an article so. */
    private static final int LEAD = 2;

    /** Sentences after it within which the speaker must be named. */
    private static final int REACH = 3;

    private final List<Draft> open = new ArrayList<>();

    /** Notes the drafts of a sentence that lack parties. */
    void note(List<Draft> partial) {
        for (Draft draft : partial) {
            if (draft.sentence < LEAD
                    && draft.type == PloverType.REQUEST
                    && draft.predicate.voice == Sense.Voice.PASSIVE
                    && !draft.predicate.noun
                    && draft.actors.isEmpty()
                    && !draft.recipients.isEmpty()) {
                open.add(draft);
            }
        }
    }

    /** The drafts that the speaker of a sentence completes; each is given once. */
    List<Draft> answered(@Nullable Participant speaker, int sentence) {
        List<Draft> answered = new ArrayList<>();
        if (speaker == null || speaker.entity() == null) {
            return answered;
        }
        for (Draft draft : open) {
            if (sentence > draft.sentence
                    && sentence - draft.sentence <= REACH
                    && !draft.recipients.containsKey(speaker.name())) {
                draft.addActors(List.of(speaker));
                draft.rejected.add("its verb names nobody who asks; the speaker quoted after it");
                answered.add(draft);
            }
        }
        open.removeAll(answered);
        return answered;
    }
}
