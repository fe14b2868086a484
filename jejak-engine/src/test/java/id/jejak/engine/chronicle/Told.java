package id.jejak.engine.chronicle;

import id.jejak.engine.Engine;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Article;
import id.jejak.engine.document.Certainty;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.EventContext;
import id.jejak.engine.document.EventObject;
import id.jejak.engine.document.Origin;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Published;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.StatementType;
import id.jejak.engine.document.Status;
import id.jejak.engine.lexicon.ResourceSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article whose events, entities and statements a test writes by hand; lines and sentences are the engine's. */
final class Told {
    static final Engine ENGINE = new Engine(ResourceSource.shipped());
    private static final Provenance BY = Provenance.of("test", "hand", "");

    private final Annotated doc;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    @Nullable
    private Span dateSpan;

    @Nullable
    private String mode;

    private final List<EventContext> contexts = new ArrayList<>();

    private Told(Annotated doc) {
        this.doc = doc;
    }

    static Told in(String id, @Nullable String outlet, String published, String text) {
        Article article = Article.of(
                id,
                new Origin(id + ".txt", null, "0".repeat(64), outlet),
                Published.given(LocalDate.parse(published), null, Published.WIB),
                null,
                text);
        return new Told(ENGINE.analyze(article));
    }

    Span find(String words) {
        int start = doc.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("\"" + words + "\" is not in " + doc.text());
        }
        return new Span(start, start + words.length());
    }

    Told person(String name, String words, String office, String of) {
        return entity(name, EntityType.PER, words, List.of(new Role(find(words), office, of, null, null, false, BY)));
    }

    Told entity(String name, EntityType type, String words, List<Role> roles) {
        String id = "e" + (entities.size() + 1);
        EntityMention mention = new EntityMention(find(words), id, EntityMention.Kind.NAME, BY);
        entities.add(new Entity(id, name, type, List.of(), List.of(mention), roles, null, BY));
        return this;
    }

    Told says(String source, String cue, String content, String... via) {
        return statement(StatementType.INDIRECT, source, cue, content, via);
    }

    Told quotes(String source, String cue, String content) {
        return statement(StatementType.DIRECT, source, cue, content);
    }

    private Told statement(StatementType type, String source, String cue, String content, String... via) {
        statements.add(new Statement(
                "q" + (statements.size() + 1),
                find(content),
                type,
                "say",
                Certainty.NEUTRAL,
                find(cue),
                type == StatementType.DIRECT ? find(source) : null,
                source,
                Arrays.stream(via).map(name -> new Relay(name, null, null)).toList(),
                BY));
        return this;
    }

    /** The words that date the events to come. */
    Told dated(String words) {
        dateSpan = find(words);
        return this;
    }

    /** Mode and contexts of the events to come; contexts as name and the words that show it, in turn. */
    Told coded(@Nullable String mode, String... contexts) {
        this.mode = mode;
        this.contexts.clear();
        for (int i = 0; i < contexts.length; i += 2) {
            this.contexts.add(new EventContext(contexts[i], find(contexts[i + 1])));
        }
        return this;
    }

    Told event(PloverType type, String trigger, String actors, String recipients, @Nullable String date) {
        return event(type, trigger, actors, recipients, date, Status.ASSERTED, null);
    }

    Told event(
            PloverType type,
            String trigger,
            String actors,
            String recipients,
            @Nullable String date,
            Status status,
            @Nullable String saidBy,
            String... objects) {
        Span at = find(trigger);
        String holder = null;
        for (Statement statement : statements) {
            if (saidBy != null
                    && saidBy.equals(statement.sourceEntity())
                    && statement.content().contains(at)) {
                holder = statement.id();
            }
        }
        events.add(new Event(
                "v" + (events.size() + 1),
                type,
                mode,
                at,
                parties(actors),
                parties(recipients),
                Arrays.stream(objects)
                        .map(words -> new EventObject(find(words), null, null))
                        .toList(),
                date,
                date == null ? null : dateSpan,
                null,
                null,
                status,
                saidBy,
                holder,
                contexts,
                BY));
        return this;
    }

    private static List<Party> parties(String names) {
        return Arrays.stream(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new Party(name, null, null))
                .toList();
    }

    Annotated doc() {
        return doc.withEntities(entities).withStatements(statements).withEvents(events);
    }
}
