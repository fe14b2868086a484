package id.jejak.app.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage that was found.
 *
 * @param article id of its article
 * @param outlet the outlet, or null
 * @param published ISO day of publication, or null
 * @param title title, or null
 * @param start code point of the article at which the passage starts
 * @param end code point at which it ends
 * @param text its words
 * @param matches the words that answer the query, in order, disjoint; empty where only a filter did
 */
public record Hit(
        String article,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String title,
        int start,
        int end,
        String text,
        List<Match> matches) {
    public Hit {
        matches = List.copyOf(matches);
    }

    /**
     * Words that answer the query.
     *
     * @param start code point of the article
     * @param end code point of the article
     * @param from UTF-16 offset in {@link Hit#text}
     * @param to UTF-16 offset in {@link Hit#text}
     */
    public record Match(int start, int end, int from, int to) {}
}
