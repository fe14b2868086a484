package id.jejak.engine.event;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.StatementType;
import id.jejak.engine.entity.EntityIndex;
import id.jejak.engine.event.Participant.Standing;
import id.jejak.engine.lexicon.Countries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the parties of a noun phrase: names, offices, bodies, citizens, pronouns. One per article. */
final class PartyReader {
    private final String text;
    private final List<Entity> entities;
    private final EntityIndex references;
    private final Words words;
    private final Countries countries;
    private final PrivateBodies privates;
    final Memory memory = new Memory();
    /** Who is quoted word for word in the sentence at hand; after it, the person spoken of last. */
    private @Nullable Participant quoted;

    private @Nullable Participant speaker;
    /** What the speaker says in the sentence at hand, and the words that name him there. */
    private @Nullable Span said;

    private @Nullable Span source;

    PartyReader(Annotated in, Words words, Countries countries, PrivateBodies privates) {
        text = in.text();
        entities = in.entities();
        references = EntityIndex.withReferences(in);
        this.words = words;
        this.countries = countries;
        this.privates = privates;
    }

    /**
     * Who {@code saya} and {@code kami} are in the sentence to come, or null.
     *
     * @param speech the statement that gives the words, or null
     */
    void speaker(@Nullable Participant speaker, @Nullable Statement speech) {
        // in somebody's own words "dia" is somebody else
        boolean verbatim = speech != null && speech.type() == StatementType.DIRECT;
        said = speech == null ? null : speech.content();
        source = speech == null ? null : speech.source();
        if (quoted != null) {
            memory.person = quoted;
        }
        quoted = null;
        this.speaker = speaker;
        if (speaker != null && speaker.entity() != null && speaker.entity().type() == EntityType.PER) {
            if (verbatim) {
                quoted = speaker;
            } else {
                memory.person = speaker;
            }
        }
    }

    /**
     * The parties of a phrase in text order, no doubles.
     *
     * @param owners whether a thing stands for its owner ({@code kebijakan Trump})
     */
    List<Participant> read(List<Unit> units, @Nullable NounPhrase phrase, boolean owners) {
        if (phrase == null) {
            return List.of();
        }
        if (phrase.holder != null) {
            return read(units, phrase.holder, owners);
        }
        Map<String, Participant> found = new LinkedHashMap<>();
        for (int k = 0; k < phrase.parts.size(); k++) {
            int[] part = phrase.parts.get(k);
            if (k + 1 < phrase.parts.size() && officeGoesOn(units, part, phrase.parts.get(k + 1))) {
                continue;
            }
            for (Participant party : part(units, part[0], part[1], owners)) {
                boolean holder = phrase.office && party.entity() != null && !party.political();
                found.putIfAbsent(
                        party.name(),
                        holder ? new Participant(party.name(), party.entity(), party.span(), Standing.PUBLIC) : party);
            }
        }
        return List.copyOf(found.values());
    }

    /** {@code Menteri Koordinator Bidang Politik dan Keamanan X}: one office with {@code dan} inside, then its holder. */
    private boolean officeGoesOn(List<Unit> units, int[] part, int[] next) {
        Unit head = units.get(part[0]);
        Unit first = units.get(next[0]);
        if (words.party(head.lower) != Words.Party.OFFICE
                || name(units, part[0], part[1], EntityType.PER) != null
                || first.kind == Unit.Kind.NAME
                || !first.capital
                || words.party(first.lower) != null) {
            return false;
        }
        return name(units, next[0], next[1], EntityType.PER) != null;
    }

