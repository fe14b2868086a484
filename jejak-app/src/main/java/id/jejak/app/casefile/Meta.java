package id.jejak.app.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Single values a database remembers of itself. */
final class Meta {
    /** Mark of the engine whose results the derived tables hold. */
    static final String ENGINE = "derived_engine";

    /** What {@link #truth} was when the derived tables were written. */
    static final String TRUTH = "derived_truth";

    private Meta() {}

    static void put(Connection connection, String key, String value) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(
                "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")) {
            put.setString(1, key);
            put.setString(2, value);
            put.executeUpdate();
        }
    }

    static @Nullable String get(Connection connection, String key) throws SQLException {
        try (PreparedStatement get = connection.prepareStatement("SELECT value FROM meta WHERE key = ?")) {
            get.setString(1, key);
            try (ResultSet rows = get.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    /** A mark of everything the derived tables depend on: how much came in, and which corrections stand. */
    static String truth(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT (SELECT ifnull(max(seq), 0) FROM sighting) || ' ' || "
                        + "(SELECT ifnull(group_concat(seq || ':' || id || ':' || ifnull(undone_by, '')), '') FROM "
                        + "(SELECT * FROM correction ORDER BY seq))")) {
            return Hash.of(String.valueOf(rows.getString(1)));
        }
    }
}
