package id.jejak.app.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the derived documents one after the other. */
final class DocumentReader {
    /** Names of the chronicle's parts, as its document spells them, with their tables. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("entries", "entry");
        PARTS.put("disputes", "dispute");
        PARTS.put("roles", "office");
        PARTS.put("echoes", "echo");
        PARTS.put("stories", "story");
        PARTS.put("discrepancies", "discrepancy");
        PARTS.put("statement_groups", "statement_group");
        PARTS.put("errata", "erratum");
        PARTS.put("copies", "copied");
        PARTS.put("releases", "released");
    }

    private DocumentReader() {}

    static List<String> read(Connection connection, List<StoredArticle> articles, CaseStore.Documents documents)
            throws SQLException {
        Set<String> seen = new HashSet<>();
        each(
                connection,
                "SELECT a.id, t.analysis FROM article a JOIN article_text t ON t.article = a.n ORDER BY a.id",
                (part, id, json) -> {
                    seen.add(id);
                    documents.take(part, id, json);
                },
                "analysis");
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            each(connection, "SELECT id, doc FROM " + part.getValue() + " ORDER BY id", documents, part.getKey());
        }
        List<String> absent = new ArrayList<>();
        if (Meta.get(connection, Meta.ENGINE) == null) {
            absent.add("chronicle");
        }
        for (StoredArticle article : articles) {
            if (!seen.contains(article.id())) {
                absent.add(article.id());
            }
        }
        return absent;
    }

    private static void each(Connection connection, String sql, CaseStore.Documents documents, String part)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                documents.take(part, String.valueOf(rows.getString(1)), String.valueOf(rows.getString(2)));
            }
        }
    }
}
