package id.jejak.engine.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with what the stages so far have said of it. A stage adds its own layer and never changes another's.
 *
 * @param article the text
 * @param language ISO 639-1 code, {@code und} when unknown
 * @param published publication date after the text was read
 * @param outlet canonical name of the outlet, given or found in the text, or null
 * @param credit wire agency as far as this article alone states it
 * @param lines every line, in order
 * @param sentences sentences of body and headings, in order
 * @param quotations stretches in quotation marks, sorted by start; may nest
 * @param times time expressions, sorted, disjoint
 * @param entities in order of first mention
 * @param statements in text order of contents; may nest
 * @param events in text order of triggers
 * @param warnings what the reader of the output should know, in text order
 */
public record Annotated(
        Article article,
        String language,
        Published published,
        @Nullable String outlet,
        Credit credit,
        List<Line> lines,
        List<Sentence> sentences,
        List<Quotation> quotations,
        List<TimeExpression> times,
        List<Entity> entities,
        List<Statement> statements,
        List<Event> events,
        List<String> warnings) {
    public Annotated {
        lines = List.copyOf(lines);
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        times = List.copyOf(times);
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
    }

    /** The article with nothing said of it yet. */
    public static Annotated bare(Article article) {
        return new Annotated(
                article,
                "und",
                article.given(),
                article.origin().outlet(),
                Credit.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public String text() {
        return article.text();
    }

    /**
     * The id of an event's mention; where one trigger tells two events, their type or number stands in it too.
     */
    public String mentionId(Event event) {
        String kind = "event";
        for (Event other : events) {
            if (other != event && other.trigger().equals(event.trigger())) {
                kind = "event " + event.type() + (other.type() == event.type() ? " " + event.id() : "");
            }
        }
        return article.mentionId(event.trigger(), kind);
    }

    /** With what the {@code clean} stage found. */
    public Annotated withText(
            String language, Published published, @Nullable String outlet, Credit credit, List<Line> lines) {
        return new Annotated(
                article,
                language,
                published,
                outlet,
                credit,
                lines,
                sentences,
                quotations,
                times,
                entities,
                statements,
                events,
                warnings);
    }

    /** With another wire credit. */
    public Annotated withCredit(Credit credit) {
        return withText(language, published, outlet, credit, lines);
    }

    public Annotated withSentences(List<Sentence> sentences, List<Quotation> quotations) {
        return new Annotated(
                article,
                language,
                published,
                outlet,
                credit,
                lines,
                sentences,
                quotations,
                times,
                entities,
                statements,
                events,
                warnings);
    }

    public Annotated withTimes(List<TimeExpression> times) {
        return new Annotated(
                article,
                language,
                published,
                outlet,
                credit,
                lines,
                sentences,
                quotations,
                times,
                entities,
                statements,
                events,
                warnings);
    }

    public Annotated withEntities(List<Entity> entities) {
        return new Annotated(
                article,
                language,
                published,
                outlet,
                credit,
                lines,
                sentences,
                quotations,
                times,
                entities,
                statements,
                events,
                warnings);
    }

    public Annotated withStatements(List<Statement> statements) {
        return new Annotated(
                article,
                language,
                published,
                outlet,
                credit,
                lines,
                sentences,
                quotations,
                times,
                entities,
                statements,
                events,
                warnings);
    }

    public Annotated withEvents(List<Event> events) {
        return new Annotated(
                article,
                language,
                published,
                outlet,
                credit,
                lines,
                sentences,
                quotations,
                times,
                entities,
                statements,
                events,
                warnings);
    }

    public Annotated withWarnings(List<String> warnings) {
        return new Annotated(
                article,
                language,
                published,
                outlet,
                credit,
                lines,
                sentences,
                quotations,
                times,
                entities,
                statements,
                events,
                warnings);
    }
}