    private List<Participant> part(List<Unit> units, int from, int until, boolean owners) {
        int head = from;
        while (head < until
                && (units.get(head).kind == Unit.Kind.NUMBER || units.get(head).is(Words.Kind.UNIT))) {
            head++;
        }
        if (from >= 2
                && units.get(from - 1).lower.equals("ada")
                && units.get(from - 2).is(Words.Kind.NEG)) {
            return List.of();
        }
        if (head >= until) {
            boolean people = words.party(units.get(until - 1).lower) == Words.Party.PEOPLE;
            // "sembilan orang": people by their number alone
            Span counted = new Span(
                    units.get(from).span.start(), units.get(until - 1).span.end());
            return people && until - from > 1
                    ? List.of(new Participant(counted.of(text), null, counted, Standing.CITIZEN))
                    : initials(units, from, until);
        }
        Unit unit = units.get(head);
        if (unit.is(Words.Kind.PRONOUN) && unit.role != null) {
            return pronoun(unit, unit.role.value());
        }
        if (unit.kind == Unit.Kind.NAME) {
            return named(unit);
        }
        Unit person = name(units, head, until, EntityType.PER);
        Words.Party kind = words.party(unit.lower);
        Unit session = unit.isTrigger() && unit.senses.get(0).frame().type() == PloverType.CONSULT
                ? name(units, head, until, EntityType.ORG)
                : null;
        if (session != null && person == null && from == head && !owners) {
            // "Rapat paripurna DPR mengesahkan ..."
            return named(session);
        }
        if (kind == null || unit.isTrigger()) {
            if (person != null && unit.capital && (!unit.isTrigger() || from > 0)) {
                return named(person);
            }
            return owners ? owner(units, head, until) : List.of();
        }
        List<Participant> initials = initials(units, head, until);
        if (!initials.isEmpty()) {
            return initials;
        }
        if (unit.is(Words.Kind.ACCUSED)
                && head > from + 1
                && units.get(head - 1).lower.equals("orang")) {
            // "menetapkan 21 orang tersangka"
            Span counted = new Span(
                    units.get(from).span.start(), units.get(head - 1).span.end());
            return List.of(new Participant(counted.of(text), null, counted, Standing.CITIZEN));
        }
        return switch (kind) {
            case STATE -> state(units, from, head, until);
            case OFFICE -> person != null ? named(person) : office(units, from, head, until);
            case BODY, MEMBER -> body(units, from, head, until);
            case VEHICLE -> {
                Unit owner = name(units, head, until, EntityType.GPE);
                Unit body = owner != null ? owner : name(units, head, until, EntityType.ORG);
                yield body == null ? List.of() : named(body);
            }
            case OWNED ->
                name(units, head, until, null) == null
                        ? List.of()
                        : List.of(unnamed(units, from, head, until, Standing.PUBLIC));
            case PEOPLE ->
                person != null && head == from
                        ? named(person)
                        : List.of(unnamed(units, from, head, until, Standing.CITIZEN));
            case PRIVATE ->
                person != null
                        ? named(person)
                        : memory.person != null
                                        && pointed(units, head, until)
                                        && mayBeMeant(memory.person, units, head, until)
                                ? again(memory.person, units.get(head).span)
                                : List.of(unnamed(units, from, head, until, Standing.PRIVATE));
        };
    }

    /** {@code dua tersangka berinisial BP}: the name after the word counts. */
    private List<Participant> initials(List<Unit> units, int from, int until) {
        for (int i = from; i + 1 < until; i++) {
            if ((units.get(i).lower.equals("berinisial") || units.get(i).lower.equals("bernama"))
                    && units.get(i + 1).kind == Unit.Kind.NAME) {
                return named(units.get(i + 1));
            }
        }
        return List.of();
    }

    /** {@code militan Hamas} and {@code penyidik KPK} are their bodies; {@code tersangka itu} is who was accused last. */
    private List<Participant> body(List<Unit> units, int from, int head, int until) {
        Unit next = head + 1 < until ? units.get(head + 1) : null;
        boolean member = words.party(units.get(head).lower) == Words.Party.MEMBER;
        if (member && next != null && next.entity != null && next.entity.type() == EntityType.ORG) {
            return named(next);
        }
        boolean known = pointed(units, head, until) || (until == head + 1 && from == head);
        if (units.get(head).is(Words.Kind.ACCUSED) && known && !memory.accused.isEmpty()) {
            return again(memory.accused, units.get(head).span);
        }
        boolean accused = units.get(head).is(Words.Kind.ACCUSED);
        return List.of(unnamed(units, from, head, until, accused ? Standing.PRIVATE : Standing.PUBLIC));
    }

