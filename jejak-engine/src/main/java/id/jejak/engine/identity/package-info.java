/**
 * Which entities over articles may be one, for a person to decide. Who is one beyond doubt {@link id.jejak.engine.witness.WhoIsWho} says;
 * here the doubtful pairs are offered, each with its reason and what speaks for it. Nothing is joined here. Start at
 * {@link id.jejak.engine.identity.ProposalFinder}.
 */
@NullMarked
package id.jejak.engine.identity;

import org.jspecify.annotations.NullMarked;
