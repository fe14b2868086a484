/**
 * What of an article is text and what is page furniture. In: the bare article. Out: lines, publication date, outlet, stated wire
 * credit, language.
 */
@NullMarked
package id.jejak.engine.clean;

import org.jspecify.annotations.NullMarked;
