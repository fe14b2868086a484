package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Entity;
import id.jejak.engine.document.Event;
import id.jejak.engine.document.Line;
import id.jejak.engine.document.LineKind;
import id.jejak.engine.document.Party;
import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Role;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.Status;
import id.jejak.engine.document.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was read in one article, for a person. */
public final class DocumentText {
    private static final int CONTENT = 160;

    private final Sheet sheet;
    private final Texts texts;
    private final Wording wording;

    public DocumentText(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.wording = new Wording(texts);
    }

    public void print(Annotated doc) {
        sheet.line(0, sheet.in(Style.STRONG, wording.article(doc)));
        if (doc.article().title() != null) {
            sheet.line(2, Sheet.clean(doc.article().title()));
        }
        doc.warnings().forEach(warning -> sheet.line(2, sheet.in(Style.WARN, "! " + warning)));
        aside(doc);
        times(doc);
        entities(doc);
        statements(doc);
        events(doc);
        sheet.blank();
    }

    private void aside(Annotated doc) {
        List<Line> aside = doc.lines().stream()
                .filter(line -> line.kind() != LineKind.BODY)
                .toList();
        section("analyze.aside", aside.size());
        for (Line line : aside) {
            sheet.hanging(
                    4,
                    6,
                    texts.of("line." + line.kind().label()) + " (" + line.by().rule() + "): "
                            + sheet.in(Style.PALE, Sheet.shorten(line.span().of(doc.text()), 70)));
        }
    }

    private void times(Annotated doc) {
        section("analyze.times", doc.times().size());
        for (TimeExpression time : doc.times()) {
            sheet.hanging(
                    4,
                    6,
                    Sheet.clean(time.span().of(doc.text())) + " = " + sheet.in(Style.STRONG, time.value()) + " ("
                            + time.by().rule() + ")");
        }
    }

    private void entities(Annotated doc) {
        section("analyze.entities", doc.entities().size());
        for (Entity entity : doc.entities()) {
            StringBuilder words = new StringBuilder(sheet.in(Style.STRONG, entity.name()));
            words.append(' ').append(entity.type());
            if (!entity.aliases().isEmpty()) {
                words.append(" = ").append(Sheet.clean(String.join(", ", entity.aliases())));
            }
            for (Role role : entity.roles()) {
                words.append("; ")
                        .append(role.former() ? texts.of("former") + " " : "")
                        .append(Sheet.clean(role.office()))
                        .append(role.of() == null ? "" : " (" + Sheet.clean(role.of()) + ")");
            }
            sheet.hanging(4, 6, words.toString());
        }
    }

    private void statements(Annotated doc) {
        section("analyze.statements", doc.statements().size());
        for (Statement statement : doc.statements()) {
            String source = statement.sourceEntity() == null ? texts.of("nobody") : statement.sourceEntity();
            String chain = statement.chain().stream().map(Relay::name).collect(Collectors.joining(" ← "));
            sheet.hanging(
                    4,
                    6,
                    sheet.in(Style.STRONG, source) + (chain.isEmpty() ? "" : " ← " + Sheet.clean(chain)) + ": "
                            + Sheet.shorten(statement.content().of(doc.text()), CONTENT));
        }
    }

    private void events(Annotated doc) {
        section("analyze.events", doc.events().size());
        for (Event event : doc.events()) {
            List<String> parts = new ArrayList<>();
            parts.add(names(event.actors()) + (event.recipients().isEmpty() ? "" : " → " + names(event.recipients())));
            event.objects()
                    .forEach(object -> parts.add(Sheet.clean(object.span().of(doc.text()))));
            if (event.place() != null) {
                parts.add(Sheet.clean(event.place()));
            }
            if (event.status() != Status.ASSERTED) {
                parts.add(wording.status(event.status()));
            }
            if (event.saidBy() != null) {
                parts.add(texts.of("said_by", Sheet.clean(event.saidBy())));
            }
            sheet.hanging(
                    4,
                    6,
                    (event.date() == null ? "–" : event.date()) + " "
                            + sheet.in(Style.STRONG, event.type().name().toLowerCase(Locale.ROOT)) + " “"
                            + Sheet.clean(event.trigger().of(doc.text())) + "”: " + String.join(" · ", parts));
        }
    }

    private String names(List<Party> parties) {
        return wording.names(parties.stream().map(Party::name).toList());
    }

    private void section(String key, int count) {
        sheet.line(2, sheet.in(Style.DAY, texts.of(key, count)));
    }
}
