package id.jejak.app.casefile;

import id.jejak.engine.document.CodePoints;
import id.jejak.engine.document.Span;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts rows into one table, cell by cell in the order of its columns. */
final class Insert implements AutoCloseable {
    private final PreparedStatement statement;
    private int cell;

    Insert(Connection connection, String table, int columns) throws SQLException {
        statement = connection.prepareStatement(
                "INSERT INTO " + table + " VALUES (" + String.join(", ", Collections.nCopies(columns, "?")) + ")");
    }

    Insert put(@Nullable String value) throws SQLException {
        statement.setString(++cell, value);
        return this;
    }

    Insert put(int value) throws SQLException {
        statement.setInt(++cell, value);
        return this;
    }

    Insert put(double value) throws SQLException {
        statement.setDouble(++cell, value);
        return this;
    }

    Insert put(boolean value) throws SQLException {
        return put(value ? 1 : 0);
    }

    Insert putNull() throws SQLException {
        statement.setNull(++cell, Types.NULL);
        return this;
    }

    /** Two cells: start and end in code points; both empty where there is no span. */
    Insert put(@Nullable Span span, CodePoints points) throws SQLException {
        return span == null
                ? putNull().putNull()
                : put(points.fromUtf16(span.start())).put(points.fromUtf16(span.end()));
    }

    /** A list of spans as JSON, {@code [[0,4]]}; empty where there is none. */
    Insert putSpans(List<Span> spans, CodePoints points) throws SQLException {
        if (spans.isEmpty()) {
            return putNull();
        }
        StringBuilder json = new StringBuilder("[");
        for (Span span : spans) {
            json.append(json.length() > 1 ? ",[" : "[")
                    .append(points.fromUtf16(span.start()))
                    .append(',')
                    .append(points.fromUtf16(span.end()))
                    .append(']');
        }
        return put(json.append(']').toString());
    }

    /** A list of words as JSON; empty where there is none. */
    Insert putWords(List<String> words) throws SQLException {
        return words.isEmpty() ? putNull() : put(Json.array(words));
    }

    /** Ends the row. */
    void row() throws SQLException {
        cell = 0;
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
