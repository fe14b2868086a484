package id.jejak.app.casefile;

import id.jejak.app.json.ChronicleJson;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Discrepancy;
import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.chronicle.Office;
import id.jejak.engine.copying.Copying;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.CodePoints;
import id.jejak.engine.document.Sha256;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.statement.StatementGroup;
import id.jejak.engine.statement.Variant;
import id.jejak.engine.story.Story;
import id.jejak.engine.witness.Range;
import id.jejak.engine.witness.Source;
import id.jejak.engine.witness.Testimony;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what articles tell together. Of every item only the hash is compared with what stands in the database; unchanged ones are left
 * alone, others are deleted with all their rows and written anew.
 */
final class ChronicleRows {
    /** The tables of items, each with the tables that hang on it and their column. */
    static final Map<String, List<String>> PARTS = Map.of(
            "entry", List.of("entry_mention", "entry_party", "entry_object", "entry_context", "origin"),
            "dispute", List.of("dispute_party", "dispute_mention", "dispute_entry"),
            "office", List.of("office_mention"),
            "echo", List.of(),
            "story", List.of("story_article"),
            "discrepancy", List.of("discrepancy_value"),
            "copied", List.of(),
            "released", List.of("released_article"),
            "statement_group", List.of("statement_variant"));

    private interface Row<T> {
        void write(String id, T item, String doc, String hash) throws SQLException;
    }

    private final Tables tables;
    private final Chronicle chronicle;
    private final ChronicleJson json;
    private final Map<String, CodePoints> points = new HashMap<>();

    ChronicleRows(Tables tables, Chronicle chronicle) {
        this.tables = tables;
        this.chronicle = chronicle;
        this.json = ChronicleJson.over(chronicle);
        for (Annotated doc : chronicle.articles()) {
            points.put(doc.article().id(), CodePoints.of(doc.text()));
        }
    }

    /** Writes everything that differs. */
    void write() throws SQLException {
        sync("entry", chronicle.entries(), Entry::id, json::entry, this::entry);
        sync("dispute", chronicle.disputes(), each -> key(each.claim()), json::dispute, this::dispute);
        sync("office", chronicle.roles(), ChronicleRows::key, json::office, this::office);
        sync("echo", chronicle.echoes(), each -> key(each.a()) + key(each.b()), json::echo, this::echo);
        sync(
                "story",
                chronicle.stories(),
                each -> each.articles().getFirst() + '\n' + each.name(),
                json::story,
                this::story);
        sync(
                "discrepancy",
                chronicle.discrepancies(),
                each -> each.entry() + '\n' + each.field(),
                json::discrepancy,
                this::discrepancy);
        sync(
                "copied",
                chronicle.copying().copies(),
                each -> each.article() + '\n' + each.source(),
                json::copy,
                this::copy);
        sync(
                "released",
                chronicle.copying().releases(),
                each -> String.join("\n", each.articles()) + '\n' + each.body(),
                json::release,
                this::release);
        sync("statement_group", chronicle.statements(), StatementGroup::id, json::group, this::group);
    }

