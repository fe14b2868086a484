package id.jejak.engine.correction;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins, parts, renames and retypes the entities of one article, and carries the change to its statements and events. */
final class EntityEditor {
    /** The kind that mention ids of entities are made of. */
    static final String KIND = "entity";

    private final Corrections corrections;
    private final Set<String> named;

    EntityEditor(Corrections corrections) {
        this.corrections = corrections;
        this.named = corrections.named(Subject.ENTITY);
    }

    Annotated apply(Annotated doc) {
        Map<String, EntityMention> here = named.isEmpty() ? Map.of() : mentions(doc);
        if (here.isEmpty()) {
            return doc;
        }
        Map<String, Entity> entities = new LinkedHashMap<>();
        doc.entities().forEach(entity -> entities.put(entity.id(), entity));
        for (Corrections.Bound bound : corrections.links(Subject.ENTITY)) {
            Entity a = holder(entities, here.get(bound.pair().a().mention()));
            Entity b = holder(entities, here.get(bound.pair().b().mention()));
            EntityMention to = here.get(bound.pair().b().mention());
            if (a != null && b != null && to != null) {
                if (bound.same() && a != b) {
                    join(doc, entities, a, b, bound.correction());
                } else if (!bound.same() && a == b) {
                    part(doc, entities, a, to, bound.correction());
                }
            }
        }
        for (Map.Entry<String, EntityMention> mention : here.entrySet()) {
            Entity entity = holder(entities, mention.getValue());
            if (entity != null) {
                fix(doc, entities, entity, mention.getKey());
            }
        }
        return new Renaming(doc, List.copyOf(entities.values())).applied();
    }

    /** The mentions of this article that corrections name, by id. */
    private Map<String, EntityMention> mentions(Annotated doc) {
        Map<String, EntityMention> found = new LinkedHashMap<>();
        for (Entity entity : doc.entities()) {
            for (EntityMention mention : entity.mentions()) {
                String id = doc.article().mentionId(mention.span(), KIND);
                if (named.contains(id)) {
                    found.put(id, mention);
                }
            }
        }
        return found;
    }

    private static @Nullable Entity holder(Map<String, Entity> entities, @Nullable EntityMention mention) {
        if (mention == null) {
            return null;
        }
        for (Entity entity : entities.values()) {
            if (entity.mentions().stream().anyMatch(other -> other.span().equals(mention.span()))) {
                return entity;
            }
        }
        return null;
    }

    private static void join(Annotated doc, Map<String, Entity> entities, Entity a, Entity b, Correction why) {
        List<EntityMention> mentions = new ArrayList<>(a.mentions());
        b.mentions()
                .forEach(mention ->
                        mentions.add(new EntityMention(mention.span(), a.id(), mention.kind(), by(why, mention.by()))));
        mentions.sort(Comparator.comparing(EntityMention::span));
        Set<String> aliases = new LinkedHashSet<>(a.aliases());
        aliases.add(b.name());
        aliases.addAll(b.aliases());
        aliases.remove(a.name());
        List<Role> roles = new ArrayList<>(a.roles());
        roles.addAll(b.roles());
        entities.put(
                a.id(),
                new Entity(
                        a.id(),
                        a.name(),
                        a.type(),
                        standing(doc, mentions, aliases),
                        mentions,
                        roles,
                        a.country() != null ? a.country() : b.country(),
                        a.actor() != null ? a.actor() : b.actor(),
                        by(why, a.by())));
        entities.remove(b.id());
    }

    /** Aliases that stand in the text as mentions. */
    private static List<String> standing(Annotated doc, List<EntityMention> mentions, Set<String> aliases) {
        Set<String> texts = new LinkedHashSet<>();
        mentions.forEach(mention -> texts.add(doc.article().slice(mention.span())));
        return aliases.stream().filter(texts::contains).toList();
    }

