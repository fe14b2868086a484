package id.jejak.engine.echo;

import id.jejak.engine.document.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article whose passages are indexed; its tokens, entities and events are not.
 *
 * @param agency the agency it states itself, or null
 * @param day publication day, or null
 */
record Text(
        Article article,
        @Nullable String agency,
        @Nullable String outlet,
        @Nullable LocalDate day) {
    String id() {
        return article.id();
    }
}
