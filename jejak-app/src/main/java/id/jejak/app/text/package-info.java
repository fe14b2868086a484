/** The interface's own words in Indonesian and English, kept in {@code jejak/app/texts_*.properties}. Start at {@link id.jejak.app.text.Texts}. */
@NullMarked
package id.jejak.app.text;

import org.jspecify.annotations.NullMarked;
