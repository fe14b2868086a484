package id.jejak.engine.event;

import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Status;
import id.jejak.engine.lexicon.Countries;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays frames over the predicates of one sentence: who acts, to whom, with what. One per article. */
final class FrameFiller {
    /** Speech acts that are made to somebody. */
    private static final Set<PloverType> ADDRESSED =
            EnumSet.of(PloverType.REQUEST, PloverType.THREATEN, PloverType.AGREE, PloverType.REJECT);

    private final String text;
    private final Words words;
    private final Countries countries;
    private final PartyReader parties;
    private final ObjectReader things;
    private final Circumstances circumstances;
    private final Map<Predicate, Draft> made = new HashMap<>();
    private List<Unit> units = List.of();
    private ClauseParser.Parse parse = ClauseParser.Parse.EMPTY;
    private SenseChoice choice;
    private DraftMood moods;
    private RoleFiller roles;
    /** Subject of the main clause of the sentence before and of the one at hand; a sentence without a subject goes on with it. */
    private List<Participant> before = List.of();

    private List<Participant> main = List.of();

    FrameFiller(
            String text,
            Words words,
            Countries countries,
            PartyReader parties,
            ObjectReader things,
            Circumstances circumstances) {
        this.text = text;
        this.words = words;
        this.countries = countries;
        this.parties = parties;
        this.things = things;
        this.circumstances = circumstances;
        begin(ClauseParser.Parse.EMPTY);
    }

    private void begin(ClauseParser.Parse next) {
        parse = next;
        units = next.units();
        made.clear();
        choice = new SenseChoice(words, units, made);
        moods = new DraftMood(words, units);
        roles = new RoleFiller(words, parties, next, new SlotFiller(text, words, countries, parties, things, units));
    }

    /** What the sentence at hand tells of without the parties an event needs; it may date or place one told beside it. */
    final List<Draft> partial = new ArrayList<>();

    /** The drafts of a sentence in text order; those without the parties their frame needs are left out. */
    List<Draft> drafts(ClauseParser.Parse parse, int sentence) {
        begin(parse);
        before = main;
        main = List.of();
        List<Draft> drafts = new ArrayList<>();
        for (Predicate predicate : parse.predicates()) {
            remember(predicate);
            if (!predicate.unit.isTrigger()) {
                claims(predicate, null);
                continue;
            }
            Draft draft = draft(predicate, sentence);
            claims(predicate, draft);
            if (draft != null && draft.frame.has(Frame.Flag.CHARGE) && charged(draft)) {
                continue;
            }
            if (draft != null) {
                made.put(predicate, draft);
                if (!draft.actors.isEmpty()) {
                    boolean alike = draft.frame.has(Frame.Flag.MUTUAL);
                    parties.memory.told.put(draft.type, alike ? draft.parties() : List.copyOf(draft.actors.values()));
                }
                if (draft.type == PloverType.ACCUSE && !draft.actors.isEmpty()) {
                    // a rejection later in the sentence answers them
                    parties.memory.claimants = List.copyOf(draft.actors.values());
                }
                draft.known = assumed(draft);
                Draft above = absorbing(predicate);
                alleged(draft);
                if (above == null) {
                    drafts.add(draft);
                } else {
                    absorb(above, draft);
                }
            }
        }
        drafts.forEach(this::addressed);
        killed(drafts);
        drafts.forEach(draft -> draft.recipients.keySet().removeAll(draft.actors.keySet()));
        drafts.removeIf(draft -> draft.frame.has(Frame.Flag.CONTENT) && !tells(draft.predicate));
        boolean inside = parse.predicates().stream().anyMatch(roles::isMeeting);
        partial.clear();
        for (Draft draft : drafts) {
            draft.inside = inside && !draft.predicate.noun;
            if (Admission.real(draft) && !enough(draft)) {
                partial.add(draft);
            }
        }
        drafts.removeIf(draft -> !Admission.real(draft) || !enough(draft) || Admission.thingActs(draft));
        for (Draft draft : drafts) {
            List<Participant> both = draft.parties();
            if (draft.frame.has(Frame.Flag.VISIT) && !draft.recipients.isEmpty()) {
                draft.actors
                        .keySet()
                        .forEach(name -> parties.memory.hosts.put(name, List.copyOf(draft.recipients.values())));
            }
            if (!draft.frame.has(Frame.Flag.SPEECH)) {
                parties.memory.act(List.copyOf(draft.actors.values()));
            }
            parties.memory.together(both);
            parties.memory.together(List.copyOf(draft.recipients.values()));
            if (draft.frame.type() == PloverType.CONSULT && both.size() > 1) {
                parties.memory.met = both;
            }
            boolean charged = draft.type == PloverType.ACCUSE || draft.type == PloverType.COERCE;
            if (charged && !draft.recipients.isEmpty()) {
                parties.memory.accused = List.copyOf(draft.recipients.values());
            }
        }
        return drafts;
    }

