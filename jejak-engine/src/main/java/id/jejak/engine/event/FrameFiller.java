package id.jejak.engine.event;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import id.jejak.engine.lexicon.Countries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays frames over the predicates of one sentence: who acts, to whom, with what. One per article. */
final class FrameFiller {
    private static final Set<String> TROOPS = Set.of("pasukan", "tentara", "prajurit", "personel", "serdadu");

    /** Types whose recipient must be more than the public at large. */
    private static final Set<PloverType> AMONG_PARTIES = Set.of(PloverType.AGREE, PloverType.COOPERATE);

    /** Types that are no event as the object of a wish; a war that somebody wants to end is one. */
    private static final Set<PloverType> WISHED =
            Set.of(PloverType.AGREE, PloverType.AID, PloverType.CONSULT, PloverType.COOPERATE, PloverType.SUPPORT);

    private final String text;
    private final Words words;
    private final Countries countries;
    private final PartyReader parties;
    private final Map<Predicate, Draft> made = new HashMap<>();
    private List<Unit> units = List.of();
    private ClauseParser.Parse parse = ClauseParser.Parse.EMPTY;
    /** Who claims something in the sentence at hand; a rejection in a later one may answer it. */
    private List<Participant> claimants = List.of();

    FrameFiller(String text, Words words, Countries countries, PartyReader parties) {
        this.text = text;
        this.words = words;
        this.countries = countries;
        this.parties = parties;
    }

    /** What the sentence at hand tells of without the parties an event needs; it may date or place one told beside it. */
    final List<Draft> partial = new ArrayList<>();

    /** The drafts of a sentence in text order; those without the parties their frame needs are left out. */
    List<Draft> drafts(ClauseParser.Parse parse, int sentence) {
        this.parse = parse;
        units = parse.units();
        made.clear();
        List<Draft> drafts = new ArrayList<>();
        for (Predicate predicate : parse.predicates()) {
            remember(predicate);
            if (!predicate.unit.isTrigger()) {
                continue;
            }
            Draft draft = draft(predicate, sentence);
            if (draft != null) {
                made.put(predicate, draft);
                Draft above = absorbing(predicate);
                alleged(draft);
                if (above == null) {
                    drafts.add(draft);
                } else {
                    absorb(above, draft);
                }
            }
        }
        killed(drafts);
        boolean inside = parse.predicates().stream().anyMatch(this::isMeeting);
        partial.clear();
        for (Draft draft : drafts) {
            draft.inside = inside && !draft.predicate.noun;
            if (Admission.real(draft) && !enough(draft)) {
                partial.add(draft);
            }
        }
        drafts.removeIf(draft -> !Admission.real(draft) || !enough(draft) || Admission.thingActs(draft));
        for (Draft draft : drafts) {
            List<Participant> both = new ArrayList<>(draft.actors.values());
            both.addAll(draft.recipients.values());
            parties.memory.together(both);
            if (draft.frame.type() == PloverType.CONSULT && both.size() > 1) {
                parties.memory.met = both;
            }
            if (draft.type == PloverType.ACCUSE && !draft.recipients.isEmpty()) {
                parties.memory.accused = List.copyOf(draft.recipients.values());
            }
        }
        if (!claimants.isEmpty()) {
            parties.memory.claimants = claimants;
        }
        return drafts;
    }

    /** {@code Serangan Israel menewaskan 12 warga}: who is killed belongs to the attack. */
    private void killed(List<Draft> drafts) {
        for (Draft attack : drafts) {
            Predicate verb = attack.predicate.carrier;
            Draft killing = verb == null ? null : made.get(verb);
            if (attack.predicate.asSubject
                    && attack.type == PloverType.ASSAULT
                    && killing != null
                    && killing.type == PloverType.ASSAULT) {
                attack.addRecipients(List.copyOf(killing.recipients.values()));
            }
        }
    }

