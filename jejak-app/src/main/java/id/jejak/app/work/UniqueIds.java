package id.jejak.app.work;

import id.jejak.app.input.Content;
import id.jejak.app.input.Incoming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each article of a stream an id of its own: a second text of one id gets {@code ~2}, the same text again gets none. */
public final class UniqueIds {
    private final Map<String, String> textOf = new HashMap<>();

    /** The id of an article, or null when the same text came in under it before. */
    public @Nullable String give(Incoming article) {
        String id = article.id();
        for (int n = 2; ; n++) {
            String before = textOf.putIfAbsent(id, article.textSha256());
            if (before == null) {
                return id;
            }
            if (before.equals(article.textSha256())) {
                return null;
            }
            id = article.id() + "~" + n;
        }
    }

    /** The article under its id, with a warning when that is not the one it wanted. */
    public static Incoming warned(Incoming article, String id) {
        if (id.equals(article.id())) {
            return article;
        }
        List<String> warnings = new ArrayList<>();
        warnings.add("id: \"" + article.id() + "\" is the id of another text; this one is \"" + id + "\"");
        warnings.addAll(article.warnings());
        Content content =
                new Content(article.content().text(), article.content().details(), warnings);
        return new Incoming(id, article.medium(), article.original(), content, article.path(), article.details());
    }
}
