package id.jejak.app.casefile;

import id.jejak.engine.document.Provenance;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers of rules in the table {@code rule}; a rule is put there when it is first met. */
final class RuleNumbers {
    private final Tables tables;
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private int next = 1;

    RuleNumbers(Connection connection, Tables tables) throws SQLException {
        this.tables = tables;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT n, stage, name, resource FROM rule")) {
            while (rows.next()) {
                numbers.put(List.of(rows.getString(2), rows.getString(3), rows.getString(4)), rows.getInt(1));
                next = Math.max(next, rows.getInt(1) + 1);
            }
        }
    }

    int of(Provenance by) throws SQLException {
        List<String> rule = List.of(by.stage(), by.rule(), by.resource());
        Integer known = numbers.get(rule);
        if (known != null) {
            return known;
        }
        int number = next;
        next++;
        tables.into("rule", 4)
                .put(number)
                .put(by.stage())
                .put(by.rule())
                .put(by.resource())
                .row();
        numbers.put(rule, number);
        return number;
    }
}
