package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.app.work.Locator;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.ActorCode;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.CodePoints;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.EventContext;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Provenance;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.witness.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a value is what it is, as a tree: the words, the rule, the readings that lost; of an entry also how it was put together. */
public final class ExplainText {
    private static final int STEP = 2;

    private final Sheet sheet;
    private final Texts texts;
    private final Wording wording;
    private final CodeLabels labels;
    private final Map<String, Annotated> docs = new HashMap<>();
    private final Map<String, CodePoints> points = new HashMap<>();

    public ExplainText(Sheet sheet, Texts texts, Chronicle chronicle) {
        this.sheet = sheet;
        this.texts = texts;
        this.wording = new Wording(texts);
        this.labels = new CodeLabels(texts, ResourceSource.shipped());
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
    }

    public void print(Locator.Found found) {
        switch (found) {
            case Locator.FoundEntry(Entry entry) -> entry(entry);
            case Locator.FoundEvent(Annotated doc, Event event) -> event(0, doc, event);
            case Locator.FoundStatement(Annotated doc, Statement statement) -> statement(0, doc, statement);
            case Locator.FoundEntity(Annotated doc, Entity entity) -> entity(doc, entity);
            case Locator.FoundTime(Annotated doc, TimeExpression time) -> time(0, doc, time);
        }
    }

    private void entry(Entry entry) {
        sheet.line(
                0,
                sheet.in(Style.STRONG, texts.of("explain.entry", entry.id())) + " "
                        + (entry.date() == null ? texts.of("undated") : entry.date()) + " [" + entry.type() + " · "
                        + wording.type(entry.type()) + "] " + wording.status(entry.status()));
        sheet.line(2, wording.who(entry));
        sheet.hanging(
                2,
                4,
                Sheet.quoted(entry.what().exact(), Integer.MAX_VALUE) + " — "
                        + place(entry.what().article()));
        sheet.heading(texts.of("explain.codes"));
        code(2, "explain.type", labels.type(entry.type()));
        if (entry.mode() != null) {
            code(2, "explain.mode", labels.mode(entry.type(), entry.mode()));
        }
        code(2, "explain.status", labels.status(entry.status()));
        entry.contexts().forEach(context -> code(2, "explain.context", labels.context(context)));
        sheet.heading(texts.of("explain.merged", entry.mentions().size()));
        entry.why().forEach(why -> sheet.hanging(2, 4, wording.reason(why)));
        entry.repairs()
                .forEach(repair -> sheet.hanging(
                        2,
                        4,
                        texts.of(
                                "explain.repair",
                                repair.value(),
                                quoted(repair.vague()),
                                quoted(repair.precise()),
                                wording.reason(repair.why()))));
        for (Entry.Mention mention : entry.mentions()) {
            Annotated doc = docs.get(mention.trigger().article());
            if (doc != null) {
                doc.events().stream()
                        .filter(event -> event.id().equals(mention.event()))
                        .forEach(event -> event(2, doc, event));
            }
        }
        witnesses(entry);
    }

    private void code(int indent, String key, String labelled) {
        sheet.hanging(indent, indent + 2, texts.of(key) + " " + labelled);
    }

    private void witnesses(Entry entry) {
        sheet.heading(texts.of("explain.witnesses"));
        sheet.hanging(2, 4, wording.counts(entry));
        if (entry.testimony() == null) {
            return;
        }
        for (Source source : entry.testimony().origins()) {
            sheet.hanging(
                    2,
                    4,
                    sheet.in(Style.STRONG, wording.origin(source)) + " · " + wording.kind(source) + " · "
                            + wording.basis(source)
                            + (source.side() == null ? "" : " · " + texts.of("side", Sheet.clean(source.side())))
                            + " · " + String.join(", ", source.articles()));
            source.reason().forEach(reason -> sheet.hanging(4, 6, wording.reason(reason)));
            source.evidence().forEach(words -> sheet.hanging(4, 6, quoted(words)));
        }
    }

    private String quoted(Citation words) {
        return Sheet.quoted(words.exact(), 160) + " "
                + sheet.in(Style.PALE, words.article() + at(words.article(), words.span()));
    }

    private void event(int indent, Annotated doc, Event event) {
        sheet.hanging(
                indent,
                indent + 2,
                sheet.in(Style.STRONG, doc.article().id() + "/" + event.id()) + " [" + event.type() + "] “"
                        + Sheet.clean(event.trigger().of(doc.text())) + "”" + at(doc, event.trigger()) + " "
                        + wording.status(event.status()) + " — " + wording.article(doc));
        int in = indent + STEP + 2;
        around(in, doc, event.trigger());
        by(in, doc, event.by());
        if (event.mode() != null) {
            code(in, "explain.mode", labels.mode(event.type(), event.mode()));
        }
        for (EventContext context : event.contexts()) {
            words(in, doc, texts.of("explain.context") + " " + labels.context(context.name()), context.span());
        }
        event.actors().forEach(party -> party(in, doc, "explain.actor", party));
        event.recipients().forEach(party -> party(in, doc, "explain.recipient", party));
        event.objects().forEach(object -> words(in, doc, texts.of("explain.object"), object.span()));
        if (event.date() != null) {
            words(in, doc, texts.of("explain.date") + " " + event.date(), event.dateSpan());
            timesOf(doc, event.dateSpan()).forEach(time -> time(in + STEP, doc, time));
        }
        if (event.place() != null) {
            words(in, doc, texts.of("explain.place") + " " + Sheet.clean(event.place()), event.placeSpan());
        }
        if (event.statement() != null) {
            doc.statements().stream()
                    .filter(statement -> statement.id().equals(event.statement()))
                    .forEach(statement -> statement(in, doc, statement));
        }
    }

