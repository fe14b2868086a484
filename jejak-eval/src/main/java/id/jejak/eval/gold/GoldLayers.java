package id.jejak.eval.gold;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Certainty;
import id.jejak.engine.document.CodePoints;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.EventObject;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.PloverType;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.StatementType;
import id.jejak.engine.document.Status;
import id.jejak.engine.document.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The layers of one gold file over an article that the engine cut into lines and sentences. */
final class GoldLayers {
    private static final Provenance BY = Provenance.of("gold", "hand", "");

    private final Annotated doc;
    private final JsonNode gold;
    private final CodePoints points;

    GoldLayers(Annotated doc, JsonNode gold) {
        this.doc = doc;
        this.gold = gold;
        points = CodePoints.of(doc.text());
    }

    Annotated annotated() {
        List<Entity> entities = entities();
        List<Statement> statements = statements();
        return doc.withTimes(times())
                .withEntities(entities)
                .withStatements(statements)
                .withEvents(events(entities, statements));
    }

    private Span span(JsonNode node) {
        return new Span(
                points.toUtf16(node.get("start").asInt()),
                points.toUtf16(node.get("end").asInt()));
    }

    private @Nullable Span spanOrNull(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : span(value);
    }

    private List<TimeExpression> times() {
        List<TimeExpression> times = new ArrayList<>();
        for (JsonNode node : gold.get("times")) {
            times.add(new TimeExpression(
                    span(node),
                    TimeExpression.Type.valueOf(node.get("type").asString()),
                    node.get("value").asString(),
                    null,
                    null,
                    BY));
        }
        times.sort(Comparator.comparing(TimeExpression::span));
        return times;
    }

    private List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (JsonNode node : gold.get("entities")) {
            String id = "e" + (entities.size() + 1);
            String name = node.get("name").asString();
            EntityType type = EntityType.valueOf(node.get("type").asString());
            List<String> aliases = strings(node, "aliases");
            List<String> forms = new ArrayList<>(aliases);
            forms.add(name);
            List<EntityMention> mentions = mentions(id, forms);
            entities.add(new Entity(id, name, type, aliases, mentions, roles(node, mentions), country(name, type), BY));
        }
        return entities;
    }

    /** The code that the engine's own entity of that name bears. */
    private @Nullable String country(String name, EntityType type) {
        for (Entity entity : doc.entities()) {
            if (entity.name().equals(name) && entity.type() == type) {
                return entity.country();
            }
        }
        return null;
    }

    private List<EntityMention> mentions(String id, List<String> forms) {
        List<EntityMention> mentions = new ArrayList<>();
        forms.sort(Comparator.comparingInt((String form) -> -form.length()));
        for (String form : forms) {
            for (int at = doc.text().indexOf(form); at >= 0; at = doc.text().indexOf(form, at + 1)) {
                Span span = new Span(at, at + form.length());
                boolean free =
                        mentions.stream().noneMatch(mention -> mention.span().overlaps(span));
                if (free && bounded(span)) {
                    mentions.add(new EntityMention(span, id, EntityMention.Kind.NAME, BY));
                }
            }
        }
        mentions.sort(Comparator.comparing(EntityMention::span));
        return mentions;
    }

    private boolean bounded(Span span) {
        String text = doc.text();
        boolean left = span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1));
        return left && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
    }

    private static List<Role> roles(JsonNode node, List<EntityMention> mentions) {
        String office = text(node, "role");
        if (office == null || mentions.isEmpty()) {
            return List.of();
        }
        return List.of(new Role(mentions.getFirst().span(), office, text(node, "of"), null, null, false, BY));
    }

    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (JsonNode node : gold.get("statements")) {
            List<Relay> chain = strings(node, "via").stream()
                    .map(name -> new Relay(name, null, null))
                    .toList();
            statements.add(new Statement(
                    "q" + (statements.size() + 1),
                    span(node.get("content")),
                    StatementType.valueOf(node.get("type").asString().toUpperCase(Locale.ROOT)),
                    "say",
                    Certainty.NEUTRAL,
                    span(node.get("cue")),
                    spanOrNull(node, "source"),
                    text(node, "source_entity"),
                    chain,
                    BY));
        }
        return statements;
    }

    private List<Event> events(List<Entity> entities, List<Statement> statements) {
        List<Event> events = new ArrayList<>();
        for (JsonNode node : gold.get("events")) {
            Span trigger = span(node.get("trigger"));
            String saidBy = text(node, "said_by");
            events.add(new Event(
                    "v" + (events.size() + 1),
                    PloverType.valueOf(node.get("type").asString()),
                    null,
                    trigger,
                    parties(entities, node, "actors"),
                    parties(entities, node, "recipients"),
                    objects(node, trigger),
                    text(node, "date"),
                    null,
                    text(node, "place"),
                    null,
                    Status.valueOf(node.get("status").asString().toUpperCase(Locale.ROOT)),
                    saidBy,
                    holder(statements, trigger, saidBy),
                    List.of(),
                    BY));
        }
        return events;
    }

    /** The narrowest statement of the sayer that holds the trigger. */
    private static @Nullable String holder(List<Statement> statements, Span trigger, @Nullable String saidBy) {
        Statement best = null;
        for (Statement statement : statements) {
            boolean holds = saidBy != null
                    && saidBy.equals(statement.sourceEntity())
                    && statement.content().contains(trigger);
            if (holds
                    && (best == null
                            || statement.content().length() < best.content().length())) {
                best = statement;
            }
        }
        return best == null ? null : best.id();
    }

    /** Parties, each the entity of its name where the annotator has one. */
    private static List<Party> parties(List<Entity> entities, JsonNode node, String field) {
        return strings(node, field).stream()
                .map(name -> new Party(
                        name,
                        entities.stream()
                                .filter(entity -> entity.name().equals(name)
                                        || entity.aliases().contains(name))
                                .map(Entity::id)
                                .findFirst()
                                .orElse(null),
                        null))
                .toList();
    }

    /** Objects at the occurrence of their words nearest the trigger. */
    private List<EventObject> objects(JsonNode node, Span trigger) {
        List<EventObject> objects = new ArrayList<>();
        for (JsonNode object : node.get("objects")) {
            String words = object.get("text").asString();
            int best = -1;
            for (int at = doc.text().indexOf(words); at >= 0; at = doc.text().indexOf(words, at + 1)) {
                if (best < 0 || Math.abs(at - trigger.start()) < Math.abs(best - trigger.start())) {
                    best = at;
                }
            }
            if (best >= 0) {
                objects.add(new EventObject(
                        new Span(best, best + words.length()), text(object, "amount"), text(object, "unit")));
            }
        }
        return objects;
    }

    private static List<String> strings(JsonNode node, String field) {
        List<String> values = new ArrayList<>();
        JsonNode list = node.get(field);
        if (list != null) {
            list.forEach(value -> values.add(value.asString()));
        }
        return values;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
