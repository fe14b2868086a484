package id.jejak.engine.entity;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns drafts into the article's entities, numbered by first mention. */
final class EntityBuilder {
    private static final String STAGE = "entity";

    private final String text;
    private final Lexicon lexicon;
    private final Registry registry;
    private final String rolesRef;

    private final ActorCoder actors;

    EntityBuilder(String text, Lexicon lexicon, Registry registry, String rolesRef, ActorCoder actors) {
        this.text = text;
        this.lexicon = lexicon;
        this.registry = registry;
        this.rolesRef = rolesRef;
        this.actors = actors;
    }

    List<Entity> build() {
        List<Draft> drafts = new ArrayList<>(new LinkedHashSet<>(registry.all()));
        drafts.removeIf(draft -> draft.references().stream()
                .noneMatch(reference ->
                        reference.kind() == EntityMention.Kind.NAME || reference.kind() == EntityMention.Kind.METONYM));
        drafts.sort(Comparator.comparingInt(Draft::firstStart).thenComparing(draft -> draft.name));
        List<Entity> entities = new ArrayList<>();
        for (Draft draft : drafts) {
            entities.add(entity(draft, "e" + (entities.size() + 1)));
        }
        return actors.coded(entities);
    }

    private Entity entity(Draft draft, String id) {
        List<EntityMention> mentions = new ArrayList<>();
        Set<String> aliases = new LinkedHashSet<>();
        for (Draft.Reference reference : draft.references()) {
            EntityMention mention = new EntityMention(
                    reference.span(), id, reference.kind(), Provenance.of(STAGE, reference.rule(), draft.resource));
            mentions.add(mention);
            if (mention.isName()) {
                aliases.add(reference.span().of(text));
            }
        }
        aliases.remove(draft.name);
        return new Entity(
                id,
                draft.name,
                draft.type,
                List.copyOf(aliases),
                mentions,
                draft.type == EntityType.PER ? roles(draft) : List.of(),
                draft.country,
                Provenance.of(STAGE, draft.rule, draft.resource));
    }

    private List<Role> roles(Draft person) {
        List<Role> roles = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (RoleHit hit : person.roles) {
            Role role = new Role(
                    hit.span(),
                    hit.office().name.replaceAll(" \\([^()]*\\)", ""),
                    of(person, hit),
                    hit.from(),
                    hit.until(),
                    hit.former(),
                    Provenance.of(STAGE, hit.rule(), rolesRef));
            if (seen.add(
                    Names.key(role.office()) + "|" + role.of() + "|" + role.former() + role.from() + role.until())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private @Nullable String of(Draft person, RoleHit hit) {
        Draft owner = registry.of(hit.of());
        if (owner != null) {
            return owner.name;
        }
        if (hit.of() != null) {
            return hit.of().name;
        }
        Offices.Office office = hit.office().office;
        if (office == null || office.level() != Offices.Level.STATE) {
            return null;
        }
        Gazetteer.StateOffice held = lexicon.gazetteer.officeOf(person.name);
        Known state = lexicon.gazetteer.state(
                held != null ? held.country() : person.country != null ? person.country : lexicon.home);
        return state == null ? null : state.name();
    }
}
