/**
 * Who said what, through whom. In: sentences, quotations, times, entities. Out: statements with their chains.
 *
 * <p>Start at {@link id.jejak.engine.quote.QuoteStage}. A cue ({@code CueLexicon}) is tried in the orders of
 * {@code id/quote/orders.tsv} ({@code SentenceReader}); {@code NounPhrases} and {@code Subjects} read the source, {@code Contents} what is said,
 * {@code Speakers} resolves pronouns and titles, {@code Chains} finds the relays. Terms follow Citron: source, cue, content.
 */
@NullMarked
package id.jejak.engine.quote;

import org.jspecify.annotations.NullMarked;
