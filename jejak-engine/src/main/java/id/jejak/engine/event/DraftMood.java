package id.jejak.engine.event;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What auxiliaries, light verbs and nouns before it say of an event's reality. One per sentence. */
final class DraftMood {
    /** Types that are no event as the object of a wish; a war that somebody wants to end is one. */
    private static final Set<PloverType> WISHED =
            Set.of(PloverType.AGREE, PloverType.AID, PloverType.CONSULT, PloverType.COOPERATE, PloverType.SUPPORT);

    private final Words words;
    private final List<Unit> units;

    DraftMood(Words words, List<Unit> units) {
        this.words = words;
        this.units = units;
    }

    /** The light verb that a noun is the object of, or the subject of its passive; else null. */
    Words.@Nullable Light light(Predicate noun) {
        Predicate carrier = noun.carrier;
        if (!noun.noun || carrier == null) {
            return null;
        }
        boolean passive = carrier.voice == Sense.Voice.PASSIVE || carrier.object == null;
        boolean carried = noun.asSubject ? passive : carrier.object != null && SenseChoice.within(noun, carrier.object);
        return carried ? lends(noun.unit.senses.get(0).frame(), words.light(carrier.unit.lower)) : null;
    }

    /** A light verb where it lends its subject to such a noun; a verb of saying does to what is said alone. */
    static Words.@Nullable Light lends(Frame frame, Words.@Nullable Light light) {
        return light != null && light.effect() == Words.Effect.SAID && !frame.has(Frame.Flag.SPEECH) ? null : light;
    }

    /** Type and status by the moods of the verb, or of the light verb that carries a noun. */
    void read(Draft draft) {
        Set<Predicate.Mood> moods = draft.moods;
        moods.addAll(draft.predicate.moods);
        Words.Role first = words.role(draft.predicate.unit.lower);
        Words.Light opening = words.light(draft.predicate.unit.lower);
        boolean more = draft.predicate.unit.span.length() > draft.predicate.unit.lower.length();
        boolean aux = more
                && first != null
                && first.kind() == Words.Kind.AUX
                && first.value().equals("future");
        // "siap membantu": an offer is made, whatever it says of what is to come
        aux = aux && !draft.frame.has(Frame.Flag.SPEECH);
        if (aux || (opening != null && opening.effect() == Words.Effect.PLANNED && !draft.predicate.noun)) {
            // the frame's own words begin with akan or dijadwalkan
            moods.add(Predicate.Mood.FUTURE);
        }
        for (int i = draft.predicate.index - 1;
                draft.predicate.noun && i >= 0 && units.get(i).isNominal();
                i--) {
            if (units.get(i).is(Words.Kind.TOPIC, "planned")) {
                moods.add(Predicate.Mood.FUTURE);
            }
        }
        Predicate carrier = draft.predicate.carrier;
        Words.Light light = light(draft.predicate);
        if (carrier != null && light != null) {
            moods.addAll(carrier.moods);
            if (light.effect() == Words.Effect.PLANNED) {
                moods.add(Predicate.Mood.FUTURE);
            } else if (light.effect() == Words.Effect.REFUSED) {
                moods.add(Predicate.Mood.NEGATED);
            } else if (light.effect() != Words.Effect.HELD && light.effect() != Words.Effect.SAID) {
                moods.add(Predicate.Mood.CONDITION);
            }
        }
        if (carrier != null && light == null && draft.predicate.noun && WISHED.contains(draft.type)) {
            // "bertujuan memantapkan kerja sama"
            moods.addAll(carrier.moods.stream()
                    .filter(mood -> mood == Predicate.Mood.WANTED || mood == Predicate.Mood.CONDITION)
                    .toList());
        }
        PloverType negated = draft.frame.negated();
        if (moods.contains(Predicate.Mood.NEGATED) && negated != null) {
            draft.type = negated;
        }
        if (draft.frame.has(Frame.Flag.CHARGE)) {
            // the charge is made, whatever it says of what is to come
            moods.removeAll(Set.of(Predicate.Mood.FUTURE, Predicate.Mood.POSSIBLE));
        }
        if (moods.contains(Predicate.Mood.WISHED)) {
            NounPhrase subject = draft.predicate.subject;
            boolean own = subject != null && units.get(subject.from()).is(Words.Kind.PRONOUN, "first");
            if (!own || !draft.frame.has(Frame.Flag.SPEECH)) {
                moods.add(Predicate.Mood.WANTED);
            }
        }
        if (moods.contains(Predicate.Mood.ABLE)) {
            if (draft.type == PloverType.AID) {
                draft.type = PloverType.AGREE;
            } else {
                moods.add(Predicate.Mood.WANTED);
            }
        }
        if (moods.contains(Predicate.Mood.ALLEGED)) {
            draft.status = Status.ALLEGED;
        } else if (moods.contains(Predicate.Mood.POSSIBLE)) {
            draft.status = Status.POSSIBLE;
        } else if (moods.contains(Predicate.Mood.FUTURE)) {
            draft.status = Status.PLANNED;
            if (draft.type == PloverType.CONSULT || draft.type == PloverType.SUPPORT) {
                draft.type = PloverType.AGREE;
            } else if (draft.type == PloverType.AID) {
                draft.type = PloverType.AGREE;
            } else if (draft.type == PloverType.RETREAT) {
                draft.type = PloverType.CONCEDE;
            }
        }
    }
}