    private <T> void sync(
            String table, List<T> items, Function<T, String> name, Function<T, ObjectNode> document, Row<T> row)
            throws SQLException {
        Map<String, String> before = tables.hashes(table);
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            String given = name.apply(item);
            String first = isId(given) ? given : Sha256.hex(given).substring(0, 16);
            String id = first;
            for (int n = 2; !seen.add(id); n++) {
                id = first + "~" + n;
            }
            String doc = document.apply(item).toString();
            String hash = Hash.of(doc);
            String was = before.remove(id);
            if (!hash.equals(was)) {
                if (was != null) {
                    delete(table, id);
                }
                row.write(id, item, doc, hash);
            }
        }
        for (String gone : before.keySet()) {
            delete(table, gone);
        }
    }

    private static boolean isId(String name) {
        return name.length() == 16 && name.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    private void delete(String table, String id) throws SQLException {
        String column = table.equals("statement_group") ? "grouped" : table;
        for (String part : PARTS.getOrDefault(table, List.of())) {
            tables.delete(part, column, id);
        }
        tables.delete(table, "id", id);
    }

    private static String key(Citation citation) {
        return citation.article()
                + ' '
                + citation.span().start()
                + ' '
                + citation.span().end()
                + '\n';
    }

    private static String key(Office office) {
        return String.join("\n", office.person(), office.office(), office.of(), office.from(), office.until());
    }

    /** Three cells: the article's number, start and end. */
    private Insert at(Insert row, Citation citation) throws SQLException {
        return span(row.put(tables.article(citation.article())), citation);
    }

    /** Two cells: start and end. */
    private Insert span(Insert row, Citation citation) throws SQLException {
        CodePoints translation = points.get(citation.article());
        if (translation == null) {
            throw new IllegalStateException(
                    "article \"" + citation.article() + "\" is cited but not among the articles");
        }
        return row.put(citation.span(), translation);
    }

    private void entry(String id, Entry entry, String doc, String hash) throws SQLException {
        Insert row = tables.into("entry", 21).put(id).put(entry.date());
        at(row, entry.what())
                .put(entry.type().name())
                .put(entry.place())
                .put(entry.status().label())
                .put(entry.saidBy())
                .put(entry.recalled())
                .put(entry.articles())
                .put(entry.outlets());
        Testimony testimony = entry.testimony();
        range(row, testimony == null ? null : testimony.witnesses());
        range(row, testimony == null ? null : testimony.parties());
        range(row, testimony == null ? null : testimony.third());
        row.put(doc).put(hash).put(entry.mode()).row();
        for (Entry.Mention mention : entry.mentions()) {
            Citation trigger = mention.trigger();
            Insert rows = tables.into("entry_mention", 6).put(id).put(mention.id());
            rows.put(tables.article(trigger.article())).put(mention.event());
            span(rows, trigger).row();
        }
        names("entry_party", id, "actor", entry.actors());
        names("entry_party", id, "recipient", entry.recipients());
        names("entry_party", id, "claimant", entry.claimants());
        names("entry_party", id, "rejecter", entry.rejecters());
        names("entry_party", id, "checker", entry.checkers());
        int n = 0;
        for (Entry.Thing thing : entry.objects()) {
            Insert rows = tables.into("entry_object", 5).put(id).put(n++);
            rows.put(thing.text()).put(thing.amount()).put(thing.unit()).row();
        }
        int context = 0;
        for (String name : entry.contexts()) {
            tables.into("entry_context", 3).put(id).put(context++).put(name).row();
        }
        if (testimony != null) {
            origins(id, testimony.origins());
        }
    }

    private static void range(Insert row, @Nullable Range range) throws SQLException {
        if (range == null) {
            row.putNull().putNull();
        } else {
            row.put(range.min()).put(range.max());
        }
    }

    private void origins(String entry, List<Source> origins) throws SQLException {
        int n = 0;
        for (Source origin : origins) {
            for (String article : origin.articles()) {
                tables.into("origin", 7)
                        .put(entry)
                        .put(n)
                        .put(tables.article(article))
                        .put(origin.name())
                        .put(origin.kind().label())
                        .put(origin.side())
                        .put(origin.basis().label())
                        .row();
            }
            n++;
        }
    }

    private void names(String table, String id, String part, List<String> names) throws SQLException {
        int n = 0;
        for (String name : names) {
            tables.into(table, 4).put(id).put(part).put(n++).put(name).row();
        }
    }

    private void mentions(String table, String id, List<Citation> citations) throws SQLException {
        int n = 0;
        for (Citation citation : citations) {
            at(tables.into(table, 5).put(id).put(n++), citation).row();
        }
    }

    private void dispute(String id, Dispute dispute, String doc, String hash) throws SQLException {
        at(tables.into("dispute", 6).put(id), dispute.claim())
                .put(doc)
                .put(hash)
                .row();
        names("dispute_party", id, "by", dispute.by());
        names("dispute_party", id, "rejected_by", dispute.rejectedBy());
        names("dispute_party", id, "repeated_by", dispute.repeatedBy());
        names("dispute_party", id, "checked_by", dispute.checkedBy());
        mentions("dispute_mention", id, dispute.mentions());
        for (String entry : new HashSet<>(dispute.entries())) {
            tables.into("dispute_entry", 2).put(id).put(entry).row();
        }
    }

    private void office(String id, Office office, String doc, String hash) throws SQLException {
        tables.into("office", 8)
                .put(id)
                .put(office.person())
                .put(office.office())
                .put(office.of())
                .put(office.from())
                .put(office.until())
                .put(doc)
                .put(hash)
                .row();
        mentions("office_mention", id, office.mentions());
    }

    private void echo(String id, Echo echo, String doc, String hash) throws SQLException {
        Insert row = tables.into("echo", 14).put(id);
        at(at(row, echo.a()), echo.b())
                .put(echo.kind().label())
                .put(echo.shared().label())
                .put(Math.round(echo.score() * 1000) / 1000.0)
                .put(echo.origin())
                .put(echo.how())
                .put(doc)
                .put(hash)
                .row();
    }

    private void story(String id, Story story, String doc, String hash) throws SQLException {
        tables.into("story", 5)
                .put(id)
                .put(story.name())
                .put(story.parent())
                .put(doc)
                .put(hash)
                .row();
        for (String article : story.articles()) {
            tables.into("story_article", 2).put(id).put(tables.article(article)).row();
        }
    }

    private void discrepancy(String id, Discrepancy discrepancy, String doc, String hash) throws SQLException {
        tables.into("discrepancy", 5)
                .put(id)
                .put(discrepancy.entry())
                .put(discrepancy.field())
                .put(doc)
                .put(hash)
                .row();
        int n = 0;
        for (Discrepancy.Value value : discrepancy.values()) {
            for (Citation citation : new HashSet<>(value.mentions())) {
                at(tables.into("discrepancy_value", 6).put(id).put(n).put(value.value()), citation)
                        .row();
            }
            n++;
        }
    }

    private void copy(String id, Copying.Copy copy, String doc, String hash) throws SQLException {
        Insert row = tables.into("copied", 12)
                .put(id)
                .put(tables.article(copy.article()))
                .put(copy.source());
        number(row, copy.from() == null ? null : tables.article(copy.from()));
        row.put(copy.basis().label()).put(copy.credited());
        Long minutes = copy.minutes();
        number(row, minutes == null ? null : Math.toIntExact(minutes));
        number(row, copy.days());
        row.put(copy.passages().size()).put(copy.errors().size());
        row.put(doc).put(hash).row();
    }

    private static void number(Insert row, @Nullable Integer value) throws SQLException {
        if (value == null) {
            row.putNull();
        } else {
            row.put(value.intValue());
        }
    }

    private void release(String id, Copying.Release release, String doc, String hash) throws SQLException {
        tables.into("released", 4)
                .put(id)
                .put(release.body())
                .put(doc)
                .put(hash)
                .row();
        for (String article : new HashSet<>(release.articles())) {
            tables.into("released_article", 2)
                    .put(id)
                    .put(tables.article(article))
                    .row();
        }
    }

    private void group(String id, StatementGroup group, String doc, String hash) throws SQLException {
        tables.into("statement_group", 5)
                .put(id)
                .put(group.speaker())
                .put(group.quotationsDiffer())
                .put(doc)
                .put(hash)
                .row();
        int n = 1;
        for (Variant variant : group.variants()) {
            tables.into("statement_variant", 7)
                    .put(id)
                    .put(n++)
                    .put(tables.article(variant.article()))
                    .put(variant.statement())
                    .put(variant.wording().label())
                    .put(variant.verb().label())
                    .put(variant.quoting().label())
                    .row();
        }
    }
}