    private void remember(Predicate predicate) {
        if (predicate.noun || predicate.subject == null || predicate.relative || predicate.governor != null) {
            return;
        }
        List<Participant> subject = parties.read(units, predicate.subject, false);
        parties.memory.note(subject);
        if (!subject.isEmpty() && words.takesClause(predicate.unit.lower)) {
            claimants = subject;
        }
    }

    /** Notes who speaks when and where. */
    void scenes(Scenes scenes, int sentence) {
        for (Predicate predicate : parse.predicates()) {
            boolean says = predicate.unit.is(Words.Kind.SAY);
            if (predicate.noun || predicate.governor != null || !(says || words.takesClause(predicate.unit.lower))) {
                continue;
            }
            Circumstances.Where when = Circumstances.of(predicate, parse);
            boolean passive = !says && predicate.voice == Sense.Voice.PASSIVE;
            NounPhrase speaker = says ? predicate.object : passive ? agent(predicate) : predicate.subject;
            for (Participant party : parties.read(units, speaker, false)) {
                scenes.note(party.name(), sentence, when);
            }
        }
    }

    /** What an accusation is about is alleged, on the accusers' word. */
    private void alleged(Draft draft) {
        for (Predicate above = draft.predicate.governor; above != null; above = above.governor) {
            Draft governing = made.get(above);
            if (governing != null && governing.frame.has(Frame.Flag.ALLEGES) && !governing.actors.isEmpty()) {
                draft.status = Status.ALLEGED;
                draft.saidBy = String.join("; ", governing.actors.keySet());
                return;
            }
        }
    }

    private @Nullable Draft draft(Predicate predicate, int sentence) {
        Draft first = null;
        for (Sense sense : predicate.unit.senses) {
            if (!fits(sense.frame(), predicate)) {
                continue;
            }
            Draft draft = new Draft(sense.frame(), predicate, sentence);
            if (dropped(draft)) {
                continue;
            }
            mood(draft);
            if (predicate.noun) {
                noun(draft);
            } else {
                verb(draft, sense.voice());
            }
            prepositions(draft);
            clitic(draft);
            clean(draft);
            Circumstances.place(draft, parse);
            if (enough(draft)) {
                return draft;
            }
            first = first == null ? draft : first;
        }
        return first;
    }

    // --- which sense ----------------------------------------------------------------------------------------------

