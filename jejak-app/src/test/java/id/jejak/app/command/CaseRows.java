package id.jejak.app.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into a case's database, or meddles with it, as any other program could. */
final class CaseRows {
    private CaseRows() {}

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("case.db"));
    }

    /** The rows of a query, cells joined by {@code |}. */
    static List<String> query(Path folder, String sql) {
        List<String> lines = new ArrayList<>();
        try (Connection database = open(folder);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder(String.valueOf(rows.getString(1)));
                for (int i = 2; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.append('|').append(rows.getString(i));
                }
                lines.add(line.toString());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return lines;
    }

    static void change(Path folder, String... commands) {
        try (Connection database = open(folder);
                Statement statement = database.createStatement()) {
            for (String command : commands) {
                statement.executeUpdate(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
