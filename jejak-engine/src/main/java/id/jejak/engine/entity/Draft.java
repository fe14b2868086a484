package id.jejak.engine.entity;

import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An entity while its mentions are gathered. Mutable; lives as long as one article is read. */
final class Draft {
    /** Words that refer to it. */
    record Reference(Span span, EntityMention.Kind kind, String rule) {}

    String name;
    final EntityType type;
    final String rule;
    final String resource;

    @Nullable
    String country;

    final List<RoleHit> roles = new ArrayList<>();
    private final TreeMap<Span, Reference> references = new TreeMap<>();

    Draft(String name, EntityType type, @Nullable String country, String rule, String resource) {
        this.name = name;
        this.type = type;
        this.country = country;
        this.rule = rule;
        this.resource = resource;
    }

    void mention(Span span, EntityMention.Kind kind, String rule) {
        references.putIfAbsent(span, new Reference(span, kind, rule));
    }

    /** References by place. */
    List<Reference> references() {
        return List.copyOf(references.values());
    }

    boolean isMentioned() {
        return !references.isEmpty();
    }

    int firstStart() {
        return references.firstKey().start();
    }

    /** The last start of a name before an offset, or -1. */
    int lastNameBefore(int offset) {
        Span key = references.lowerKey(new Span(offset, offset));
        return key == null ? -1 : key.start();
    }
}
