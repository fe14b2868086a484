package id.jejak.app.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What only the whole case knows: which articles tell one story. Asked at search time, since a new article may change it for old ones.
 *
 * @param articles the ids of each story's articles, by the story's name
 */
public record Stories(Map<String, List<String>> articles) {
    /** No story known. */
    public static final Stories NONE = new Stories(Map.of());

    /** The names. */
    Collection<String> names() {
        return articles.keySet();
    }
}
