/**
 * Which sector of society an actor belongs to, by its name, its class of name or its office (PLOVER's sector codes).
 *
 * <p>In: names, types and offices. Out: {@link id.jejak.engine.document.ActorCode}. Start at {@link id.jejak.engine.actor.Actors}.
 */
@NullMarked
package id.jejak.engine.actor;

import org.jspecify.annotations.NullMarked;
