package id.jejak.app.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of what was worked out already. */
final class CacheTable {
    private CacheTable() {}

    static byte @Nullable [] get(PreparedStatement select, String key, String mark) throws SQLException {
        select.setString(1, key);
        select.setString(2, mark);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? rows.getBytes(1) : null;
        }
    }

    static PreparedStatement select(Connection connection) throws SQLException {
        return connection.prepareStatement("SELECT body FROM cache WHERE key = ? AND mark = ?");
    }

    /** Puts fresh rows in and throws away what is not among the keys. */
    static void put(Connection connection, List<Kept> fresh, Set<String> keys) throws SQLException {
        List<String> gone = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT key FROM cache")) {
            while (rows.next()) {
                String key = String.valueOf(rows.getString(1));
                if (!keys.contains(key)) {
                    gone.add(key);
                }
            }
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM cache WHERE key = ?");
                PreparedStatement insert = connection.prepareStatement("INSERT INTO cache VALUES (?, ?, ?) "
                        + "ON CONFLICT (key) DO UPDATE SET mark = excluded.mark, body = excluded.body")) {
            for (String key : gone) {
                delete.setString(1, key);
                delete.executeUpdate();
            }
            for (Kept kept : fresh) {
                insert.setString(1, kept.key());
                insert.setString(2, kept.mark());
                insert.setBytes(3, kept.bytes());
                insert.executeUpdate();
            }
        }
    }
}
