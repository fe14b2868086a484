package id.jejak.engine.event;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Accusations made in plain words: whoever tells of somebody else's attack or threat, so that it stands on that word alone, accuses
 * ({@code Menteri X mengatakan Y menyerang Z}). The accusation's trigger is the cue of the statement, and what it rests on the deed.
 */
final class Accusations {
    /** Deeds that nobody tells of another without accusing. */
    private static final Set<PloverType> HOSTILE = EnumSet.of(PloverType.ASSAULT, PloverType.THREATEN);

    private static final Frame FRAME = new Frame(
            "accusation in plain words",
            false,
            PloverType.ACCUSE,
            "allege",
            Slot.ACTOR,
            Slot.PARTY,
            Map.of(),
            Frame.Needs.BOTH,
            EnumSet.of(Frame.Flag.SPEECH, Frame.Flag.ALLEGES),
            List.of(),
            List.of(),
            null,
            "a deed alleged by its speaker");

    private Accusations() {}

    /** Adds to the drafts of one sentence those accusations that it makes without a verb of accusing. */
    static List<Draft> of(List<Draft> drafts, Attribution attribution) {
        List<Draft> made = new ArrayList<>();
        for (Draft deed : drafts) {
            Statement statement = deed.statement == null ? null : attribution.holding(deed.trigger);
            Participant speaker = attribution.speaker(statement);
            if (statement == null
                    || speaker == null
                    || deed.status != Status.ALLEGED
                    || !HOSTILE.contains(deed.type)
                    || !official(speaker)) {
                continue;
            }
            List<Participant> accused = new ArrayList<>(deed.actors.values());
            accused.removeIf(party -> own(party.name(), speaker.name()) || !party.political());
            if (accused.isEmpty() || said(drafts, made, speaker, accused)) {
                continue;
            }
            Draft accusation = new Draft(FRAME, deed.predicate, deed.sentence);
            accusation.trigger = statement.cue();
            accusation.addActors(List.of(speaker));
            accusation.addRecipients(accused);
            accusation.rests.add(deed.trigger);
            made.add(accusation);
        }
        return made;
    }

    /** Whether a speaker is known by an office, a body or a state. */
    private static boolean official(Participant speaker) {
        if (speaker.entity() == null || speaker.entity().by().resource().contains("outlets")) {
            return false;
        }
        EntityType type = speaker.entity().type();
        return type == EntityType.GPE
                || type == EntityType.ORG
                || (type == EntityType.PER && !speaker.entity().roles().isEmpty());
    }

    /** Whether one of two names holds the other: {@code militer Israel} is Israel's own. */
    private static boolean own(String party, String speaker) {
        return party.contains(speaker) || speaker.contains(party);
    }

    private static boolean said(List<Draft> drafts, List<Draft> made, Participant speaker, List<Participant> accused) {
        Set<String> names = new HashSet<>();
        accused.forEach(party -> names.add(party.name()));
        List<Draft> all = new ArrayList<>(drafts);
        all.addAll(made);
        for (Draft other : all) {
            if (other.type == PloverType.ACCUSE
                    && other.actors.containsKey(speaker.name())
                    && other.recipients.keySet().stream().anyMatch(names::contains)) {
                return true;
            }
        }
        return false;
    }
}
