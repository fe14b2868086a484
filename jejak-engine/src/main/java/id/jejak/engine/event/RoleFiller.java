package id.jejak.engine.event;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who acts, to whom and with what in the clause of a predicate. One per sentence. */
final class RoleFiller {
    /** Types of verbs whose object may do harm. */
    private static final Set<PloverType> WEAPONS = Set.of(PloverType.ASSAULT, PloverType.MOBILIZE);

    /** Types whose nouns tell by what means something is done. */
    private static final Set<PloverType> BY_MEANS = Set.of(PloverType.AID, PloverType.SUPPORT, PloverType.REQUEST);

    /** Types whose recipient must be more than the public at large. */
    private static final Set<PloverType> AMONG_PARTIES = Set.of(PloverType.AGREE, PloverType.COOPERATE);

    private final Words words;
    private final PartyReader parties;
    private final List<Unit> units;
    private final List<Predicate> predicates;
    private final SlotFiller slots;

    RoleFiller(Words words, PartyReader parties, ClauseParser.Parse parse, SlotFiller slots) {
        this.words = words;
        this.parties = parties;
        this.units = parse.units();
        this.predicates = parse.predicates();
        this.slots = slots;
    }

    /** Fills a draft from a verb in this voice. */
    void verb(Draft draft, Sense.Voice voice) {
        Predicate predicate = draft.predicate;
        Frame frame = draft.frame;
        if (frame.has(Frame.Flag.CHARGE)) {
            // charged is who does it, not whose the thing is: "revisi UU X melemahkan Y"
            draft.addRecipients(parties.read(units, predicate.subject, false));
            return;
        }
        Predicate cause = predicate.cause;
        if (cause != null && frame.subject() == Slot.PARTY) {
            slots.fill(draft, cause.object, Slot.PARTY);
            slots.fill(draft, cause.subject, Slot.ACTOR);
            draft.rests.add(cause.unit.span);
            return;
        }
        if (voice == Sense.Voice.PASSIVE) {
            slots.fill(draft, predicate.subject, frame.object());
            NounPhrase agent = agent(predicate);
            if (agent == null && frame.object() == Slot.THING && frame.subject() == Slot.ACTOR) {
                agent = session(predicate);
            }
            if (agent != null) {
                slots.fill(draft, agent, frame.subject());
            } else if (predicate.object != null && frame.object() == Slot.EITHER) {
                slots.fill(draft, predicate.object, Slot.THING);
            }
            if (predicate.second != null && frame.object() == Slot.EITHER) {
                slots.fill(draft, predicate.second, Slot.THING);
            }
            return;
        }
        slots.fill(draft, predicate.subject, frame.subject());
        if (predicate.relative && draft.type == PloverType.ASSAULT && draft.actors.isEmpty()) {
            weapon(draft);
        }
        slots.fill(draft, predicate.object != null ? predicate.object : shared(predicate), frame.object());
        if (predicate.second != null && (frame.object() == Slot.EITHER || frame.object() == Slot.THING)) {
            slots.fill(draft, predicate.second, Slot.THING);
        }
    }

    /** {@code mendukung dan mengapresiasi X}: the object of the verb joined to it; null where there is none. */
    private @Nullable NounPhrase shared(Predicate predicate) {
        for (Predicate joined : predicates) {
            if (joined.index == predicate.index + 2
                    && !joined.noun
                    && joined.voice == Sense.Voice.ACTIVE
                    && joined.subject == predicate.subject
                    && units.get(predicate.index + 1).is(Words.Kind.CONJ)) {
                return joined.object;
            }
        }
        return null;
    }

    /** {@code menembakkan peluru yang menewaskan Y}: who uses the weapon does what it does. */
    private void weapon(Draft draft) {
        for (Predicate verb : predicates) {
            if (verb.index < draft.predicate.index
                    && verb.object != null
                    && verb.object == draft.predicate.subject
                    && verb.unit.isTrigger()
                    && WEAPONS.contains(verb.unit.senses.get(0).frame().type())) {
                slots.fill(draft, verb.subject, Slot.ACTOR);
                return;
            }
        }
    }

