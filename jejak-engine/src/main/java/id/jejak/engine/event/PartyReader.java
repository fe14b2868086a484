package id.jejak.engine.event;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the parties of a noun phrase: names, offices, bodies, citizens, pronouns. One per article. */
final class PartyReader {
    /** Who was spoken of last, for pronouns. */
    static final class Memory {
        @Nullable
        Participant person;

        @Nullable
        Participant state;

        List<Participant> pair = List.of();

        void note(List<Participant> parties) {
            for (Participant party : parties) {
                if (party.entity() != null && party.entity().type() == EntityType.PER) {
                    person = party;
                } else if (party.entity() != null && party.entity().type() == EntityType.GPE) {
                    state = party;
                }
            }
        }
    }

    private final String text;
    private final List<Entity> entities;
    private final Words words;
    private final Countries countries;
    final Memory memory = new Memory();
    private @Nullable Participant speaker;

    PartyReader(String text, List<Entity> entities, Words words, Countries countries) {
        this.text = text;
        this.entities = entities;
        this.words = words;
        this.countries = countries;
    }

    /** Who {@code saya} and {@code kami} are in the sentence to come, or null. */
    void speaker(@Nullable Participant speaker) {
        this.speaker = speaker;
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
        Map<String, Participant> found = new LinkedHashMap<>();
        for (int[] part : phrase.parts) {
            for (Participant party : part(units, part[0], part[1], owners)) {
                found.putIfAbsent(party.name(), party);
            }
        }
        return List.copyOf(found.values());
    }

    private List<Participant> part(List<Unit> units, int from, int until, boolean owners) {
        int head = from;
        while (head < until
                && (units.get(head).kind == Unit.Kind.NUMBER || units.get(head).is(Words.Kind.UNIT))) {
            head++;
        }
        if (head >= until) {
            return List.of();
        }
        Unit unit = units.get(head);
        if (unit.is(Words.Kind.PRONOUN) && unit.role != null) {
            return pronoun(unit, unit.role.value());
        }
        Unit person = name(units, head, until, EntityType.PER);
        if (unit.kind == Unit.Kind.NAME) {
            return named(unit);
        }
        Words.Party kind = words.party(unit.lower);
        if (kind == null) {
            if (person != null && unit.capital && !unit.isTrigger()) {
                return named(person);
            }
            return owners ? owner(units, head, until) : List.of();
        }
        return switch (kind) {
            case STATE -> state(units, from, head, until);
            case OFFICE -> person != null ? named(person) : office(units, from, head, until);
            case BODY, PEOPLE -> List.of(unnamed(units, from, head, until, true));
            case PRIVATE -> person != null ? named(person) : List.of(unnamed(units, from, head, until, false));
        };
    }

    private List<Participant> state(List<Unit> units, int from, int head, int until) {
        Unit person = name(units, head, until, EntityType.PER);
        if (person != null) {
            return named(person);
        }
        for (int i = head + 1; i < until; i++) {
            if (units.get(i).kind == Unit.Kind.NAME) {
                return named(units.get(i));
            }
            if (words.party(units.get(i).lower) != null && i == head + 1) {
                return part(units, i, until, false);
            }
        }
        return List.of(unnamed(units, from, head, until, true));
    }

    private List<Participant> owner(List<Unit> units, int head, int until) {
        Unit person = name(units, head, until, EntityType.PER);
        if (person != null) {
            return named(person);
        }
        for (int i = head + 1; i < until; i++) {
            if (units.get(i).kind == Unit.Kind.NAME) {
                return named(units.get(i));
            }
            if (words.party(units.get(i).lower) != null) {
                return part(units, i, until, false);
            }
        }
        return List.of();
    }

    private static @Nullable Unit name(List<Unit> units, int from, int until, EntityType type) {
        for (int i = from; i < until; i++) {
            Entity entity = units.get(i).entity;
            if (entity != null && entity.type() == type) {
                return units.get(i);
            }
        }
        return null;
    }

    private List<Participant> named(Unit unit) {
        Entity entity = unit.entity;
        if (entity == null) {
            return List.of();
        }
        EntityType type = entity.type();
        if (type == EntityType.EVT || type == EntityType.WPN) {
            return List.of();
        }
        return List.of(new Participant(entity.name(), entity, unit.span, political(unit, entity)));
    }

    private boolean political(Unit unit, Entity entity) {
        return switch (entity.type()) {
            case PER -> !entity.roles().isEmpty() || entity.country() != null;
            case ORG -> true;
            case GPE -> countries.isState(entity.name()) || unit.mention == EntityMention.Kind.METONYM;
            default -> false;
        };
    }

    /** An office without a name: the person of this article who holds it, else its words. */
    private List<Participant> office(List<Unit> units, int from, int head, int until) {
        Unit owner = null;
        for (int i = head + 1; i < until; i++) {
            if (units.get(i).kind == Unit.Kind.NAME) {
                owner = units.get(i);
            }
        }
        String words = text.substring(
                units.get(head).span.start(), units.get(until - 1).span.end());
        String lower = words.toLowerCase(Locale.ROOT);
        Entity only = null;
        for (Entity entity : entities) {
            if (entity.type() != EntityType.PER) {
                continue;
            }
            for (Role role : entity.roles()) {
                boolean same = lower.startsWith(role.office().toLowerCase(Locale.ROOT))
                        && (owner == null
                                || owner.entity == null
                                || owner.entity.name().equals(role.of())
                                || role.of() == null);
                if (same && !role.former()) {
                    if (only != null && only != entity) {
                        return List.of(unnamed(units, from, head, until, true));
                    }
                    only = entity;
                }
            }
        }
        if (only != null) {
            Span span = new Span(
                    units.get(head).span.start(), units.get(until - 1).span.end());
            return List.of(new Participant(only.name(), only, span, true));
        }
        return List.of(unnamed(units, from, head, until, true));
    }

    private Participant unnamed(List<Unit> units, int from, int head, int until, boolean political) {
        int end = until;
        while (end > head + 1 && units.get(end - 1).is(Words.Kind.DEMONSTRATIVE)) {
            end--;
        }
        Span span =
                new Span(units.get(from).span.start(), units.get(end - 1).span.end());
        return new Participant(span.of(text), null, span, political);
    }

    private List<Participant> pronoun(Unit unit, String value) {
        Participant who = switch (value) {
            case "singular" -> memory.person;
            case "first" -> speaker;
            case "state" -> memory.state;
            default -> null;
        };
        if (value.equals("pair")) {
            List<Participant> both = new ArrayList<>();
            for (Participant party : memory.pair) {
                both.add(new Participant(party.name(), party.entity(), unit.span, party.political()));
            }
            return both;
        }
        return who == null ? List.of() : List.of(new Participant(who.name(), who.entity(), unit.span, who.political()));
    }
}