    private static boolean pointed(List<Unit> units, int head, int until) {
        return until > head && units.get(until - 1).is(Words.Kind.DEMONSTRATIVE);
    }

    private List<Participant> state(List<Unit> units, int from, int head, int until) {
        Unit person = name(units, head, until, EntityType.PER);
        Unit state = name(units, head, until, EntityType.GPE);
        if (person != null && (state == null || !units.get(head).lower.startsWith("pemerintah"))) {
            return named(person);
        }
        for (int i = head + 1; i < until; i++) {
            Unit unit = units.get(i);
            if (unit.kind == Unit.Kind.NAME) {
                return named(unit);
            }
            if (unit.lower.equals("mana")) {
                return List.of();
            }
            if (words.party(unit.lower) != null
                    && i == head + 1
                    && units.get(head).lower.equals("pihak")) {
                return part(units, i, until, false);
            }
        }
        if (head == from && until - head == 1 && !units.get(head).lower.startsWith("pem")) {
            return List.of();
        }
        if (pointed(units, head, until) && memory.state != null) {
            return again(memory.state, units.get(head).span);
        }
        return List.of(unnamed(units, from, head, until, Standing.PUBLIC));
    }

    private List<Participant> owner(List<Unit> units, int head, int until) {
        Unit person = name(units, head, until, EntityType.PER);
        if (person != null) {
            return named(person);
        }
        Unit first = units.get(head);
        boolean claim = first.is(Words.Kind.CLAIM)
                || (first.isNounTrigger() && first.senses.get(0).frame().type() == PloverType.ACCUSE);
        List<Participant> doers = doer(units, until, true);
        if (!doers.isEmpty()) {
            return doers;
        }
        for (int i = head + 1; i < until; i++) {
            if (units.get(i).kind == Unit.Kind.NAME) {
                return named(units.get(i));
            }
            if (words.party(units.get(i).lower) != null) {
                return part(units, i, until, false);
            }
        }
        if (claim && (pointed(units, head, until) || until == head + 1)) {
            return again(memory.claimants, first.span);
        }
        if (first.isNounTrigger() && pointed(units, head, until)) {
            // "serangan itu", "kemitraan semacam itu": of those who were last said to do it
            return again(memory.told.getOrDefault(first.senses.get(0).frame().type(), List.of()), first.span);
        }
        return doer(units, until, false);
    }

    /**
     * {@code tindakan yang dilakukan oleh X}: whom the relative clause of a thing names as the one who does it.
     *
     * @param plain whether {@code oleh} must stand there
     */
    private List<Participant> doer(List<Unit> units, int until, boolean plain) {
        int i = until;
        if (i >= units.size() || !units.get(i).is(Words.Kind.RELATIVE)) {
            return List.of();
        }
        i++;
        while (i < units.size()
                && (units.get(i).is(Words.Kind.AUX) || units.get(i).is(Words.Kind.ADVERB))) {
            i++;
        }
        if (i >= units.size()
                || units.get(i).kind != Unit.Kind.VERB
                || units.get(i).isTrigger()
                || !units.get(i).lower.startsWith("di")) {
            return List.of();
        }
        i++;
        boolean by = i < units.size() && units.get(i).lower.equals("oleh");
        if (plain && !by) {
            return List.of();
        }
        i += by ? 1 : 0;
        int end = i;
        while (end < units.size() && units.get(end).isNominal()) {
            end++;
        }
        return end > i ? part(units, i, end, false) : List.of();
    }

