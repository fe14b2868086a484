/** How long do the pages take at the server? Start at {@link id.jejak.eval.pages.PagesCommand}. */
@NullMarked
package id.jejak.eval.pages;

import org.jspecify.annotations.NullMarked;
