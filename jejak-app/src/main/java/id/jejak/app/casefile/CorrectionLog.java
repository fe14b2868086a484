package id.jejak.app.casefile;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people put right in a case, in order. Nothing is ever taken out of the log. */
public interface CorrectionLog {
    /**
     * One correction.
     *
     * @param seq its place in the log, from 1
     * @param id stays the same wherever the correction is carried
     * @param who who made it
     * @param at when, ISO 8601 instant
     * @param why her reason, or null
     * @param kind what sort of change
     * @param body the change as JSON
     * @param undoneBy place of the correction that undid it, or null
     */
    record Logged(
            long seq,
            String id,
            String who,
            String at,
            @Nullable String why,
            String kind,
            String body,
            @Nullable Long undoneBy) {
        /** One that is not in the log yet. */
        public static Logged fresh(String id, String who, String at, @Nullable String why, String kind, String body) {
            return new Logged(0, id, who, at, why, kind, body, null);
        }
    }

    /**
     * Appends corrections and makes them safe, all or none; one whose id is there already is left out.
     *
     * @param undoes place of the correction that the first of them undoes, or null
     * @return those that were new, as they stand in the log now
     */
    List<Logged> appendCorrections(List<Logged> fresh, @Nullable Long undoes) throws IOException;

    /** The whole log, in order. */
    List<Logged> corrections() throws IOException;
}
