package id.jejak.app.casefile;

import id.jejak.app.casefile.CorrectionLog.Logged;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of corrections. */
final class Corrections {
    private Corrections() {}

    static List<Logged> all(Connection connection) throws SQLException {
        List<Logged> log = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT seq, id, who, at, why, kind, body, undone_by FROM correction ORDER BY seq")) {
            while (rows.next()) {
                long undoneBy = rows.getLong(8);
                log.add(new Logged(
                        rows.getLong(1),
                        Objects.requireNonNull(rows.getString(2)),
                        Objects.requireNonNull(rows.getString(3)),
                        Objects.requireNonNull(rows.getString(4)),
                        rows.getString(5),
                        Objects.requireNonNull(rows.getString(6)),
                        Objects.requireNonNull(rows.getString(7)),
                        undoneBy == 0 ? null : undoneBy));
            }
        }
        return log;
    }

    /** Appends without committing; gives the ids of those that were new. */
    static List<String> append(Connection connection, List<Logged> fresh, @Nullable Long undoes) throws SQLException {
        List<String> added = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR IGNORE INTO correction (id, who, at, why, kind, body) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (Logged each : fresh) {
                insert.setString(1, each.id());
                insert.setString(2, each.who());
                insert.setString(3, each.at());
                insert.setString(4, each.why());
                insert.setString(5, each.kind());
                insert.setString(6, each.body());
                if (insert.executeUpdate() > 0) {
                    added.add(each.id());
                }
            }
        }
        if (undoes != null && !fresh.isEmpty()) {
            try (PreparedStatement undo = connection.prepareStatement(
                    "UPDATE correction SET undone_by = " + "(SELECT seq FROM correction WHERE id = ?) WHERE seq = ?")) {
                undo.setString(1, fresh.getFirst().id());
                undo.setLong(2, undoes);
                if (undo.executeUpdate() == 0) {
                    throw new IllegalArgumentException("there is no correction " + undoes + " to undo");
                }
            }
        }
        return added;
    }
}