    /** The states of those among these parties who are of another state than the guest; empty where none is known. */
    List<Participant> abroad(Participant guest, List<Participant> parties) {
        String home = guest.entity() == null ? null : guest.entity().country();
        for (Participant host : parties) {
            String code = host.entity() == null || host.name().equals(guest.name())
                    ? null
                    : host.entity().country();
            String state = code == null || home == null || code.equals(home) ? null : countries.name(code);
            if (state != null) {
                return List.of(new Participant(state, null, host.span(), Standing.PUBLIC));
            }
        }
        return List.of();
    }

    private static @Nullable Unit name(List<Unit> units, int from, int until, @Nullable EntityType type) {
        for (int i = from; i < until; i++) {
            Entity entity = units.get(i).entity;
            if (entity != null && (type == null || entity.type() == type)) {
                return units.get(i);
            }
        }
        return null;
    }

    private List<Participant> named(Unit unit) {
        Entity entity = unit.entity;
        if (entity == null || entity.type() == EntityType.EVT || entity.type() == EntityType.WPN) {
            return List.of();
        }
        String office = entity.type() == EntityType.PER ? words.office(unit.lower) : null;
        Entity holder = office == null ? null : holder(office, null);
        if (holder != null) {
            return List.of(new Participant(holder.name(), holder, unit.span, Standing.PUBLIC));
        }
        return List.of(new Participant(entity.name(), entity, unit.span, standing(unit, entity)));
    }

    private Standing standing(Unit unit, Entity entity) {
        boolean open = switch (entity.type()) {
            case PER -> !entity.roles().isEmpty() || entity.country() != null;
            case ORG ->
                !privates.holds(entity.name()) && !entity.by().resource().contains("outlets");
            case GPE ->
                countries.isState(entity.name())
                        || unit.mention == EntityMention.Kind.METONYM
                        || entity.name().startsWith("Negara");
            case FAC -> words.party(entity.name().split(" ", 2)[0].toLowerCase(Locale.ROOT)) == Words.Party.BODY;
            default -> false;
        };
        return open ? Standing.PUBLIC : Standing.PRIVATE;
    }

    /**
     * Whether {@code pria itu} may be the person spoken of last: not the one who is speaking, not one known by an office, and not where
     * more words tell somebody apart ({@code pengemudi mobil itu}).
     */
    private boolean mayBeMeant(Participant person, List<Unit> units, int head, int until) {
        boolean official = person.entity() != null && !person.entity().roles().isEmpty();
        return until == head + 2 && !speaks(person, units.get(head).span) && !official;
    }

    /** {@code Pernyataan itu membantah ...}: whose words a phrase points at; empty where it names no words. */
    List<Participant> wordsOf(List<Unit> units, NounPhrase phrase) {
        Unit head = units.get(phrase.from());
        if (!head.lower.equals("pernyataan") && !head.lower.equals("ucapan")) {
            return List.of();
        }
        List<Participant> named = owner(units, phrase.from(), phrase.parts.get(0)[1]);
        return named.isEmpty() && pointed(units, phrase.from(), phrase.parts.get(0)[1])
                ? again(memory.person, head.span)
                : named;
    }

    /** Who says the words at a place of the sentence at hand; empty where nobody known does. */
    List<Participant> speakerOf(Span at) {
        return said != null && said.contains(at) ? again(speaker, at) : List.of();
    }

    /** Whether words inside what somebody says would mean the one who says it. */
    private boolean speaks(Participant person, Span at) {
        return speaker != null && speaker.name().equals(person.name()) && (said == null || said.contains(at));
    }