    /** The agent of a passive: after {@code oleh}, or right after the verb. */
    @Nullable
    NounPhrase agent(Predicate predicate) {
        for (NounPhrase phrase : predicate.preps) {
            if (phrase.prep.equals("oleh")) {
                return phrase;
            }
        }
        NounPhrase next = predicate.object;
        if (next != null
                && next.from() == predicate.index + 1
                && !parties.read(units, next, false).isEmpty()) {
            return next;
        }
        for (Predicate joined : predicates) {
            // "ditangkap dan ditahan oleh polisi"
            if (joined.index == predicate.index + 2
                    && joined.voice == Sense.Voice.PASSIVE
                    && units.get(predicate.index + 1).is(Words.Kind.CONJ)) {
                return agent(joined);
            }
        }
        return null;
    }

    /** {@code disahkan dalam rapat paripurna DPR}: the body in whose session something is done; null where none is named. */
    private @Nullable NounPhrase session(Predicate predicate) {
        for (NounPhrase phrase : predicate.preps) {
            Unit head = units.get(phrase.from());
            boolean meeting = head.isNounTrigger()
                    && head.senses.get(0).frame().type() == PloverType.CONSULT
                    && (phrase.prep.equals("dalam") || phrase.prep.equals("pada"));
            int owner = phrase.from() + 1;
            Entity body = owner < phrase.until() ? units.get(owner).entity : null;
            if (meeting && body != null && body.type() == EntityType.ORG) {
                return new NounPhrase(owner, owner + 1);
            }
        }
        return null;
    }

    /** Fills a draft from a noun: its owner, and what the light verb lends it. */
    void noun(Draft draft) {
        Predicate predicate = draft.predicate;
        Frame frame = draft.frame;
        if (predicate.owner != null) {
            slots.fill(draft, predicate.owner, frame.subject());
        }
        if (predicate.owner == null) {
            relative(draft);
        }
        Predicate carrier = predicate.carrier;
        Words.Light light = carrier == null ? null : DraftMood.lends(frame, words.light(carrier.unit.lower));
        if (carrier != null && light != null) {
            boolean passive = carrier.voice == Sense.Voice.PASSIVE;
            NounPhrase doer = passive ? agent(carrier) : carrier.subject;
            boolean object = carrier.object != null && SenseChoice.within(predicate, carrier.object);
            if (passive ? predicate.asSubject : object) {
                Slot slot = frame.subject() == Slot.PARTY && predicate.owner == null ? Slot.ACTOR : light.subject();
                boolean taken = slot == Slot.ACTOR ? !draft.actors.isEmpty() : !draft.recipients.isEmpty();
                if (!taken || slot == Slot.PARTY) {
                    slots.fill(draft, doer, slot);
                } else if (frame.has(Frame.Flag.MUTUAL)) {
                    slots.fill(draft, doer, slot);
                }
                for (NounPhrase phrase : carrier.preps) {
                    Slot role = frame.preps().get(phrase.prep);
                    if (role != null) {
                        slots.fill(draft, phrase, role);
                    }
                }
                draft.rests.add(carrier.unit.span);
            }
        } else if (pointed(predicate) && predicate.owner == null && frame.has(Frame.Flag.MUTUAL)) {
            // "pertemuan itu": of those who were last spoken of together
            draft.pointed = true;
            if (frame.type() == PloverType.CONSULT) {
                Memory memory = parties.memory;
                draft.addActors(
                        !memory.met.isEmpty() ? memory.met : memory.persons.isEmpty() ? memory.pair : memory.persons);
            }
        } else if (draft.actors.isEmpty()
                && predicate.owner == null
                && predicate.subject != null
                && !inside(predicate)
                && (carrier == null || !words.takesClause(carrier.unit.lower) || light != null)
                && frame.type() != PloverType.SUPPORT
                && (frame.has(Frame.Flag.MUTUAL)
                        || frame.has(Frame.Flag.VISIT)
                        || predicate.unit.clitic.equals("nya"))) {
            slots.fill(draft, predicate.subject, Slot.ACTOR);
        }
    }

    /** {@code serangan yang dilakukan Israel terhadap Y}: the relative clause of a light verb says who does it to whom. */
    private void relative(Draft draft) {
        for (Predicate verb : predicates) {
            Words.Light light = verb.relative ? words.light(verb.unit.lower) : null;
            if (light == null
                    || light.effect() != Words.Effect.HELD
                    || verb.voice != Sense.Voice.PASSIVE
                    || verb.subject == null
                    || !SenseChoice.within(draft.predicate, verb.subject)) {
                continue;
            }
            slots.fill(draft, agent(verb), Slot.ACTOR);
            for (NounPhrase phrase : verb.preps) {
                Slot role = draft.frame.preps().get(phrase.prep);
                if (role != null && role != Slot.ACTOR) {
                    slots.fill(draft, phrase, role);
                }
            }
            draft.rests.add(verb.unit.span);
            return;
        }
    }

