package id.jejak.app.casefile;

import id.jejak.app.casefile.ChangeLog.SavedSearch;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The tables that an index and its kept searches live on. */
final class ChangeRows {
    private static final String AFTER =
            "WITH arrival AS (SELECT text_sha256, min(seq) AS seq FROM sighting GROUP BY text_sha256) "
                    + "SELECT c.article, c.kind, ifnull(r.seq, 0), a.title, t.text, t.analysis FROM change c "
                    + "LEFT JOIN article a ON a.id = c.article LEFT JOIN article_text t ON t.article = a.n "
                    + "LEFT JOIN arrival r ON r.text_sha256 = a.text_sha256 WHERE c.seq > ? ORDER BY c.seq";

    private ChangeRows() {}

    static long last(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT ifnull(max(seq), 0) FROM " + table)) {
            return rows.getLong(1);
        }
    }

    static long after(Connection connection, long change, ChangeLog.Changes changes) throws SQLException, IOException {
        long count = 0;
        try (PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setLong(1, change);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    count++;
                    String analysis = rows.getString(6);
                    if (analysis == null || !"put".equals(rows.getString(2))) {
                        changes.drop(Objects.requireNonNull(rows.getString(1)));
                    } else {
                        changes.put(
                                rows.getLong(3),
                                rows.getString(4),
                                Objects.requireNonNull(rows.getString(5)),
                                analysis);
                    }
                }
            }
        }
        return count;
    }

    static Map<String, List<String>> stories(Connection connection) throws SQLException {
        Map<String, List<String>> stories = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT s.name, a.id FROM story s "
                                + "JOIN story_article x ON x.story = s.id JOIN article a ON a.n = x.article ORDER BY s.name, a.id")) {
            while (rows.next()) {
                stories.computeIfAbsent(Objects.requireNonNull(rows.getString(1)), key -> new ArrayList<>())
                        .add(Objects.requireNonNull(rows.getString(2)));
            }
        }
        return stories;
    }

    static List<SavedSearch> saved(Connection connection) throws SQLException {
        List<SavedSearch> saved = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, query, seen FROM saved_search ORDER BY name")) {
            while (rows.next()) {
                saved.add(new SavedSearch(
                        Objects.requireNonNull(rows.getString(1)),
                        Objects.requireNonNull(rows.getString(2)),
                        rows.getLong(3)));
            }
        }
        return saved;
    }

    static int save(Connection connection, SavedSearch search) throws SQLException {
        try (PreparedStatement put =
                connection.prepareStatement("INSERT INTO saved_search (name, query, seen) VALUES (?, ?, ?) "
                        + "ON CONFLICT (name) DO UPDATE SET query = excluded.query, seen = excluded.seen")) {
            put.setString(1, search.name());
            put.setString(2, search.query());
            put.setLong(3, search.seen());
            return put.executeUpdate();
        }
    }

    static int forget(Connection connection, String name) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM saved_search WHERE name = ?")) {
            delete.setString(1, name);
            return delete.executeUpdate();
        }
    }
}
