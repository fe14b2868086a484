/**
 * Finds passages and articles of a case by their words: an index of Lucene's, which may be thrown away at any time, since the case holds
 * the truth. What comes in: articles as analysed, with the sequence at which the case took them in ({@link
 * id.jejak.app.search.ChangeFeed}). What goes out: hits, each a span of an article. Start at {@link id.jejak.app.search.SearchIndex}; the
 * query language is {@link id.jejak.app.search.QueryParser}. Nothing else in the program knows Lucene.
 */
@NullMarked
package id.jejak.app.search;

import org.jspecify.annotations.NullMarked;