    private boolean fits(Frame frame, Predicate predicate) {
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
                if (i > predicate.index && i <= predicate.index + 3 && unit.lower.equals(word)) {
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

    // --- what is no event -----------------------------------------------------------------------------------------

    private boolean dropped(Draft draft) {
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
            if (carrying != null && direct) {
                return carrying.frame.has(Frame.Flag.ABSORB) || carrying.frame.object() != Slot.PARTY;
            }
        }
        return false;
    }

    private static boolean within(Predicate predicate, NounPhrase phrase) {
        return phrase.from() <= predicate.index && predicate.index < phrase.until();
    }

    /** The promise, demand or refusal whose content a predicate is, or null. */
    private @Nullable Draft absorbing(Predicate predicate) {
        for (Predicate above = predicate.governor; above != null; above = above.governor) {
            Draft governing = made.get(above);
            if (governing != null && governing.frame.has(Frame.Flag.ABSORB)) {
                return governing;
            }
        }
        return null;
    }

    /** What is promised or demanded gives the promise or demand its object, and its recipient where it has none. */
    private static void absorb(Draft governing, Draft content) {
        if (governing.recipients.isEmpty()) {
            boolean asked = governing.type == PloverType.REQUEST && !content.actors.isEmpty();
            boolean others = content.actors.keySet().stream().anyMatch(name -> !governing.actors.containsKey(name));
            // "mendesak agar Kapolri mencopot Kapolda": asked is who is to do it
            for (Participant party : asked && others ? content.actors.values() : content.recipients.values()) {
                if (!governing.actors.containsKey(party.name())) {
                    governing.addRecipients(List.of(party));
                }
            }
        }
        if (governing.objects.isEmpty()) {
            governing.objects.addAll(content.objects);
        }
    }

    /** The light verb that a noun is the object of, or the subject of its passive; else null. */
    private Words.@Nullable Light light(Predicate noun) {
        Predicate carrier = noun.carrier;
        if (!noun.noun || carrier == null) {
            return null;
        }
        boolean passive = carrier.voice == Sense.Voice.PASSIVE || carrier.object == null;
        boolean carried = noun.asSubject ? passive : carrier.object != null && within(noun, carrier.object);
        return carried ? words.light(carrier.unit.lower) : null;
    }

    /** Type and status by the moods of the verb, or of the light verb that carries a noun. */
    private void mood(Draft draft) {
        Set<Predicate.Mood> moods = draft.moods;
        moods.addAll(draft.predicate.moods);
        Words.Role first = words.role(draft.predicate.unit.lower);
        Words.Light opening = words.light(draft.predicate.unit.lower);
        boolean aux =
                first != null && first.kind() == Words.Kind.AUX && first.value().equals("future");
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
            } else if (light.effect() != Words.Effect.HELD) {
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

    // --- who ------------------------------------------------------------------------------------------------------

    private void verb(Draft draft, Sense.Voice voice) {
        Predicate predicate = draft.predicate;
        Frame frame = draft.frame;
        if (voice == Sense.Voice.PASSIVE) {
            fill(draft, predicate.subject, frame.object());
            NounPhrase agent = agent(predicate);
            if (agent != null) {
                fill(draft, agent, frame.subject());
            } else if (predicate.object != null && frame.object() == Slot.EITHER) {
                fill(draft, predicate.object, Slot.THING);
            }
            if (predicate.second != null && frame.object() == Slot.EITHER) {
                fill(draft, predicate.second, Slot.THING);
            }
            return;
        }
        fill(draft, predicate.subject, frame.subject());
        fill(draft, predicate.object, frame.object());
        if (predicate.second != null && (frame.object() == Slot.EITHER || frame.object() == Slot.THING)) {
            fill(draft, predicate.second, Slot.THING);
        }
    }

    /** The agent of a passive: after {@code oleh}, or right after the verb. */
    private @Nullable NounPhrase agent(Predicate predicate) {
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
        return null;
    }

    private void noun(Draft draft) {
        Predicate predicate = draft.predicate;
        Frame frame = draft.frame;
        if (predicate.owner != null) {
            fill(draft, predicate.owner, frame.subject());
        }
        Predicate carrier = predicate.carrier;
        Words.Light light = carrier == null ? null : words.light(carrier.unit.lower);
        if (carrier != null && light != null) {
            boolean passive = carrier.voice == Sense.Voice.PASSIVE;
            NounPhrase doer = passive ? agent(carrier) : carrier.subject;
            boolean object = carrier.object != null && within(predicate, carrier.object);
            if (passive ? predicate.asSubject : object) {
                Slot slot = frame.subject() == Slot.PARTY && predicate.owner == null ? Slot.ACTOR : light.subject();
                boolean taken = slot == Slot.ACTOR ? !draft.actors.isEmpty() : !draft.recipients.isEmpty();
                if (!taken || slot == Slot.PARTY) {
                    fill(draft, doer, slot);
                } else if (frame.has(Frame.Flag.MUTUAL)) {
                    fill(draft, doer, slot);
                }
                for (NounPhrase phrase : carrier.preps) {
                    Slot role = frame.preps().get(phrase.prep);
                    if (role != null) {
                        fill(draft, phrase, role);
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
                && (frame.has(Frame.Flag.MUTUAL)
                        || frame.has(Frame.Flag.VISIT)
                        || predicate.unit.clitic.equals("nya"))) {
            fill(draft, predicate.subject, Slot.ACTOR);
        }
    }

    /** {@code dalam pertemuan itu}: a meeting told before. */
    private boolean isMeeting(Predicate predicate) {
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

    private void prepositions(Draft draft) {
        for (NounPhrase phrase : draft.predicate.preps) {
            Slot slot = draft.frame.preps().get(phrase.prep);
            boolean said = slot == Slot.PARTY && phrase.prep.equals("dengan") && !draft.predicate.noun;
            if (said && !draft.recipients.isEmpty()) {
                // "membela X dengan Y": the object has said to whom
                continue;
            }
            if (slot != null
                    && !(phrase.prep.equals("oleh")
                            && draft.predicate.voice == Sense.Voice.PASSIVE
                            && !draft.predicate.noun)) {
                fill(draft, phrase, slot);
            }
        }
    }

    /** {@code menuduhnya}: the suffix stands for the person last spoken of. */
    private void clitic(Draft draft) {
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

    private void fill(Draft draft, @Nullable NounPhrase phrase, Slot slot) {
        if (phrase == null) {
            return;
        }
        if (phrase.prep.equals("sebagai") && slot == Slot.PARTY) {
            // "sebagai tersangka berinisial BP": only a name says who
            for (Participant party : parties.read(units, phrase, false)) {
                if (party.entity() != null) {
                    draft.addRecipients(List.of(party));
                }
            }
            return;
        }
        switch (slot) {
            case ACTOR -> draft.addActors(filter(draft, parties.read(units, phrase, false)));
            case PARTY -> draft.addRecipients(filter(draft, parties.read(units, phrase, true)));
            case THING -> {
                if (parties.read(units, phrase, false).isEmpty() && draft.objects.size() < 6) {
                    draft.objects.addAll(ObjectReader.read(text, units, phrase));
                }
            }
            case EITHER -> {
                List<Participant> read = filter(draft, parties.read(units, phrase, false));
                boolean troops = draft.type == PloverType.AID || draft.type == PloverType.AGREE;
                if (troops && !read.isEmpty() && read.stream().allMatch(FrameFiller::isTroops)) {
                    // sent or offered, not sent to
                    read = List.of();
                }
                if (read.isEmpty()) {
                    draft.objects.addAll(ObjectReader.read(text, units, phrase));
                } else {
                    draft.addRecipients(read);
                }
            }
            case PLACE, NONE -> {}
        }
    }

    private static boolean isTroops(Participant party) {
        return party.entity() == null
                && TROOPS.contains(
                        party.name().split(" ", 2)[0].toLowerCase(Locale.ROOT).replace("nya", ""));
    }

    /** Towns are no parties: of a visit or a strike their state is; a region or building that is struck stands for itself. */
    private List<Participant> filter(Draft draft, List<Participant> read) {
        List<Participant> kept = new ArrayList<>();
        for (Participant party : read) {
            Entity entity = party.entity();
            if (entity == null
                    || party.political()
                    || entity.type() == EntityType.PER
                    || entity.type() == EntityType.ORG) {
                kept.add(party);
                continue;
            }
            boolean strike = draft.frame.has(Frame.Flag.STRIKE);
            if (entity.type() != EntityType.GPE) {
                if (strike) {
                    kept.add(party);
                }
                continue;
            }
            String first = entity.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
            Words.Role role = words.role(first);
            if (strike && role != null && role.kind() == Words.Kind.REGION) {
                kept.add(party);
            } else if (strike || draft.frame.has(Frame.Flag.VISIT)) {
                String state = entity.country() == null ? null : countries.name(entity.country());
                if (state != null && abroad(draft, entity.country())) {
                    kept.add(new Participant(state, null, party.span(), Participant.Standing.PUBLIC));
                } else if (strike && state == null) {
                    kept.add(party);
                }
            }
        }
        return kept;
    }

    private static boolean abroad(Draft draft, @Nullable String country) {
        for (Participant actor : draft.actors.values()) {
            if (actor.entity() != null
                    && country != null
                    && country.equals(actor.entity().country())) {
                return false;
            }
        }
        return !"ID".equals(country);
    }

    // --- whether it is enough ---------------------------------------------------------------------------------------

    private void clean(Draft draft) {
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

    private boolean enough(Draft draft) {
        return Admission.enough(draft, light(draft.predicate) != null);
    }
}
