package id.jejak.app.export;

import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Dispute;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.ActorCode;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Credit;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.EventContext;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.echo.Echo;
import id.jejak.engine.witness.Source;
import id.jejak.engine.witness.Testimony;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A case as tables that a spreadsheet opens, one file each (docs/format/exports.md): articles, entries, events, statements, entities, echoes,
 * witnesses, disputes. Columns bear the names of the database's views; offsets are code points.
 */
public final class TablesExport {
    private final Chronicle chronicle;
    private final Places places;
    private final Map<String, String> entryOf = new HashMap<>();

    private TablesExport(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.places = new Places(chronicle);
        for (Entry entry : chronicle.entries()) {
            entry.mentions()
                    .forEach(mention -> entryOf.put(key(mention.trigger().article(), mention.event()), entry.id()));
        }
    }

    private static String key(String article, String event) {
        return article + "\n" + event;
    }

    /** Writes all tables. */
    public static void write(Chronicle chronicle, ExportFiles files) throws IOException {
        TablesExport tables = new TablesExport(chronicle);
        tables.articles(files);
        files.write("entries.csv", out -> {
            out.write('\ufeff');
            out.write(CsvExport.of(chronicle));
        });
        tables.events(files);
        tables.statements(files);
        tables.entities(files);
        tables.echoes(files);
        tables.witnesses(files);
        tables.disputes(files);
    }

    private void articles(ExportFiles files) throws IOException {
        List<String> columns = List.of(
                "id",
                "outlet",
                "published",
                "published_how",
                "title",
                "url",
                "language",
                "agency",
                "agency_how",
                "agency_from",
                "path",
                "text_sha256",
                "sha256");
        files.write("articles.csv", CsvFile.of(columns, rows -> {
            for (Annotated doc : chronicle.articles()) {
                String id = doc.article().id();
                Credit credit = Objects.requireNonNullElse(chronicle.credits().get(id), Credit.NONE);
                rows.row(
                        id,
                        doc.outlet(),
                        doc.published().value(),
                        doc.published().how().name().toLowerCase(Locale.ROOT),
                        doc.article().title(),
                        doc.article().origin().url(),
                        doc.language(),
                        credit.agency(),
                        credit.how().name().toLowerCase(Locale.ROOT),
                        credit.carriedFrom(),
                        doc.article().origin().path(),
                        doc.article().textSha256(),
                        doc.article().origin().sha256());
            }
        }));
    }

    private void events(ExportFiles files) throws IOException {
        List<String> columns = List.of(
                "article",
                "outlet",
                "published",
                "id",
                "entry",
                "type",
                "mode",
                "contexts",
                "start",
                "end",
                "trigger",
                "actors",
                "recipients",
                "objects",
                "date",
                "place",
                "status",
                "said_by",
                "statement",
                "rule",
                "resource");
        files.write("events.csv", CsvFile.of(columns, rows -> {
            for (Annotated doc : chronicle.articles()) {
                String id = doc.article().id();
                for (Event event : doc.events()) {
                    rows.row(
                            id,
                            doc.outlet(),
                            doc.published().value(),
                            event.id(),
                            entryOf.get(key(id, event.id())),
                            event.type().name(),
                            event.mode(),
                            String.join(
                                    "; ",
                                    event.contexts().stream()
                                            .map(EventContext::name)
                                            .toList()),
                            places.start(id, event.trigger()),
                            places.end(id, event.trigger()),
                            event.trigger().of(doc.text()),
                            names(event.actors()),
                            names(event.recipients()),
                            String.join(
                                    "; ",
                                    event.objects().stream()
                                            .map(object -> object.span().of(doc.text()))
                                            .toList()),
                            event.date(),
                            event.place(),
                            event.status().label(),
                            event.saidBy(),
                            event.statement(),
                            event.by().rule(),
                            event.by().resource());
                }
            }
        }));
    }

    private static String names(List<Party> parties) {
        return String.join("; ", parties.stream().map(Party::name).toList());
    }

