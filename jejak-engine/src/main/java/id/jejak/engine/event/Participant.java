package id.jejak.engine.event;

import id.jejak.engine.document.Entity;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A party before it is put down.
 *
 * @param name canonical name or the text's words
 * @param entity the entity, or null for an unnamed party
 * @param span the words
 * @param standing what it is in public affairs
 */
record Participant(String name, @Nullable Entity entity, Span span, Standing standing) {
    /** What a party is in public affairs. */
    enum Standing {
        /** States, bodies, officials, armed groups. */
        PUBLIC,
        /** Citizens: political where they act together, or where a public party acts on them. */
        CITIZEN,
        /** Everybody and everything else. */
        PRIVATE
    }

    boolean political() {
        return standing != Standing.PRIVATE;
    }

    Party party() {
        return new Party(name, entity == null ? null : entity.id(), span);
    }
}
