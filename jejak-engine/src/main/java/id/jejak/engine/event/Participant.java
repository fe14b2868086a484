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
 * @param political whether it acts in public affairs by what it is
 */
record Participant(String name, @Nullable Entity entity, Span span, boolean political) {
    Party party() {
        return new Party(name, entity == null ? null : entity.id(), span);
    }
}