    private void statements(ExportFiles files) throws IOException {
        List<String> columns = List.of(
                "article",
                "outlet",
                "published",
                "id",
                "speaker",
                "via",
                "type",
                "stance",
                "certainty",
                "start",
                "end",
                "text",
                "cue",
                "rule");
        files.write("statements.csv", CsvFile.of(columns, rows -> {
            for (Annotated doc : chronicle.articles()) {
                String id = doc.article().id();
                for (Statement statement : doc.statements()) {
                    Span content = statement.content();
                    rows.row(
                            id,
                            doc.outlet(),
                            doc.published().value(),
                            statement.id(),
                            statement.sourceEntity(),
                            String.join(
                                    " < ",
                                    statement.chain().stream().map(Relay::name).toList()),
                            statement.type().label(),
                            statement.stance(),
                            statement.certainty().label(),
                            places.start(id, content),
                            places.end(id, content),
                            content.of(doc.text()),
                            statement.cue().of(doc.text()),
                            statement.by().rule());
                }
            }
        }));
    }

    private void entities(ExportFiles files) throws IOException {
        List<String> columns = List.of(
                "article",
                "id",
                "name",
                "type",
                "country",
                "sector",
                "aliases",
                "mentions",
                "first_start",
                "first_end",
                "rule");
        files.write("entities.csv", CsvFile.of(columns, rows -> {
            for (Annotated doc : chronicle.articles()) {
                String id = doc.article().id();
                for (Entity entity : doc.entities()) {
                    ActorCode actor = entity.actor();
                    Span first = entity.mentions().isEmpty()
                            ? null
                            : entity.mentions().getFirst().span();
                    rows.row(
                            id,
                            entity.id(),
                            entity.name(),
                            entity.type().name(),
                            entity.country(),
                            actor == null || actor.sector() == null
                                    ? null
                                    : actor.sector().name(),
                            String.join("; ", entity.aliases()),
                            entity.mentions().size(),
                            first == null ? null : places.start(id, first),
                            first == null ? null : places.end(id, first),
                            entity.by().rule());
                }
            }
        }));
    }

    private void echoes(ExportFiles files) throws IOException {
        List<String> columns = List.of(
                "kind", "shared", "score", "origin", "how", "a", "a_start", "a_end", "a_text", "b", "b_start", "b_end",
                "b_text");
        files.write("echoes.csv", CsvFile.of(columns, rows -> {
            for (Echo echo : chronicle.echoes()) {
                rows.row(
                        echo.kind().label(),
                        echo.shared().label(),
                        Math.round(echo.score() * 1000) / 1000.0,
                        echo.origin(),
                        echo.how(),
                        echo.a().article(),
                        places.start(echo.a().article(), echo.a().span()),
                        places.end(echo.a().article(), echo.a().span()),
                        echo.a().exact(),
                        echo.b().article(),
                        places.start(echo.b().article(), echo.b().span()),
                        places.end(echo.b().article(), echo.b().span()),
                        echo.b().exact());
            }
        }));
    }

    /** One row an origin of an entry, with the entry's counts. */
    private void witnesses(ExportFiles files) throws IOException {
        List<String> columns = List.of(
                "entry",
                "date",
                "type",
                "name",
                "kind",
                "side",
                "basis",
                "articles",
                "witnesses_min",
                "witnesses_max",
                "parties_min",
                "parties_max",
                "third_min",
                "third_max");
        files.write("witnesses.csv", CsvFile.of(columns, rows -> {
            for (Entry entry : chronicle.entries()) {
                Testimony testimony = entry.testimony();
                if (testimony == null) {
                    continue;
                }
                for (Source source : testimony.origins()) {
                    rows.row(
                            entry.id(),
                            entry.date(),
                            entry.type().name(),
                            source.name(),
                            source.kind().label(),
                            source.side(),
                            source.basis().label(),
                            String.join("; ", source.articles()),
                            testimony.witnesses().min(),
                            testimony.witnesses().max(),
                            testimony.parties().min(),
                            testimony.parties().max(),
                            testimony.third().min(),
                            testimony.third().max());
                }
            }
        }));
    }

    private void disputes(ExportFiles files) throws IOException {
        List<String> columns = List.of(
                "article",
                "start",
                "end",
                "claim",
                "claimed_by",
                "rejected_by",
                "repeated_by",
                "checked_by",
                "entries");
        files.write("disputes.csv", CsvFile.of(columns, rows -> {
            for (Dispute dispute : chronicle.disputes()) {
                String id = dispute.claim().article();
                rows.row(
                        id,
                        places.start(id, dispute.claim().span()),
                        places.end(id, dispute.claim().span()),
                        dispute.claim().exact(),
                        String.join("; ", dispute.by()),
                        String.join("; ", dispute.rejectedBy()),
                        String.join("; ", dispute.repeatedBy()),
                        String.join("; ", dispute.checkedBy()),
                        String.join("; ", dispute.entries()));
            }
        }));
    }
}
