package id.jejak.app.casefile;

import id.jejak.engine.document.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbered files that make the tables of a case, {@code 001_case.sql} first. A case remembers the hash of each file it was made with:
 * a file that was edited afterwards is refused, so that one number always means one shape.
 */
final class Migrations {
    /** {@code JJAK}: marks a database as a case of Jejak. */
    static final int APPLICATION_ID = 0x4a4a414b;

    /** In order; the place in the list, from 1, is the number. A new one is added at the end, and none is ever changed. */
    private static final List<String> FILES =
            List.of("001_case.sql", "002_views.sql", "003_errata.sql", "004_copying.sql", "005_contexts.sql");

    private static final String TABLE = "CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
            + "sha256 TEXT NOT NULL) STRICT";

    private Migrations() {}

    /** The version that this program reads and writes. */
    static int newest() {
        return FILES.size();
    }

    /** The version of a database; 0 when nothing was made yet. */
    static int version(Connection connection) throws SQLException {
        return pragma(connection, "user_version");
    }

    /** Whether a database calls itself a case. */
    static boolean isCase(Connection connection) throws SQLException {
        return pragma(connection, "application_id") == APPLICATION_ID;
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
            return rows.getInt(1);
        }
    }

    /** Brings a database from its version to the newest, each step whole or not at all. The connection must not commit by itself. */
    static void run(Connection connection) throws SQLException, IOException {
        for (int version = version(connection) + 1; version <= newest(); version++) {
            String name = FILES.get(version - 1);
            String sql = text(name);
            try (Statement statement = connection.createStatement()) {
                if (version == 1) {
                    statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
                    statement.executeUpdate(TABLE);
                }
                for (String command : commands(sql)) {
                    statement.executeUpdate(command);
                }
                statement.executeUpdate("PRAGMA user_version = " + version);
            }
            try (PreparedStatement note = connection.prepareStatement("INSERT INTO migration VALUES (?, ?, ?)")) {
                note.setInt(1, version);
                note.setString(2, name);
                note.setString(3, Sha256.hex(sql));
                note.executeUpdate();
            }
            connection.commit();
        }
    }

    /** The files whose text is another than the one a database was made with; empty when all is well. */
    static List<String> changed(Connection connection) throws SQLException, IOException {
        List<String> changed = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT version, name, sha256 FROM migration ORDER BY version")) {
            while (rows.next()) {
                int version = rows.getInt(1);
                if (version <= newest()
                        && !Sha256.hex(text(FILES.get(version - 1))).equals(rows.getString(3))) {
                    changed.add(rows.getString(2));
                }
            }
        }
        return changed;
    }

    /** The commands of a file: each ends with a semicolon at the end of a line. */
    static List<String> commands(String sql) {
        List<String> commands = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        for (String line : sql.split("\n")) {
            String stripped = line.strip();
            if (stripped.startsWith("--")) {
                continue;
            }
            command.append(line).append('\n');
            if (stripped.endsWith(";")) {
                commands.add(command.toString().strip());
                command.setLength(0);
            }
        }
        if (!command.toString().isBlank()) {
            throw new IllegalStateException(
                    "a migration ends inside a command: " + command.toString().strip());
        }
        return commands;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Migrations.class.getResourceAsStream("/jejak/case/" + name)) {
            if (in == null) {
                throw new IllegalStateException("migration " + name + " is not among the resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
