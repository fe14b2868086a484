package id.jejak.app.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The tables of derived rows while one transaction writes them: statements made once, numbers of rules and articles known. */
final class Tables implements AutoCloseable {
    private final Connection connection;
    private final Map<String, Insert> inserts = new HashMap<>();
    private final Map<String, PreparedStatement> deletes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int next = 1;

    Tables(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, n FROM article")) {
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getInt(2));
                next = Math.max(next, rows.getInt(2) + 1);
            }
        }
    }

    /** Rows for a table of so many columns. */
    Insert into(String table, int columns) throws SQLException {
        Insert insert = inserts.get(table);
        if (insert == null) {
            insert = new Insert(connection, table, columns);
            inserts.put(table, insert);
        }
        return insert;
    }

    /** Deletes the rows of a table whose column has this value. */
    void delete(String table, String column, String value) throws SQLException {
        PreparedStatement delete = deleteFrom(table, column);
        delete.setString(1, value);
        delete.executeUpdate();
    }

    /** Deletes the rows of a table whose column has this value. */
    void delete(String table, String column, int value) throws SQLException {
        PreparedStatement delete = deleteFrom(table, column);
        delete.setInt(1, value);
        delete.executeUpdate();
    }

    /** Empties a table. */
    void deleteAll(String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + table);
        }
    }

    private PreparedStatement deleteFrom(String table, String column) throws SQLException {
        String sql = "DELETE FROM " + table + " WHERE " + column + " = ?";
        PreparedStatement delete = deletes.get(sql);
        if (delete == null) {
            delete = connection.prepareStatement(sql);
            deletes.put(sql, delete);
        }
        return delete;
    }

    /** The hash of each row of a table, by its id. */
    Map<String, String> hashes(String table) throws SQLException {
        Map<String, String> hashes = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, hash FROM " + table)) {
            while (rows.next()) {
                hashes.put(rows.getString(1), rows.getString(2));
            }
        }
        return hashes;
    }

    /** The stamp of each article's rows, by its id. */
    Map<String, String> stamps() throws SQLException {
        Map<String, String> stamps = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, stamp FROM article")) {
            while (rows.next()) {
                stamps.put(rows.getString(1), rows.getString(2));
            }
        }
        return stamps;
    }

    /** Notes that an article's rows, made anew, came out the same. */
    void stamp(String article, String stamp) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE article SET stamp = ? WHERE id = ?")) {
            update.setString(1, stamp);
            update.setString(2, article);
            update.executeUpdate();
        }
    }

    /** Number of an article that has its row. */
    int article(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalStateException("article \"" + id + "\" is cited, but the case has no row of it");
        }
        return number;
    }

    /** Number of an article, a new one where it has no row yet. */
    int articleOrNew(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            number = next;
            next++;
            numbers.put(id, number);
        }
        return number;
    }

    void forget(String article) {
        numbers.remove(article);
    }

    boolean knows(String article) {
        return numbers.containsKey(article);
    }

    @Override
    public void close() throws SQLException {
        for (Insert insert : inserts.values()) {
            insert.close();
        }
        for (PreparedStatement delete : deletes.values()) {
            delete.close();
        }
    }
}
