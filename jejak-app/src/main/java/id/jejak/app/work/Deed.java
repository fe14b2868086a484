package id.jejak.app.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When and by whom a person does something to a case. The one place that asks the clock: nothing read from articles depends on it. */
public final class Deed {
    private Deed() {}

    /** This second, ISO 8601 in UTC. */
    public static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Who is at this machine. */
    public static String user() {
        return System.getProperty("user.name", "?");
    }
}
