package id.jejak.app.casefile;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an index of a case has to follow: each article's last change under a number that grows. */
public interface ChangeLog {
    /** Takes changes. */
    interface Changes {
        /**
         * An article that is new or was read anew.
         *
         * @param arrival place among the sightings of the first one of its text: unlike the change's number it stays the same however often the
         *     article is analysed
         * @param title title as the input gave it, or null
         * @param text canonical text
         * @param analysis its document {@code jejak/1}
         */
        void put(long arrival, @Nullable String title, String text, String analysis) throws IOException;

        /** An article that the case holds no more. */
        void drop(String article) throws IOException;
    }

    /** The number of the last change; 0 where nothing was derived yet. */
    long lastChange() throws IOException;

    /** Gives what changed after a number, each article once, in order of the changes. */
    void changesAfter(long change, Changes changes) throws IOException;

    /** The number of the last sighting; 0 of an empty case. */
    long lastArrival() throws IOException;

    /** The ids of each story's articles, by the story's name. */
    Map<String, List<String>> storyArticles() throws IOException;

    /**
     * A search kept under a name.
     *
     * @param name its name
     * @param query the query
     * @param seen arrivals up to this number were reported
     */
    record SavedSearch(String name, String query, long seen) {}

    /** The kept searches by name. */
    List<SavedSearch> savedSearches() throws IOException;

    /** Keeps a search, or changes the one of that name. */
    void saveSearch(SavedSearch search) throws IOException;

    /** Forgets a search; false where there is none of that name. */
    boolean forgetSearch(String name) throws IOException;
}
