package id.jejak.engine.entity;

import id.jejak.engine.actor.Actors;
import id.jejak.engine.document.ActorCode;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the entities of one article their sectors: bodies by name, persons by the offices the article gives them. */
final class ActorCoder {
    private final Actors actors;
    private final @Nullable LocalDate day;

    /** A coder for an article of a day; null when the day is unknown. */
    ActorCoder(Actors actors, @Nullable LocalDate day) {
        this.actors = actors;
        this.day = day;
    }

    List<Entity> coded(List<Entity> entities) {
        Map<String, Entity> bodies = new HashMap<>();
        for (Entity entity : entities) {
            if (entity.type() == EntityType.ORG || entity.type() == EntityType.FAC) {
                bodies.putIfAbsent(entity.name(), entity);
            }
        }
        List<Entity> coded = new ArrayList<>();
        for (Entity entity : entities) {
            ActorCode code = entity.type() == EntityType.PER ? person(entity, bodies) : body(entity);
            String country = entity.country() == null && entity.type() == EntityType.ORG
                    ? actors.country(entity.name(), day)
                    : entity.country();
            coded.add(new Entity(
                    entity.id(),
                    entity.name(),
                    entity.type(),
                    entity.aliases(),
                    entity.mentions(),
                    entity.roles(),
                    country,
                    code,
                    entity.by()));
        }
        return coded;
    }

    /** A place is the government where a capital or palace acts for it; else it is no actor. */
    private @Nullable ActorCode body(Entity entity) {
        if (entity.type() == EntityType.GPE) {
            for (EntityMention mention : entity.mentions()) {
                if (mention.kind() == EntityMention.Kind.METONYM) {
                    return new ActorCode(
                            null,
                            Sector.GOV,
                            List.of(),
                            Provenance.of(
                                            "actor",
                                            "acting_capital",
                                            mention.by().resource())
                                    .resting(mention.span()));
                }
            }
        }
        return actors.ofName(entity.name(), entity.type(), day);
    }

    /** The first office that tells a sector; one held now before one held once. */
    private @Nullable ActorCode person(Entity person, Map<String, Entity> bodies) {
        for (Role role : person.roles()) {
            ActorCode code = role.former() ? null : office(role, bodies);
            if (code != null) {
                return code;
            }
        }
        for (Role role : person.roles()) {
            ActorCode code = role.former() ? actors.ofOffice(role.office(), true) : null;
            if (code != null) {
                return resting(code, role);
            }
        }
        return null;
    }

    private @Nullable ActorCode office(Role role, Map<String, Entity> bodies) {
        Entity body = role.of() == null ? null : bodies.get(role.of());
        ActorCode ofBody = body == null ? null : actors.ofName(body.name(), body.type(), day);
        if (ofBody != null && ofBody.sector() != null) {
            return resting(ofBody, role);
        }
        ActorCode ofOffice = actors.ofOffice(role.office(), false);
        return ofOffice == null ? null : resting(ofOffice, role);
    }

    private static ActorCode resting(ActorCode code, Role role) {
        return new ActorCode(
                code.abroad(), code.sector(), code.others(), code.by().resting(role.span()));
    }
}
