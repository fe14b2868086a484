package id.jejak.app.search;

/**
 * What is looked for.
 *
 * @param query in the language of {@link QueryParser}
 * @param unit what is counted and must answer the whole query: a sentence, or an article
 * @param limit most units to give
 * @param offset units to leave out before the first, for pages
 * @param after only articles that came into the case after this arrival; 0 for all
 */
public record Request(String query, Unit unit, int limit, int offset, long after) {
    /** Units of search. */
    public enum Unit {
        PASSAGE,
        ARTICLE
    }

    public Request {
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("limit " + limit + ", offset " + offset + "; expected none below 0");
        }
    }

    /** The first passages for a query. */
    public static Request passages(String query, int limit) {
        return new Request(query, Unit.PASSAGE, limit, 0, 0);
    }
}
