package id.jejak.engine.quote;

import id.jejak.engine.document.Relay;
import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement while its sentence is read. */
final class Draft {
    final Span content;
    /** Whether the content is a quotation or a sentence of one. */
    final boolean inMarks;

    final Cue cue;
    final Span cueSpan;
    final @Nullable Span source;
    final @Nullable String who;
    final String rule;
    final int sentence;
    final List<Relay> chain = new ArrayList<>();

    Draft(
            Span content,
            boolean inMarks,
            Cue cue,
            Span cueSpan,
            @Nullable Span source,
            @Nullable String who,
            String rule,
            int sentence) {
        this.content = content;
        this.inMarks = inMarks;
        this.cue = cue;
        this.cueSpan = cueSpan;
        this.source = source;
        this.who = who;
        this.rule = rule;
        this.sentence = sentence;
    }
}
