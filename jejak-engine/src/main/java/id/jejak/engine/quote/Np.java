package id.jejak.engine.quote;

/**
 * A noun phrase that may name a source.
 *
 * @param from first token
 * @param until first token after it; never before {@code yang}
 */
record Np(int from, int until) {}
