package id.jejak.app.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param units the best units in order of rank, then of article and place: each its passages, of a passage itself alone, of an article those
 *     that answer best
 * @param total how many units answer the query
 * @param facets how many of those hold a value, most first, then by value; the most frequent ones of each facet
 * @param whole false where the time ran out before all was looked through
 */
public record Results(List<Found> units, int total, Map<Facet, List<Count>> facets, boolean whole) {
    public Results {
        units = List.copyOf(units);
        facets = Map.copyOf(facets);
    }

    /**
     * One unit.
     *
     * @param article id of the article
     * @param passages at least one unless the article has no sentence
     */
    public record Found(String article, List<Hit> passages) {
        public Found {
            passages = List.copyOf(passages);
        }
    }

    /** How many units hold a value. */
    public record Count(String value, int units) {}
}
