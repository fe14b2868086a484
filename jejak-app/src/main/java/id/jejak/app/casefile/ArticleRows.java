package id.jejak.app.casefile;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.CodePoints;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.EventContext;
import id.jejak.engine.document.EventObject;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.TimeExpression;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Writes the layers of one article: a row for each line, sentence, time, entity, mention, office, statement and event. */
final class ArticleRows {
    /** The tables with rows of one article, dependents first. */
    static final List<String> LAYERS = List.of(
            "line",
            "sentence",
            "time",
            "mention",
            "role",
            "entity",
            "relay",
            "statement",
            "event_party",
            "event_object",
            "event_context",
            "event");

    private final Tables tables;
    private final RuleNumbers rules;
    private final int n;
    private final Annotated doc;
    private final CodePoints points;

    private ArticleRows(Tables tables, RuleNumbers rules, int n, Annotated doc) {
        this.tables = tables;
        this.rules = rules;
        this.n = n;
        this.doc = doc;
        this.points = CodePoints.of(doc.text());
    }

    /** Writes all layers of the article with this number, which has none yet. */
    static void write(Tables tables, RuleNumbers rules, int n, Annotated doc) throws SQLException {
        ArticleRows rows = new ArticleRows(tables, rules, n, doc);
        rows.text();
        rows.entities();
        rows.statements();
        rows.events();
    }

    /** Deletes all layers of an article. */
    static void delete(Tables tables, int n) throws SQLException {
        for (String layer : LAYERS) {
            tables.delete(layer, "article", n);
        }
    }

    private void text() throws SQLException {
        Insert lines = tables.into("line", 6);
        for (Line line : doc.lines()) {
            lines.put(n)
                    .put(line.n())
                    .put(line.span(), points)
                    .put(line.kind().label())
                    .put(rules.of(line.by()))
                    .row();
        }
        Insert sentences = tables.into("sentence", 6);
        int number = 0;
        for (Sentence sentence : doc.sentences()) {
            sentences
                    .put(n)
                    .put(number++)
                    .put(sentence.span(), points)
                    .put(sentence.line())
                    .put(sentence.heading())
                    .row();
        }
        Insert times = tables.into("time", 12);
        number = 0;
        for (TimeExpression time : doc.times()) {
            times.put(n)
                    .put(number++)
                    .put(time.span(), points)
                    .put(time.type().name())
                    .put(time.value())
                    .put(time.mod())
                    .put(time.anchor(), points)
                    .put(rules.of(time.by()))
                    .putSpans(time.by().rests(), points)
                    .putWords(time.by().rejected())
                    .row();
        }
    }

    private void entities() throws SQLException {
        Insert entities = tables.into("entity", 9);
        Insert mentions = tables.into("mention", 7);
        Insert roles = tables.into("role", 11);
        int mention = 0;
        int office = 0;
        for (Entity entity : doc.entities()) {
            entities.put(n)
                    .put(entity.id())
                    .put(entity.name())
                    .put(entity.type().name())
                    .put(entity.country())
                    .put(
                            entity.actor() == null || entity.actor().sector() == null
                                    ? null
                                    : entity.actor().sector().name())
                    .put(rules.of(entity.by()))
                    .putSpans(entity.by().rests(), points)
                    .putWords(entity.by().rejected())
                    .row();
            for (EntityMention each : entity.mentions()) {
                mentions.put(n)
                        .put(mention++)
                        .put(entity.id())
                        .put(each.span(), points)
                        .put(each.kind().name().toLowerCase(Locale.ROOT))
                        .put(rules.of(each.by()))
                        .row();
            }
            for (Role role : entity.roles()) {
                roles.put(n)
                        .put(office++)
                        .put(entity.id())
                        .put(role.span(), points)
                        .put(role.office())
                        .put(role.of())
                        .put(role.from())
                        .put(role.until())
                        .put(role.former())
                        .put(rules.of(role.by()))
                        .row();
            }
        }
    }

    private void statements() throws SQLException {
        Insert statements = tables.into("statement", 15);
        Insert relays = tables.into("relay", 8);
        for (Statement statement : doc.statements()) {
            statements
                    .put(n)
                    .put(statement.id())
                    .put(statement.content(), points)
                    .put(statement.type().label())
                    .put(statement.stance())
                    .put(statement.certainty().label())
                    .put(statement.sourceEntity())
                    .put(statement.cue(), points)
                    .put(statement.source(), points)
                    .put(rules.of(statement.by()))
                    .putSpans(statement.by().rests(), points)
                    .putWords(statement.by().rejected())
                    .row();
            int hop = 1;
            for (Relay relay : statement.chain()) {
                relays.put(n)
                        .put(statement.id())
                        .put(hop++)
                        .put(relay.name())
                        .put(relay.cue(), points)
                        .put(relay.source(), points)
                        .row();
            }
        }
    }

    private void events() throws SQLException {
        Insert events = tables.into("event", 19);
        for (Event event : doc.events()) {
            events.put(n)
                    .put(event.id())
                    .put(doc.article().mentionId(event.trigger(), "event"))
                    .put(event.type().name())
                    .put(event.mode())
                    .put(event.trigger(), points)
                    .put(event.date())
                    .put(event.dateSpan(), points)
                    .put(event.place())
                    .put(event.placeSpan(), points)
                    .put(event.status().label())
                    .put(event.saidBy())
                    .put(event.statement())
                    .put(rules.of(event.by()))
                    .putSpans(event.by().rests(), points)
                    .putWords(event.by().rejected())
                    .row();
            parties(event, "actor", event.actors());
            parties(event, "recipient", event.recipients());
            contexts(event);
            Insert objects = tables.into("event_object", 7);
            int number = 0;
            for (EventObject object : event.objects()) {
                objects.put(n)
                        .put(event.id())
                        .put(number++)
                        .put(object.span(), points)
                        .put(object.amount())
                        .put(object.unit())
                        .row();
            }
        }
    }

    private void contexts(Event event) throws SQLException {
        Insert rows = tables.into("event_context", 6);
        int number = 0;
        for (EventContext context : event.contexts()) {
            rows.put(n)
                    .put(event.id())
                    .put(number++)
                    .put(context.name())
                    .put(context.span(), points)
                    .row();
        }
    }

    private void parties(Event event, String side, List<Party> parties) throws SQLException {
        Insert rows = tables.into("event_party", 8);
        int number = 0;
        for (Party party : parties) {
            rows.put(n)
                    .put(event.id())
                    .put(side)
                    .put(number++)
                    .put(party.name())
                    .put(party.entity())
                    .put(party.span(), points)
                    .row();
        }
    }
}
