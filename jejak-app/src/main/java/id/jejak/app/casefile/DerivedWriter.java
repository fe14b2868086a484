package id.jejak.app.casefile;

import id.jejak.app.json.DocumentJson;
import id.jejak.app.json.ErratumJson;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.CodePoints;
import id.jejak.engine.document.Credit;
import id.jejak.engine.erratum.Erratum;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the derived tables to what was read from the case, in one transaction, touching only what differs. */
final class DerivedWriter implements AutoCloseable {
    private final Tables tables;
    private final RuleNumbers rules;

    DerivedWriter(Connection connection) throws SQLException {
        tables = new Tables(connection);
        rules = new RuleNumbers(connection, tables);
    }

    /** Deletes everything derived. */
    static void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String layer : ArticleRows.LAYERS) {
                statement.executeUpdate("DELETE FROM " + layer);
            }
            for (Map.Entry<String, List<String>> item : ChronicleRows.PARTS.entrySet()) {
                for (String part : item.getValue()) {
                    statement.executeUpdate("DELETE FROM " + part);
                }
                statement.executeUpdate("DELETE FROM " + item.getKey());
            }
            for (String table : List.of("erratum", "version", "article_text", "article", "rule")) {
                statement.executeUpdate("DELETE FROM " + table);
            }
            statement.executeUpdate("DELETE FROM meta WHERE key LIKE 'derived_%'");
        }
    }

    /** Writes everything; the caller commits. */
    void write(List<StoredArticle> stored, Derived derived) throws SQLException {
        Map<String, StoredArticle> byId = stored.stream().collect(Collectors.toMap(StoredArticle::id, each -> each));
        Map<String, String> before = tables.hashes("article");
        Map<String, String> stamps = tables.stamps();
        Chronicle chronicle = derived.chronicle();
        Set<String> counted = new HashSet<>();
        chronicle.articles().forEach(doc -> counted.add(doc.article().id()));
        for (Annotated doc : derived.articles()) {
            String id = doc.article().id();
            StoredArticle from = byId.get(id);
            if (from == null) {
                throw new IllegalStateException("article \"" + id + "\" was read, but did not come in");
            }
            Credit credit = Objects.requireNonNullElse(chronicle.credits().get(id), doc.credit());
            String was = before.remove(id);
            String stamp = derived.stamps().getOrDefault(id, "") + ' ' + Hash.of(credit + " " + counted.contains(id));
            if (!stamp.equals(stamps.get(id))) {
                article(from, doc, credit, counted.contains(id), was, stamp);
            }
        }
        new ChronicleRows(tables, chronicle).write();
        for (String gone : before.keySet()) {
            drop(gone);
        }
    }

    /** Writes the versions of articles, which are few, anew. */
    void versions(List<ArticleVersion> versions) throws SQLException {
        tables.deleteAll("version");
        for (ArticleVersion version : versions) {
            tables.into("version", 10)
                    .put(version.article())
                    .put(version.n())
                    .put(version.textSha256())
                    .put(version.sha256())
                    .put(version.medium().label())
                    .put(version.url())
                    .put(version.title())
                    .put(version.published())
                    .put(version.seen())
                    .put(version.current())
                    .row();
        }
    }

    /** Writes the errata, which are few, anew. */
    void errata(Derived derived) throws SQLException {
        tables.deleteAll("erratum");
        ErratumJson json = new ErratumJson(derived.articles());
        Map<String, Annotated> docs = derived.articles().stream()
                .collect(Collectors.toMap(doc -> doc.article().id(), doc -> doc));
        for (Erratum erratum : derived.errata()) {
            Annotated doc = Objects.requireNonNull(docs.get(erratum.article()));
            Insert row = tables.into("erratum", 9).put(erratum.article()).put(tables.article(erratum.article()));
            String corrects = erratum.corrects();
            if (corrects == null) {
                row.putNull();
            } else {
                row.put(tables.article(corrects));
            }
            Citation words = erratum.words();
            row.put(erratum.how().label())
                    .put(words == null ? null : words.span(), CodePoints.of(doc.text()))
                    .put(rules.of(erratum.by()))
                    .putWords(erratum.by().rejected())
                    .put(json.of(erratum).toString())
                    .row();
        }
    }

    private void article(
            StoredArticle from, Annotated doc, Credit credit, boolean counted, @Nullable String was, String stamp)
            throws SQLException {
        String analysis = DocumentJson.of(doc).toString();
        String hash = Hash.of(analysis + from + credit + counted);
        if (hash.equals(was)) {
            tables.stamp(from.id(), stamp);
            return;
        }
        String id = from.id();
        int n = tables.articleOrNew(id);
        if (was != null) {
            ArticleRows.delete(tables, n);
            tables.delete("article_text", "article", n);
            tables.delete("article", "n", n);
        }
        tables.into("article", 20)
                .put(n)
                .put(id)
                .put(from.wantedId())
                .put(doc.article().textSha256())
                .put(from.sha256())
                .put(from.medium().label())
                .put(from.path())
                .put(doc.article().origin().url())
                .put(doc.article().title())
                .put(doc.outlet())
                .put(doc.language())
                .put(doc.published().value())
                .put(doc.published().how().name().toLowerCase(Locale.ROOT))
                .put(doc.published().zone().getId())
                .put(credit.agency())
                .put(credit.how().name().toLowerCase(Locale.ROOT))
                .put(credit.carriedFrom())
                .put(counted)
                .put(hash)
                .put(stamp)
                .row();
        tables.into("article_text", 3).put(n).put(doc.text()).put(analysis).row();
        ArticleRows.write(tables, rules, n, doc);
        changed(id, "put");
    }

    private void drop(String id) throws SQLException {
        int n = tables.article(id);
        ArticleRows.delete(tables, n);
        tables.delete("article_text", "article", n);
        tables.delete("article", "n", n);
        tables.forget(id);
        changed(id, "drop");
    }

    /** Gives the article a new number among the changes. */
    private void changed(String id, String kind) throws SQLException {
        tables.delete("change", "article", id);
        tables.into("change (article, kind)", 2).put(id).put(kind).row();
    }

    @Override
    public void close() throws SQLException {
        tables.close();
    }
}
