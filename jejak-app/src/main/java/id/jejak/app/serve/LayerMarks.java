package id.jejak.app.serve;

import id.jejak.app.serve.Marks.Mark;
import id.jejak.engine.chronicle.Entry;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.EntityMention;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.echo.Echo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The marks of an article's layers, each with its value for the one who points at it. */
final class LayerMarks {
    private final CaseView view;
    private final Labels labels;
    private final EntryDrawer drawer;

    LayerMarks(CaseView view, Labels labels) {
        this.view = view;
        this.labels = labels;
        this.drawer = new EntryDrawer(view, labels, false);
    }

    /** Marks of some layers; of events those of the entries given. */
    List<Mark> of(Annotated doc, Set<Layer> layers, List<Entry> entries) {
        List<Mark> marks = new ArrayList<>();
        for (Layer layer : layers) {
            switch (layer) {
                case EVENTS -> events(marks, doc, entries);
                case TIMES -> times(marks, doc);
                case ENTITIES -> entities(marks, doc);
                case STATEMENTS -> statements(marks, doc);
                case ECHOES -> echoes(marks, doc);
            }
        }
        return marks;
    }

    private void events(List<Mark> marks, Annotated doc, List<Entry> entries) {
        Span all = new Span(0, doc.text().length());
        for (Entry entry : entries) {
            for (Entry.Mention mention : entry.mentions()) {
                if (mention.trigger().article().equals(doc.article().id())) {
                    marks.addAll(drawer.marks(EntryDrawer.event(doc, mention), all, "m-" + mention.id()));
                }
            }
        }
    }

    private void times(List<Mark> marks, Annotated doc) {
        for (TimeExpression time : doc.times()) {
            String value = time.mod() == null ? time.value() : time.mod() + " " + time.value();
            marks.add(new Mark(time.span(), "time", "", labels.of("layer.time", time.type(), value)));
        }
    }

    private void entities(List<Mark> marks, Annotated doc) {
        for (Entity entity : doc.entities()) {
            String type = labels.of("entity." + entity.type().name());
            String value =
                    entity.name() + " (" + type + (entity.country() == null ? "" : ", " + entity.country()) + ")";
            for (EntityMention mention : entity.mentions()) {
                String style = "entity " + entity.type().name().toLowerCase(Locale.ROOT);
                marks.add(new Mark(mention.span(), style, "", value));
            }
        }
    }

    private void statements(List<Mark> marks, Annotated doc) {
        for (Statement statement : doc.statements()) {
            String source = statement.sourceEntity() == null ? labels.of("nobody") : statement.sourceEntity();
            String via = statement.chain().isEmpty()
                    ? ""
                    : " · "
                            + labels.of(
                                    "variant.via",
                                    statement.chain().stream().map(Relay::name).collect(Collectors.joining(" ← ")));
            marks.add(new Mark(
                    statement.content(), "said", "s-" + statement.id(), labels.of("layer.said", source) + via));
            marks.add(new Mark(statement.cue(), "cue", "", labels.of("layer.cue")));
        }
    }

    private void echoes(List<Mark> marks, Annotated doc) {
        String id = doc.article().id();
        for (Echo echo : view.echoesOf(id)) {
            echo(marks, id, echo, echo.a(), echo.b());
            echo(marks, id, echo, echo.b(), echo.a());
        }
    }

    private void echo(List<Mark> marks, String id, Echo echo, Citation here, Citation there) {
        if (here.article().equals(id)) {
            String other = labels.source(view.article(there.article()), there.article());
            marks.add(new Mark(
                    here.span(),
                    "echoed",
                    "",
                    labels.of(
                            "layer.echo", other, labels.of("echo." + echo.kind().label()))));
        }
    }
}