    /** Whether a clause says what is promised, asked or refused. */
    private boolean governs(Predicate verb) {
        return !verb.noun && parse.predicates().stream().anyMatch(p -> p.governor == verb && !p.noun);
    }

    /** Whether the clause that a verb governs tells of a deed. */
    private boolean tells(Predicate verb) {
        return made.keySet().stream().anyMatch(predicate -> predicate.governor == verb && !predicate.noun);
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

    /**
     * {@code bersumpah untuk menjalin hubungan dengan X}: whom the content of a promise or demand concerns, where the content is no event
     * by itself; and a promise made at a meeting is made to those met.
     */
    private void addressed(Draft draft) {
        Predicate telling = draft.predicate.governor == null ? serial(draft.predicate) : draft.predicate.governor;
        if (telling != null
                && ADDRESSED.contains(draft.type)
                && draft.recipients.isEmpty()
                && telling.subject == draft.predicate.subject) {
            // "mengatakan kepada X bahwa ia akan ...", "menulis surat ke X meminta ..."
            for (NounPhrase phrase : telling.preps) {
                if (words.tells(phrase.prep) && draft.recipients.isEmpty()) {
                    roles.recipients(draft, phrase);
                }
            }
        }
        boolean concerns =
                draft.type == PloverType.AGREE || draft.type == PloverType.REJECT || draft.type == PloverType.THREATEN;
        if (!draft.frame.has(Frame.Flag.ABSORB) || !draft.recipients.isEmpty() || !concerns) {
            return;
        }
        for (Predicate content : parse.predicates()) {
            if (content.governor == draft.predicate && !content.noun) {
                for (NounPhrase phrase : content.preps) {
                    if (words.addresses(phrase.prep) && draft.recipients.isEmpty()) {
                        roles.recipients(draft, phrase);
                    }
                }
                if (draft.recipients.isEmpty() && draft.type != PloverType.AGREE && content.object != null) {
                    // "enggan memenuhi panggilan X": whose the thing is
                    roles.recipients(draft, content.object);
                }
            }
        }
        for (Draft other : made.values()) {
            if (other.type == PloverType.CONSULT
                    && draft.type == PloverType.AGREE
                    && draft.recipients.isEmpty()
                    && other.predicate.subject == draft.predicate.subject
                    && draft.predicate.subject != null) {
                draft.addRecipients(List.copyOf(other.recipients.values()));
            }
        }
    }

    /** {@code menulis ke X meminta Y}: the verb whose phrase ends right before a verb of the same subject; null where there is none. */
    private @Nullable Predicate serial(Predicate verb) {
        for (Predicate before : parse.predicates()) {
            if (!before.noun
                    && before.clause == verb.clause
                    && before.until == verb.index
                    && before.object == null
                    && before.subject == verb.subject) {
                return before;
            }
        }
        return null;
    }

    private void remember(Predicate predicate) {
        if (predicate.noun || predicate.subject == null || predicate.relative || predicate.governor != null) {
            return;
        }
        List<Participant> subject = parties.read(units, predicate.subject, false);
        parties.memory.note(subject);
        if (main.isEmpty()) {
            main = subject;
        }
    }

    /** Whoever says something claims it; a rejection later in the article may answer. */
    private void claims(Predicate predicate, @Nullable Draft draft) {
        boolean rejects = draft != null && draft.type == PloverType.REJECT;
        if (predicate.noun || predicate.relative || rejects || !words.takesClause(predicate.unit.lower)) {
            return;
        }
        List<Participant> subject = parties.read(units, predicate.subject, false);
        if (predicate.voice == Sense.Voice.ACTIVE && !subject.isEmpty() && predicate.governor == null) {
            parties.memory.claimants = subject;
        }
    }

    /** Notes who speaks when and where. */
    void scenes(Occasions occasions, int sentence) {
        for (Predicate predicate : parse.predicates()) {
            boolean says = predicate.unit.is(Words.Kind.SAY);
            if (predicate.noun || predicate.governor != null || !(says || words.takesClause(predicate.unit.lower))) {
                continue;
            }
            Circumstances.Where when = circumstances.of(predicate, parse);
            boolean passive = !says && predicate.voice == Sense.Voice.PASSIVE;
            NounPhrase speaker = says ? predicate.object : passive ? roles.agent(predicate) : predicate.subject;
            for (Participant party : parties.read(units, speaker, false)) {
                occasions.note(party.name(), sentence, when);
            }
        }
    }

    /** {@code mengecam serangan X}: what somebody condemns, praises or breaks is taken as known. */
    private boolean assumed(Draft draft) {
        Draft judging = draft.predicate.carrier == null ? null : made.get(draft.predicate.carrier);
        return draft.predicate.noun
                && judging != null
                && !draft.predicate.asSubject
                && (judging.type == PloverType.ACCUSE || judging.type == PloverType.SUPPORT)
                && !judging.frame.has(Frame.Flag.ALLEGES);
    }

    /** What an accusation is about is alleged, on the accusers' word. */
    private void alleged(Draft draft) {
        for (Predicate above = draft.predicate.governor; above != null; above = above.governor) {
            Draft governing = made.get(above);
            if (governing != null && governing.frame.has(Frame.Flag.ALLEGES) && !governing.actors.isEmpty()) {
                if (governing.recipients.isEmpty()) {
                    // "menuduh bahwa X menyerang Y"
                    governing.addRecipients(List.copyOf(draft.actors.values()));
                    roles.clean(governing);
                }
                draft.status = Status.ALLEGED;
                draft.saidBy = String.join("; ", governing.actors.keySet());
                return;
            }
        }
    }

    /** Whether a verb of accusing governs a charge, so that it is that accusation; whom it names is accused. */
    private boolean charged(Draft charge) {
        for (Predicate above = charge.predicate.governor; above != null; above = above.governor) {
            Draft governing = made.get(above);
            if (governing != null && governing.type == PloverType.ACCUSE) {
                if (governing.recipients.isEmpty()) {
                    governing.addRecipients(List.copyOf(charge.recipients.values()));
                    roles.clean(governing);
                }
                return true;
            }
        }
        return false;
    }

    /** The one who charges is the one who says it: the subject of the verb above, or the speaker of the sentence. */
    private void charge(Draft draft) {
        Predicate above = draft.predicate.governor;
        List<Participant> accusers = List.of();
        if (above != null && words.takesClause(above.unit.lower)) {
            accusers = parties.read(units, above.subject, false);
        } else if (above == null) {
            accusers = parties.speakerOf(draft.trigger);
        }
        draft.addActors(accusers);
        NounPhrase whose = draft.predicate.subject;
        for (Draft subject : made.values()) {
            // "kerja sama A dan B melanggar sanksi": charged are those who do it together
            boolean theirs = whose != null && subject.predicate.noun && SenseChoice.within(subject.predicate, whose);
            if (theirs && subject.actors.size() + subject.recipients.size() > draft.recipients.size()) {
                draft.recipients.clear();
                draft.addRecipients(subject.parties());
            }
        }
    }

    private @Nullable Draft draft(Predicate predicate, int sentence) {
        Draft first = null;
        for (Sense sense : predicate.unit.senses) {
            if (!choice.fits(sense.frame(), predicate)) {
                continue;
            }
            Draft draft = new Draft(sense.frame(), predicate, sentence);
            if (choice.dropped(draft)) {
                continue;
            }
            moods.read(draft);
            if (predicate.noun) {
                roles.noun(draft);
            } else {
                roles.verb(draft, sense.voice());
                goesOn(draft);
            }
            roles.prepositions(draft);
            roles.means(draft);
            roles.clitic(draft);
            if (sense.frame().has(Frame.Flag.CHARGE)) {
                charge(draft);
            }
            roles.clean(draft);
            Circumstances.place(draft, parse);
            journey(draft);
            if (enough(draft)) {
                return draft;
            }
            first = first == null ? draft : first;
        }
        return first;
    }

    /**
     * {@code Dalam kunjungan sebelumnya, X ...}: a visit that names no destination goes where its actor went last in this article; that
     * of somebody whom the sentence lets meet a foreigner goes to the foreigner's state.
     */
    private void journey(Draft draft) {
        if (!draft.frame.has(Frame.Flag.VISIT)
                || !draft.predicate.noun
                || !draft.recipients.isEmpty()
                || draft.place != null) {
            return;
        }
        for (Participant guest : draft.actors.values()) {
            List<Participant> hosts = parties.memory.hosts.get(guest.name());
            for (Draft meeting : made.values()) {
                if (hosts == null && meeting.type == PloverType.CONSULT) {
                    hosts = parties.abroad(guest, meeting.parties());
                }
            }
            if (hosts != null && !hosts.isEmpty()) {
                draft.addRecipients(hosts);
                return;
            }
        }
    }

    /** {@code Selain itu, juga menyita ...}: a sentence that opens without a subject has that of the sentence before. */
    private void goesOn(Draft draft) {
        Predicate predicate = draft.predicate;
        if (predicate.subject == null
                && predicate.governor == null
                && predicate.voice == Sense.Voice.ACTIVE
                && predicate == parse.predicates().get(0)
                && draft.frame.subject() == Slot.ACTOR) {
            draft.addActors(parties.again(before, predicate.unit.span));
        }
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

    private boolean enough(Draft draft) {
        boolean content = draft.frame.has(Frame.Flag.ABSORB) && governs(draft.predicate);
        return Admission.enough(draft, moods.light(draft.predicate) != null, content);
    }
}
