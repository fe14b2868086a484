package id.jejak.engine.event;

import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import java.util.Locale;
import java.util.Set;

/** Whether a draft is an event: real enough, with the parties its frame needs, and of public affairs. */
final class Admission {
    /** Types that private persons and bodies do not do. */
    private static final Set<PloverType> STATECRAFT =
            Set.of(PloverType.ACCUSE, PloverType.COERCE, PloverType.SANCTION, PloverType.MOBILIZE, PloverType.THREATEN);

    /** Types in which citizens act politically by themselves. */
    private static final Set<PloverType> CIVIC =
            Set.of(PloverType.PROTEST, PloverType.THREATEN, PloverType.REQUEST, PloverType.REJECT, PloverType.ACCUSE);

    private Admission() {}

    /** Whether it is held to be real, planned or possible at all: no wish, no condition, no bare purpose, not denied by {@code tidak}. */
    static boolean real(Draft draft) {
        Set<Predicate.Mood> moods = draft.moods;
        if (moods.contains(Predicate.Mood.CONDITION) || moods.contains(Predicate.Mood.WANTED)) {
            return false;
        }
        if (moods.contains(Predicate.Mood.PURPOSE)) {
            Predicate governor = draft.predicate.governor;
            if (governor == null || !governor.unit.is(Words.Kind.MOTION)) {
                return false;
            }
        }
        for (Predicate above = draft.predicate.governor; above != null; above = above.governor) {
            if (above.moods.contains(Predicate.Mood.NEGATED) && !above.unit.isTrigger()) {
                // "tidak ditemukan bukti X pernah diperiksa"
                return false;
            }
        }
        boolean refused = draft.frame.negated() != null && !draft.frame.noun() && !moods.contains(Predicate.Mood.PAST);
        return !moods.contains(Predicate.Mood.NEGATED) || refused;
    }

    /** Whether an active verb's subject is a thing, so that no party acts: hal itu, kebijakan itu. */
    static boolean thingActs(Draft draft) {
        Predicate predicate = draft.predicate;
        return !predicate.noun
                && predicate.voice == Sense.Voice.ACTIVE
                && draft.frame.subject() == Slot.ACTOR
                && predicate.subject != null
                && draft.actors.isEmpty();
    }

    /** Citizens who act together: not the victims of something, not one among many. */
    private static boolean organised(Participant party) {
        String name = party.name().toLowerCase(Locale.ROOT);
        return !name.startsWith("korban") && !name.startsWith("seorang");
    }

    /**
     * Whether the parties are there that its frame needs, and one of them acts in public affairs.
     *
     * @param carried whether a light verb carries it
     * @param content whether a clause says what it is about
     */
    static boolean enough(Draft draft, boolean carried, boolean content) {
        boolean actor = !draft.actors.isEmpty();
        boolean recipient = !draft.recipients.isEmpty();
        boolean enough = switch (draft.frame.needs()) {
            case ANY -> actor || recipient;
            case ACTOR -> actor;
            case RECIPIENT -> recipient;
            case BOTH -> actor && (recipient || draft.actors.size() > 1);
            case FULL -> actor && (recipient || content || !draft.objects.isEmpty());
            case LIGHT -> actor && (recipient || carried);
        };
        if (!enough) {
            return false;
        }
        if (draft.frame.has(Frame.Flag.VISIT) && !recipient && draft.place == null) {
            return false;
        }
        if (draft.frame.has(Frame.Flag.VISIT)
                && draft.actors.values().stream()
                        .noneMatch(party -> party.standing() == Participant.Standing.PUBLIC
                                || (party.entity() != null && party.entity().type() == EntityType.PER))) {
            // visitors at large
            return false;
        }
        if (STATECRAFT.contains(draft.type)
                && actor
                && draft.actors.values().stream().noneMatch(Participant::political)) {
            return false;
        }
        boolean open = false;
        boolean all = true;
        for (Participant party : draft.actors.values()) {
            open |= party.standing() == Participant.Standing.PUBLIC
                    || (party.standing() == Participant.Standing.CITIZEN
                            && CIVIC.contains(draft.type)
                            && organised(party));
            all &= party.political();
        }
        boolean cared = false;
        for (Participant party : draft.recipients.values()) {
            open |= party.standing() == Participant.Standing.PUBLIC;
            all &= party.political();
            cared |= party.political();
        }
        boolean undergone = draft.predicate.noun
                || draft.predicate.voice == Sense.Voice.PASSIVE
                || draft.frame.subject() == Slot.PARTY;
        if (draft.frame.has(Frame.Flag.OFFICIAL) && undergone && !actor && recipient) {
            open = true;
        }
        if (draft.type == PloverType.AID && recipient && !cared) {
            return false;
        }
        return draft.frame.has(Frame.Flag.POLITICAL) ? open && all : open;
    }
}
