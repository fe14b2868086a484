package id.jejak.engine.quote;

import id.jejak.engine.document.Span;
import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Voice;
import org.jspecify.annotations.Nullable;

/** Makes drafts of statements, with the source named that a trial found or that the context gives. */
final class Drafts {
    /** A name that a scrape dropped is whoever spoke at most this many sentences before. */
    private static final int LOST_WITHIN = 3;

    private final Subjects subjects;
    private final Speakers speakers;
    private final SourceNames names;

    Drafts(Subjects subjects, Speakers speakers, SourceNames names) {
        this.subjects = subjects;
        this.speakers = speakers;
        this.names = names;
    }

    /** A statement of a trial; {@code inMarks} where the content is a quotation or a sentence of one. */
    Draft draft(Trial trial, Span said, boolean inMarks) {
        SentenceView view = trial.view();
        Span content = inMarks ? said : trimmed(view.text, said);
        Form form = trial.form();
        Np np = trial.np();
        Span cueSpan = view.span(trial.cue(), trial.cue() + form.words());
        Span source = null;
        String who;
        if (np != null) {
            source = view.span(np.from(), np.until());
            who = names.name(view, np);
        } else if (trial.order().source() == Order.Source.SUFFIX) {
            source = cueSpan;
            who = switch (form.voice()) {
                case PASSIVE_SUFFIX -> speakerOf(view, trial.cue());
                default -> speakers.last(view.index);
            };
        } else {
            boolean lost = form.voice() == Voice.TAG || form.voice() == Voice.ACTIVE;
            who = speakers.recent(view.index, lost ? LOST_WITHIN : 1);
        }
        return new Draft(
                content,
                inMarks,
                form.cue(),
                cueSpan,
                source,
                who,
                trial.order().name(),
                view.index);
    }

    /** Without the comma that a dropped link or a broken-off clause left at the end. */
    private static Span trimmed(String text, Span said) {
        int end = said.end();
        while (end > said.start() + 1
                && (text.charAt(end - 1) == ',' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return new Span(said.start(), end);
    }

    /** Whom the suffix of {@code disebutnya} means: whoever the sentence is about, else who spoke last. */
    private @Nullable String speakerOf(SentenceView view, int cue) {
        Np subject = subjects.first(view, cue);
        String name = subject == null ? null : names.name(view, subject);
        return name == null ? speakers.last(view.index) : name;
    }
}
