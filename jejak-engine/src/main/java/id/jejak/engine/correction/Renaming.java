package id.jejak.engine.correction;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries a changed entity layer on to what refers to entities by name. What stands in words of the article goes by those words, so that
 * the two halves of a parted entity each keep their own; what is only named follows the entity of that name.
 */
final class Renaming {
    private final Annotated doc;
    private final List<Entity> entities;
    private final Map<String, String> names = new HashMap<>();
    private final Map<Span, Entity> bySpan = new LinkedHashMap<>();
    private final Map<String, Entity> byOldId = new HashMap<>();

    Renaming(Annotated doc, List<Entity> entities) {
        this.doc = doc;
        this.entities = entities;
        for (Entity entity : entities) {
            entity.mentions().forEach(mention -> bySpan.put(mention.span(), entity));
        }
        for (Entity old : doc.entities()) {
            for (EntityMention mention : old.mentions()) {
                Entity now = bySpan.get(mention.span());
                if (now != null) {
                    byOldId.putIfAbsent(old.id(), now);
                }
            }
            Entity now = byOldId.get(old.id());
            if (now != null && !now.name().equals(old.name())) {
                names.put(old.name(), now.name());
            }
        }
    }

    Annotated applied() {
        return doc.withEntities(entities)
                .withStatements(doc.statements().stream().map(this::statement).toList())
                .withEvents(doc.events().stream().map(this::event).toList());
    }

    private Statement statement(Statement old) {
        List<Relay> chain = old.chain().stream()
                .map(relay -> new Relay(name(relay.name(), relay.source()), relay.cue(), relay.source()))
                .toList();
        return new Statement(
                old.id(),
                old.content(),
                old.type(),
                old.stance(),
                old.certainty(),
                old.cue(),
                old.source(),
                old.sourceEntity() == null ? null : joint(old.sourceEntity(), old.source()),
                chain,
                old.by());
    }

    private Event event(Event old) {
        return new Event(
                old.id(),
                old.type(),
                old.mode(),
                old.trigger(),
                parties(old.actors()),
                parties(old.recipients()),
                old.objects(),
                old.date(),
                old.dateSpan(),
                old.place() == null ? null : name(old.place(), old.placeSpan()),
                old.placeSpan(),
                old.status(),
                old.saidBy() == null ? null : joint(old.saidBy(), null),
                old.statement(),
                old.contexts(),
                old.by());
    }

    /** Parties under their new names; two that have become one stand once. */
    private List<Party> parties(List<Party> old) {
        List<Party> parties = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Party party : old) {
            Entity now = party.span() == null ? null : bySpan.get(party.span());
            if (now == null && party.entity() != null) {
                now = byOldId.get(party.entity());
            }
            Party renamed = now == null || party.entity() == null
                    ? new Party(names.getOrDefault(party.name(), party.name()), party.entity(), party.span())
                    : new Party(now.name(), now.id(), party.span());
            if (seen.add(renamed.name())) {
                parties.add(renamed);
            }
        }
        return parties;
    }

    /** A joint source is one string, its names joined by {@code "; "}. */
    private String joint(String names, @Nullable Span span) {
        if (names.indexOf(';') < 0) {
            return name(names, span);
        }
        Set<String> renamed = new LinkedHashSet<>();
        for (String each : names.split("; ")) {
            renamed.add(name(each, null));
        }
        return String.join("; ", renamed);
    }

    private String name(String old, @Nullable Span span) {
        if (span != null) {
            for (Map.Entry<Span, Entity> mention : bySpan.entrySet()) {
                Entity entity = mention.getValue();
                if (span.contains(mention.getKey()) && (old.equals(entity.name()) || formerly(entity, old))) {
                    return entity.name();
                }
            }
        }
        return names.getOrDefault(old, old);
    }

    /** Whether an entity was, before the change, or is now a part of, the entity of that name. */
    private boolean formerly(Entity entity, String old) {
        return doc.entities().stream()
                .filter(before -> before.name().equals(old))
                .flatMap(before -> before.mentions().stream())
                .anyMatch(mention -> bySpan.get(mention.span()) == entity);
    }
}