    /**
     * {@code dibentuk dengan dukungan X, bertahan berkat bantuan X}: what stands in a phrase of means is done by its owner to the
     * subject of the verb.
     */
    void means(Draft draft) {
        Predicate carrier = draft.predicate.carrier;
        if (carrier == null
                || carrier.subject == null
                || !BY_MEANS.contains(draft.type)
                || draft.actors.isEmpty()
                || !draft.recipients.isEmpty()) {
            return;
        }
        for (NounPhrase phrase : carrier.preps) {
            if (words.means(phrase.prep) && SenseChoice.within(draft.predicate, phrase)) {
                slots.fill(draft, carrier.subject, Slot.PARTY);
                draft.rests.add(carrier.unit.span);
                return;
            }
        }
    }

    /** {@code dalam pertemuan itu}: a meeting told before. */
    boolean isMeeting(Predicate predicate) {
        return predicate.noun
                && predicate.unit.senses.get(0).frame().type() == PloverType.CONSULT
                && predicate.carrier == null
                && predicate.index > 0
                && units.get(predicate.index - 1).is(Words.Kind.PREP)
                && pointed(predicate);
    }

    private boolean pointed(Predicate noun) {
        int next = noun.index + 1;
        return next < units.size() && units.get(next).is(Words.Kind.DEMONSTRATIVE);
    }

    /** Whether another noun stands right before it: hasil kunjungan. */
    private boolean inside(Predicate noun) {
        Unit before = noun.index > 0 ? units.get(noun.index - 1) : null;
        return before != null && before.kind == Unit.Kind.NOUN;
    }

    /** Fills a draft from the prepositional phrases of its predicate. */
    void prepositions(Draft draft) {
        for (NounPhrase phrase : draft.predicate.preps) {
            Slot slot = draft.frame.preps().get(phrase.prep);
            boolean said = slot == Slot.PARTY && phrase.prep.equals("dengan") && !draft.predicate.noun;
            if (said && !draft.recipients.isEmpty()) {
                // "membela X dengan Y": the object has said to whom
                continue;
            }
            boolean agent = phrase.prep.equals("oleh") && !draft.predicate.noun;
            boolean judged = agent
                    && draft.predicate.voice == Sense.Voice.ACTIVE
                    && draft.frame.has(Frame.Flag.SPEECH)
                    && draft.frame.object() == Slot.PARTY
                    && draft.recipients.isEmpty();
            if (judged) {
                // "memuji pembangunan jalan oleh X": whoever did what is praised
                slots.fill(draft, phrase, Slot.PARTY);
            } else if (slot != null && !(agent && (slot == Slot.ACTOR) == (draft.frame.subject() == Slot.ACTOR))) {
                slots.fill(draft, phrase, slot);
            }
        }
    }

    /** {@code menuduhnya}: the suffix stands for the person last spoken of. */
    void clitic(Draft draft) {
        if (draft.predicate.unit.clitic.equals("nya")
                && !draft.predicate.noun
                && draft.recipients.isEmpty()
                && (draft.frame.object() == Slot.PARTY || draft.frame.object() == Slot.EITHER)) {
            Participant person = parties.memory.person;
            if (person != null && !draft.actors.containsKey(person.name())) {
                draft.addRecipients(List.of(person));
            }
        }
    }

    /** The parties of a phrase become recipients. */
    void recipients(Draft draft, NounPhrase phrase) {
        slots.fill(draft, phrase, Slot.PARTY);
        clean(draft);
    }

    /** Takes out who stands on both sides, and splits the two of a mutual deed. */
    void clean(Draft draft) {
        if (AMONG_PARTIES.contains(draft.type)) {
            draft.recipients.values().removeIf(party -> {
                Words.Role role = words.role(party.name().toLowerCase(Locale.ROOT));
                return role != null && role.kind() == Words.Kind.PUBLIC;
            });
        }
        for (String actor : draft.actors.keySet()) {
            draft.recipients.remove(actor);
        }
        if (draft.frame.has(Frame.Flag.MUTUAL) && draft.recipients.isEmpty() && draft.actors.size() == 2) {
            String second = List.copyOf(draft.actors.keySet()).get(1);
            Participant party = draft.actors.remove(second);
            if (party != null) {
                draft.recipients.put(second, party);
            }
        }
    }
}
