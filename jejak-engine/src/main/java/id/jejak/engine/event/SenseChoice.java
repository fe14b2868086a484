package id.jejak.engine.event;

import id.jejak.engine.document.PloverType;
import java.util.List;
import java.util.Map;

/** Which senses of a trigger the words around it allow. One per sentence. */
final class SenseChoice {
    private final Words words;
    private final List<Unit> units;
    private final Map<Predicate, Draft> made;

    /**
     * For one sentence.
     *
     * @param made the drafts that its predicates have given so far
     */
    SenseChoice(Words words, List<Unit> units, Map<Predicate, Draft> made) {
        this.words = words;
        this.units = units;
        this.made = made;
    }

    /** Whether the words that a frame asks for stand by a predicate, and none that it bars. */
    boolean fits(Frame frame, Predicate predicate) {
        if (frame.with().isEmpty() && frame.without().isEmpty()) {
            return true;
        }
        int end = Math.min(units.size(), Math.max(predicate.until, predicate.index + 1) + 6);
        int begin = predicate.voice == Sense.Voice.PASSIVE && predicate.subject != null
                ? predicate.subject.from()
                : predicate.index + 1;
        boolean with = frame.with().isEmpty();
        for (int i = begin; i < end; i++) {
            Unit unit = units.get(i);
            if (unit.kind == Unit.Kind.STOP) {
                break;
            }
            for (String word : frame.without()) {
                if (i != predicate.index && i <= predicate.index + 3 && unit.lower.equals(word)) {
                    return false;
                }
            }
            for (String word : frame.with()) {
                with |= standsAt(i, word);
            }
        }
        return with;
    }

    private boolean standsAt(int at, String phrase) {
        int i = at;
        for (String word : phrase.split(" ", -1)) {
            if (i >= units.size() || !units.get(i).lower.equals(word)) {
                return false;
            }
            i++;
        }
        return true;
    }

    /** Whether a predicate only names, shows or speaks of a deed. */
    boolean dropped(Draft draft) {
        Predicate predicate = draft.predicate;
        Unit before = predicate.index > 0 ? units.get(predicate.index - 1) : null;
        boolean office = before != null && before.capital && words.party(before.lower) != null;
        if (predicate.noun && predicate.unit.capital && before != null && (predicate.owner == null || office)) {
            return true;
        }
        if (!predicate.noun) {
            // "Video itu dibagikan oleh akun ini": posts go round, nobody gives or takes
            NounPhrase done = predicate.voice == Sense.Voice.PASSIVE ? predicate.subject : predicate.object;
            boolean post = done != null && units.get(done.from()).is(Words.Kind.POST);
            for (int i = 0; predicate.voice == Sense.Voice.PASSIVE && i < predicate.index; i++) {
                post |= units.get(i).is(Words.Kind.POST);
            }
            return draft.type == PloverType.AID && post;
        }
        for (int i = predicate.index - 1; i >= 0 && units.get(i).isNominal(); i--) {
            if (units.get(i).is(Words.Kind.TOPIC, "") || units.get(i).is(Words.Kind.POST)) {
                return true;
            }
        }
        if (predicate.about) {
            return true;
        }
        Predicate carrier = predicate.carrier;
        if (carrier != null && !predicate.asSubject) {
            Draft carrying = made.get(carrier);
            boolean direct = carrier.object != null && within(predicate, carrier.object);
            boolean standing = draft.frame.type() == PloverType.SANCTION && predicate.owner != null;
            if (standing && carrying != null && carrying.frame.has(Frame.Flag.CHARGE)) {
                // "melanggar sanksi X terhadap Y": the sanctions stand
                return false;
            }
            if (carrying != null && direct) {
                return carrying.frame.has(Frame.Flag.ABSORB) || carrying.frame.object() != Slot.PARTY;
            }
        }
        return false;
    }

    static boolean within(Predicate predicate, NounPhrase phrase) {
        return phrase.from() <= predicate.index && predicate.index < phrase.until();
    }
}