    private static List<TimeExpression> timesOf(Annotated doc, @Nullable Span span) {
        return span == null
                ? List.of()
                : doc.times().stream()
                        .filter(time -> time.span().overlaps(span))
                        .toList();
    }

    private void party(int indent, Annotated doc, String key, Party party) {
        words(indent, doc, texts.of(key) + " " + Sheet.clean(party.name()), party.span());
        doc.entities().stream()
                .filter(entity -> entity.id().equals(party.entity()))
                .findFirst()
                .ifPresent(entity -> coded(indent + STEP, doc, entity));
    }

    /** The actor's codes with the row or rule that gives them. */
    private void coded(int indent, Annotated doc, Entity entity) {
        ActorCode actor = entity.actor();
        if (actor == null) {
            return;
        }
        if (actor.abroad() != null) {
            code(indent, "explain.abroad", labels.abroad(actor.abroad()));
        }
        if (actor.sector() != null) {
            code(indent, "explain.sector", labels.sector(actor.sector()));
        }
        actor.others().forEach(other -> code(indent, "explain.sector.also", labels.sector(other)));
        by(indent + STEP, doc, actor.by());
    }

    private void statement(int indent, Annotated doc, Statement statement) {
        String source = statement.sourceEntity() == null ? texts.of("nobody") : statement.sourceEntity();
        sheet.hanging(
                indent,
                indent + 2,
                sheet.in(Style.STRONG, doc.article().id() + "/" + statement.id()) + " " + Sheet.clean(source)
                        + ": " + Sheet.quoted(statement.content().of(doc.text()), 200)
                        + at(doc, statement.content()));
        int in = indent + STEP + 2;
        words(in, doc, texts.of("explain.cue"), statement.cue());
        words(in, doc, texts.of("explain.source"), statement.source());
        for (Relay relay : statement.chain()) {
            words(in, doc, texts.of("check.via", Sheet.clean(relay.name())), relay.source());
        }
        by(in, doc, statement.by());
    }

    private void entity(Annotated doc, Entity entity) {
        sheet.hanging(
                0,
                2,
                sheet.in(Style.STRONG, doc.article().id() + "/" + entity.id()) + " " + Sheet.clean(entity.name()) + " ["
                        + entity.type() + "] — " + wording.article(doc));
        by(4, doc, entity.by());
        coded(4, doc, entity);
        for (EntityMention mention : entity.mentions()) {
            words(4, doc, texts.of("mention." + mention.kind().name()), mention.span());
            by(6, doc, mention.by());
        }
        for (Role role : entity.roles()) {
            words(
                    4,
                    doc,
                    Sheet.clean(role.office()) + (role.of() == null ? "" : " (" + Sheet.clean(role.of()) + ")"),
                    role.span());
            by(6, doc, role.by());
        }
    }

    private void time(int indent, Annotated doc, TimeExpression time) {
        words(indent, doc, time.type() + " " + time.value(), time.span());
        if (time.anchor() != null) {
            words(indent + STEP, doc, texts.of("explain.anchor"), time.anchor());
        }
        by(indent + STEP, doc, time.by());
    }

    private void by(int indent, Annotated doc, Provenance by) {
        String resource = by.resource().isEmpty() ? "" : " (" + by.resource() + ")";
        sheet.hanging(
                indent, indent + 2, sheet.in(Style.PALE, texts.of("explain.rule", by.stage(), by.rule()) + resource));
        by.rests().forEach(span -> words(indent + STEP, doc, texts.of("explain.rests"), span));
        by.rejected()
                .forEach(reading -> sheet.hanging(
                        indent + STEP, indent + STEP + 2, texts.of("explain.rejected", Sheet.clean(reading))));
    }

    private void words(int indent, Annotated doc, String label, @Nullable Span span) {
        sheet.hanging(
                indent,
                indent + 2,
                label
                        + (span == null
                                ? " " + texts.of("explain.carried")
                                : ": " + Sheet.quoted(span.of(doc.text()), 160) + at(doc, span)));
    }

    private void around(int indent, Annotated doc, Span span) {
        doc.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.contains(span))
                .findFirst()
                .ifPresent(sentence -> sheet.hanging(
                        indent,
                        indent + 2,
                        sheet.in(Style.PALE, Sheet.quoted(sentence.of(doc.text()), Integer.MAX_VALUE))));
    }

    private String place(String article) {
        Annotated doc = docs.get(article);
        return doc == null ? article : wording.article(doc);
    }

    private String at(String article, Span span) {
        Annotated doc = docs.get(article);
        return doc == null ? "" : at(doc, span);
    }

    /** Offsets in code points, as every output counts them. */
    private String at(Annotated doc, Span span) {
        CodePoints translation = points.computeIfAbsent(doc.article().id(), key -> CodePoints.of(doc.text()));
        return " [" + translation.fromUtf16(span.start()) + "–" + translation.fromUtf16(span.end()) + "]";
    }
}