    /** An office without a name: the person of this article who holds it, else its words. */
    private List<Participant> office(List<Unit> units, int from, int head, int until) {
        Unit owner = null;
        for (int i = head + 1; i < until; i++) {
            if (units.get(i).kind == Unit.Kind.NAME) {
                owner = units.get(i);
            }
        }
        Span span =
                new Span(units.get(head).span.start(), units.get(until - 1).span.end());
        String other = words.office(units.get(head).lower);
        Entity only = holder(other != null ? other : span.of(text).toLowerCase(Locale.ROOT), owner);
        if (only != null) {
            return List.of(new Participant(only.name(), only, span, Standing.PUBLIC));
        }
        if (speaker != null && source != null && source.overlaps(span) && pointed(units, head, until)) {
            return again(speaker, span);
        }
        if (memory.person != null && pointed(units, head, until) && !speaks(memory.person, span)) {
            return again(memory.person, span);
        }
        return List.of(unnamed(units, from, head, until, Standing.PUBLIC));
    }

    /** The one person of the article who holds an office; null where none or several do. */
    private @Nullable Entity holder(String office, @Nullable Unit owner) {
        Entity only = null;
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PER && holds(entity, office, owner)) {
                if (only != null) {
                    return null;
                }
                only = entity;
            }
        }
        return only;
    }

    private static boolean holds(Entity person, String office, @Nullable Unit owner) {
        for (Role role : person.roles()) {
            boolean whose = owner == null
                    || owner.entity == null
                    || role.of() == null
                    || owner.entity.name().equals(role.of());
            if (!role.former() && whose && office.startsWith(role.office().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The words of a party without a name: counts before it and demonstratives after it are left out. */
    private Participant unnamed(List<Unit> units, int from, int head, int until, Standing standing) {
        int end = until;
        while (end > head + 1 && units.get(end - 1).is(Words.Kind.DEMONSTRATIVE)) {
            end--;
        }
        int start = from;
        while (start < head && !units.get(start).is(Words.Kind.QUANTIFIER, "")) {
            start++;
        }
        Span span =
                new Span(units.get(start).span.start(), units.get(end - 1).span.end());
        return new Participant(span.of(text), null, span, standing);
    }

    private List<Participant> pronoun(Unit unit, String value) {
        List<Entity> meant = references.meantBy(unit.span);
        if (meant.size() > 1) {
            return meant.stream()
                    .map(entity -> new Participant(entity.name(), entity, unit.span, standing(unit, entity)))
                    .toList();
        }
        return switch (value) {
            case "singular" ->
                quoted != null && memory.person != null && speaks(memory.person, unit.span)
                        ? List.of()
                        : again(memory.person, unit.span);
            case "first" -> again(speaker, unit.span);
            case "side" -> side(unit);
            case "pair" -> again(memory.pair, unit.span);
            case "persons" -> again(memory.persons, unit.span);
            case "plural" -> again(memory.plural, unit.span);
            default -> List.of();
        };
    }

    /** {@code pihaknya}: the body that the speaker, else the person spoken of last, holds an office of; else that person. */
    private List<Participant> side(Unit unit) {
        Participant person = speaker != null ? speaker : memory.person;
        if (person == null || person.entity() == null || person.entity().type() != EntityType.PER) {
            return again(person, unit.span);
        }
        for (Role role : person.entity().roles()) {
            Entity body = role.former() || role.of() == null ? null : named(role.of());
            if (body != null && body.type() == EntityType.ORG) {
                return List.of(new Participant(body.name(), body, unit.span, standing(unit, body)));
            }
        }
        return again(person, unit.span);
    }

    private @Nullable Entity named(String name) {
        for (Entity entity : entities) {
            if (entity.name().equals(name)) {
                return entity;
            }
        }
        return null;
    }

    private List<Participant> again(@Nullable Participant party, Span span) {
        return party == null ? List.of() : again(List.of(party), span);
    }

    /** The same parties, named by other words. */
    List<Participant> again(List<Participant> parties, Span span) {
        List<Participant> again = new ArrayList<>();
        for (Participant party : parties) {
            again.add(new Participant(party.name(), party.entity(), span, party.standing()));
        }
        return again;
    }
}
