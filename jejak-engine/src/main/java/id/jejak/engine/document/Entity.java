package id.jejak.engine.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person, body or place that an article names, with all mentions of it.
 *
 * @param id unique inside the article: {@code e1}, {@code e2} in order of first mention
 * @param name the canonical name: the fullest Indonesian form in common use
 * @param type what it is
 * @param aliases other names of it that stand in the text, {@code name} left out; in text order, no doubles
 * @param mentions every mention in text order; spans of different entities may nest, never cross
 * @param roles offices of a person, in text order; empty for anything else
 * @param country ISO 3166 alpha-2 code of the country it is or belongs to, as far as a resource or the text says, else null
 * @param actor what kind of actor it is, or null where unknown
 * @param by what made it an entity of this type
 */
public record Entity(
        String id,
        String name,
        EntityType type,
        List<String> aliases,
        List<EntityMention> mentions,
        List<Role> roles,
        @Nullable String country,
        @Nullable ActorCode actor,
        Provenance by) {
    public Entity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
    }

    /** The same entity as far as nothing is known of it as an actor. */
    public Entity(
            String id,
            String name,
            EntityType type,
            List<String> aliases,
            List<EntityMention> mentions,
            List<Role> roles,
            @Nullable String country,
            Provenance by) {
        this(id, name, type, aliases, mentions, roles, country, null, by);
    }
}
