package id.jejak.app.print;

import id.jejak.app.print.Sheet.Style;
import id.jejak.app.text.Texts;
import id.jejak.app.work.StatementList;
import id.jejak.engine.chronicle.Chronicle;
import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Relay;
import id.jejak.engine.statement.Difference;
import id.jejak.engine.statement.StatementGroup;
import id.jejak.engine.statement.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Statements by speaker, for a person. Of a statement told more than once the fullest variant stands first; below it every other with
 * its words, what it leaves out as {@code [-…-]} and what it has alone as {@code {+…+}}.
 */
public final class StatementText {
    private static final int WORDS = 300;

    /** Of a long stretch that both have so many words are shown at either end. */
    private static final int CONTEXT = 4;

    private final Sheet sheet;
    private final Texts texts;
    private final Wording wording;
    private final Map<String, Annotated> docs = new HashMap<>();

    public StatementText(Sheet sheet, Texts texts, Chronicle chronicle) {
        this.sheet = sheet;
        this.texts = texts;
        this.wording = new Wording(texts);
        chronicle.articles().forEach(doc -> docs.put(doc.article().id(), doc));
    }

    /** Prints the statements. */
    public void print(StatementList list) {
        int groups = list.groups().size();
        sheet.line(
                0, sheet.in(Style.DAY, texts.of("statements.head", list.items().size())));
        if (groups > 0) {
            sheet.line(2, sheet.in(Style.PALE, texts.of("statements.variants", groups)));
        }
        list.speakers().forEach(speaker -> {
            sheet.line(2, sheet.in(Style.STRONG, speaker.name().isEmpty() ? texts.of("nobody") : speaker.name()));
            speaker.items().forEach(this::item);
        });
    }

    private void item(StatementList.Item item) {
        String words = item.statement().content().of(item.doc().text());
        sheet.hanging(
                4,
                6,
                Sheet.quoted(words, WORDS) + via(item.statement().chain()) + " "
                        + sheet.in(
                                Style.PALE,
                                wording.article(item.doc()) + " /"
                                        + item.statement().id()));
        StatementGroup group = item.group();
        if (group != null) {
            group.variants().stream().skip(1).forEach(variant -> variant(group.fullest(), variant));
        }
    }

    private void variant(Variant fullest, Variant variant) {
        Annotated doc = docs.get(variant.article());
        List<String> notes = notes(fullest, variant);
        sheet.hanging(
                6,
                8,
                "= " + (doc == null ? variant.article() : wording.article(doc)) + " /" + variant.statement()
                        + via(variant.chain()) + ": " + String.join("; ", notes));
        if (variant.wording() != Variant.Wording.VERBATIM) {
            sheet.hanging(8, 8, variant.differences().stream().map(this::words).collect(Collectors.joining(" ")));
        }
    }

    private List<String> notes(Variant fullest, Variant variant) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.of("variant." + variant.wording().label()));
        if (variant.verb() != Variant.Verb.SAME) {
            notes.add(sheet.in(
                    Style.WARN,
                    texts.of(
                            "variant.verb." + variant.verb().label(),
                            Sheet.clean(fullest.cue().exact()),
                            Sheet.clean(variant.cue().exact()))));
        }
        if (variant.quoting() == Variant.Quoting.DIFFERING) {
            notes.add(sheet.in(Style.WARN, texts.of("variant.quoting.differing")));
        } else if (variant.quoting() == Variant.Quoting.ELSEWHERE) {
            notes.add(texts.of("variant.quoting.elsewhere"));
        } else if (variant.quoting() == Variant.Quoting.NONE
                && !fullest.quoted().isEmpty()) {
            notes.add(texts.of("variant.quoting.none"));
        }
        return notes;
    }

    private String words(Difference difference) {
        String fullest = difference.fullest() == null
                ? ""
                : Sheet.clean(difference.fullest().exact());
        String here =
                difference.here() == null ? "" : Sheet.clean(difference.here().exact());
        return switch (difference.kind()) {
            case ALIKE -> elided(here);
            case LEFT_OUT -> sheet.in(Style.WARN, "[-" + fullest + "-]");
            case ADDED -> sheet.in(Style.GOOD, "{+" + here + "+}");
        };
    }

    /** The ends of a long stretch, with an ellipsis for what lies between. */
    private static String elided(String words) {
        String[] all = words.split(" ");
        if (all.length <= 2 * CONTEXT + 2) {
            return words;
        }
        return String.join(" ", List.of(all).subList(0, CONTEXT)) + " … "
                + String.join(" ", List.of(all).subList(all.length - CONTEXT, all.length));
    }

    private String via(List<Relay> chain) {
        String via = chain.stream().map(Relay::name).collect(Collectors.joining(" ← "));
        return via.isEmpty() ? "" : " " + texts.of("check.via", Sheet.clean(via));
    }
}
