package id.jejak.engine.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles about one happening.
 *
 * @param name a label built from coded fields: who, with whom, when
 * @param articles ids, sorted; at least one
 * @param parent name of the running matter it belongs to, or null
 * @param why shared names, days and echoes it rests on
 */
public record Story(
        String name, List<String> articles, @Nullable String parent, List<String> why) {
    public Story {
        articles = List.copyOf(articles);
        why = List.copyOf(why);
    }
}
