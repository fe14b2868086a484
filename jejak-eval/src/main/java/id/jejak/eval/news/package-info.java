/**
 * News files to measure on. In: {@code .jsonl} files, a line {@code {"id","url","outlet","title","published","text"}}. Out: articles.
 */
@NullMarked
package id.jejak.eval.news;

import org.jspecify.annotations.NullMarked;
