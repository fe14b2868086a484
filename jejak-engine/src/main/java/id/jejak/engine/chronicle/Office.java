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
 * @param former whether every article that gives it gives it as past
 * @param mentions the words that say so
 */
public record Office(
        String person,
        String office,
        @Nullable String of,
        @Nullable String from,
        @Nullable String until,
        boolean former,
        List<Citation> mentions) {
    public Office {
        mentions = List.copyOf(mentions);
    }

    /** An office that some article gives as held. */
    public Office(
            String person,
            String office,
            @Nullable String of,
            @Nullable String from,
            @Nullable String until,
            List<Citation> mentions) {
        this(person, office, of, from, until, false, mentions);
    }
}
