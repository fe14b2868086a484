package id.jejak.engine.chronicle;

import id.jejak.engine.document.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in an office over time, merged over articles.
 *
 * @param person canonical name
 * @param office the shortest phrase that names it
 * @param of of whom, or null
 * @param from ISO date since when, or null
 * @param until ISO date until when, or null
 * @param mentions the words that say so
 */
public record Office(
        String person,
        String office,
        @Nullable String of,
        @Nullable String from,
        @Nullable String until,
        List<Citation> mentions) {
    public Office {
        mentions = List.copyOf(mentions);
    }
}
