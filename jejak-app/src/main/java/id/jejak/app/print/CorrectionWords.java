package id.jejak.app.print;

import id.jejak.app.text.Texts;
import id.jejak.engine.correction.Change;
import id.jejak.engine.correction.Field;
import id.jejak.engine.correction.Mark;
import id.jejak.engine.document.PloverType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a correction says, in words; plain text that may hold the articles' own characters. */
public final class CorrectionWords {
    private static final int FEW = 4;

    private final Texts texts;

    public CorrectionWords(Texts texts) {
        this.texts = texts;
    }

    /** The change as a sentence. */
    public String of(Change change) {
        return switch (change) {
            case Change.Link link ->
                texts.of(link.same() ? "correct.is" : "correct.is_not", marks(link.a()), marks(link.b()));
            case Change.Fix fix ->
                texts.of(
                        "correct.sets",
                        texts.of("correct.field." + fix.field().label()),
                        value(fix.field(), fix.value()),
                        marks(fix.marks()));
            case Change.Reject reject -> texts.of("correct.rejects", marks(reject.marks()));
            case Change.Wire wire ->
                texts.of(wire.accepted() ? "correct.carries" : "correct.carries_not", wire.article(), wire.agency());
        };
    }

    private String value(Field field, @org.jspecify.annotations.Nullable String value) {
        if (value == null) {
            return "-";
        }
        return switch (field) {
            case TYPE -> new Wording(texts).type(PloverType.valueOf(value));
            case STATUS -> texts.of("status." + value.toLowerCase(Locale.ROOT));
            default -> value;
        };
    }

    private String marks(List<Mark> marks) {
        String some = marks.stream().limit(FEW).map(CorrectionWords::mark).collect(Collectors.joining(", "));
        return marks.size() > FEW ? some + ", … +" + (marks.size() - FEW) : some;
    }

    private static String mark(Mark mark) {
        return mark.article() + ": “" + mark.exact() + "”";
    }
}