    /**
     * Parts a mention from its entity: with it goes every mention of the same words, and every description or pronoun that follows such
     * a mention before another name of the entity comes.
     */
    private static void part(
            Annotated doc, Map<String, Entity> entities, Entity entity, EntityMention mention, Correction why) {
        String words = doc.article().slice(mention.span());
        List<EntityMention> stay = new ArrayList<>();
        List<EntityMention> go = new ArrayList<>();
        String id = entity.id() + "+" + mention.span().start();
        boolean going = false;
        for (EntityMention each : entity.mentions()) {
            boolean same = doc.article().slice(each.span()).equals(words);
            going = same || (going && !each.isName());
            if (going) {
                go.add(new EntityMention(each.span(), id, each.kind(), by(why, each.by())));
            } else {
                stay.add(each);
            }
        }
        if (stay.isEmpty()) {
            // One word for both: only the mention named is known to be another's.
            stay.addAll(entity.mentions());
            stay.remove(mention);
            go.removeIf(each -> !each.span().equals(mention.span()));
        }
        if (stay.isEmpty() || go.isEmpty()) {
            return;
        }
        String name = entity.name().equals(words) ? firstName(doc, stay, entity.name()) : entity.name();
        Set<String> aliases = new LinkedHashSet<>(entity.aliases());
        aliases.remove(words);
        aliases.remove(name);
        List<Role> staying = new ArrayList<>();
        List<Role> going2 = new ArrayList<>();
        for (Role role : entity.roles()) {
            boolean near = nearer(go, stay, role.span().start());
            (near ? going2 : staying).add(role);
        }
        entities.put(
                entity.id(),
                new Entity(
                        entity.id(),
                        name,
                        entity.type(),
                        List.copyOf(aliases),
                        stay,
                        staying,
                        entity.country(),
                        entity.actor(),
                        by(why, entity.by())));
        entities.put(
                id,
                new Entity(
                        id,
                        words,
                        entity.type(),
                        List.of(),
                        go,
                        going2,
                        entity.country(),
                        entity.actor(),
                        by(why, entity.by())));
    }

    private static boolean nearer(List<EntityMention> go, List<EntityMention> stay, int at) {
        return distance(go, at) < distance(stay, at);
    }

    private static int distance(List<EntityMention> mentions, int at) {
        return mentions.stream()
                .mapToInt(mention -> Math.abs(mention.span().start() - at))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String firstName(Annotated doc, List<EntityMention> mentions, String otherwise) {
        return mentions.stream()
                .filter(mention -> mention.kind() == EntityMention.Kind.NAME)
                .map(mention -> doc.article().slice(mention.span()))
                .max(Comparator.comparingInt(String::length))
                .orElse(otherwise);
    }

    private void fix(Annotated doc, Map<String, Entity> entities, Entity entity, String mention) {
        Entity result = entity;
        Correction name = corrections.fix(Field.NAME, mention);
        if (name != null && name.change() instanceof Change.Fix fix && fix.value() != null) {
            Set<String> aliases = new LinkedHashSet<>(result.aliases());
            aliases.add(result.name());
            aliases.remove(fix.value());
            result = new Entity(
                    result.id(),
                    fix.value(),
                    result.type(),
                    standing(doc, result.mentions(), aliases),
                    result.mentions(),
                    result.roles(),
                    result.country(),
                    result.actor(),
                    by(name, result.by()));
        }
        Correction type = corrections.fix(Field.KIND, mention);
        if (type != null && type.change() instanceof Change.Fix fix && fix.value() != null) {
            result = new Entity(
                    result.id(),
                    result.name(),
                    EntityType.valueOf(fix.value()),
                    result.aliases(),
                    result.mentions(),
                    result.roles(),
                    result.country(),
                    result.actor(),
                    by(type, result.by()));
        }
        entities.put(result.id(), result);
    }

    private static Provenance by(Correction correction, Provenance before) {
        List<String> rejected = new ArrayList<>();
        rejected.add(before.stage() + "/" + before.rule());
        rejected.addAll(before.rejected());
        return new Provenance("correction", correction.id(), "corrections", before.rests(), rejected);
    }
}
