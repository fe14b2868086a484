package id.jejak.app.casefile;

import id.jejak.app.input.Medium;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The table of what came in. */
final class Sightings {
    private static final String COLUMNS = "wanted_id, text_sha256, sha256, medium, path, outlet, published, url, title";

    private Sightings() {}

    /** All of them, in the order they came. */
    static List<Sighting> all(Connection connection) throws SQLException {
        List<Sighting> sightings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + COLUMNS + " FROM sighting ORDER BY seq")) {
            while (rows.next()) {
                sightings.add(new Sighting(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        Medium.of(rows.getString(4)),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getString(8),
                        rows.getString(9)));
            }
        }
        return sightings;
    }

    /** Appends; one that is there already changes nothing. */
    static void append(Connection connection, Collection<Sighting> sightings) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR IGNORE INTO sighting (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Sighting sighting : sightings) {
                insert.setString(1, sighting.id());
                insert.setString(2, sighting.textSha256());
                insert.setString(3, sighting.sha256());
                insert.setString(4, sighting.medium().label());
                insert.setString(5, sighting.path());
                insert.setString(6, sighting.outlet());
                insert.setString(7, sighting.published());
                insert.setString(8, sighting.url());
                insert.setString(9, sighting.title());
                insert.executeUpdate();
            }
        }
    }
}
