/** Times searches over many articles: queries drawn from the articles themselves, and hostile ones. Start at {@link SearchEval}. */
@NullMarked
package id.jejak.eval.search;

import org.jspecify.annotations.NullMarked;
