package id.jejak.engine.event;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word, name, date or mark of a sentence as the clause parser sees it. */
final class Unit {
    /** What a unit is. */
    enum Kind {
        NAME,
        TIME,
        VERB,
        NOUN,
        NUMBER,
        FUNCTION,
        COMMA,
        STOP
    }

    final Kind kind;
    final Span span;
    /** In lower case, without a clitic. */
    final String lower;
    /** {@code nya} and the like, or empty. */
    final String clitic;

    final boolean capital;
    final @Nullable Entity entity;
    final EntityMention.@Nullable Kind mention;
    final @Nullable TimeExpression time;
    final Words.@Nullable Role role;
    final List<Sense> senses;

    private Unit(
            Kind kind,
            Span span,
            String lower,
            String clitic,
            boolean capital,
            @Nullable Entity entity,
            EntityMention.@Nullable Kind mention,
            @Nullable TimeExpression time,
            Words.@Nullable Role role,
            List<Sense> senses) {
        this.kind = kind;
        this.span = span;
        this.lower = lower;
        this.clitic = clitic;
        this.capital = capital;
        this.entity = entity;
        this.mention = mention;
        this.time = time;
        this.role = role;
        this.senses = senses;
    }

    static Unit name(Span span, String lower, Entity entity, EntityMention mention) {
        return new Unit(Kind.NAME, span, lower, "", true, entity, mention.kind(), null, null, List.of());
    }

    static Unit time(TimeExpression time) {
        return new Unit(Kind.TIME, time.span(), "", "", false, null, null, time, null, List.of());
    }

    static Unit word(
            Kind kind,
            Span span,
            String lower,
            String clitic,
            boolean capital,
            Words.@Nullable Role role,
            List<Sense> senses) {
        return new Unit(kind, span, lower, clitic, capital, null, null, null, role, senses);
    }

    boolean is(Words.Kind wanted) {
        return role != null && role.kind() == wanted;
    }

    boolean is(Words.Kind wanted, String value) {
        return role != null && role.kind() == wanted && role.value().equals(value);
    }

    boolean isNominal() {
        return kind == Kind.NAME
                || kind == Kind.NOUN
                || kind == Kind.NUMBER
                || is(Words.Kind.QUANTIFIER)
                || is(Words.Kind.PRONOUN)
                || is(Words.Kind.NUMERAL)
                || is(Words.Kind.UNIT);
    }

    boolean isTrigger() {
        return !senses.isEmpty();
    }

    boolean isNounTrigger() {
        return kind == Kind.NOUN && isTrigger();
    }
}
