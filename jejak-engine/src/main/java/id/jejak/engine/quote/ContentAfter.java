package id.jejak.engine.quote;

import id.jejak.engine.document.Quotation;
import id.jejak.engine.document.Span;
import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Voice;
import id.jejak.engine.quote.SmallWords.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads what is said where it follows the cue and its source, and what a passive says of its subject. */
final class ContentAfter {
    /** Longest subject of a passive in tokens: {@code tuduhan Amerika Serikat itu dibantah}. */
    private static final int SUBJECT_WITHIN = 9;

    private final CueLexicon cues;
    private final SmallWords words;
    private final Contents contents;
    private final Clauses clauses;
    private final Endings endings;
    private final Speech speech;
    private final Drafts drafts;
    private final Asides asides;

    ContentAfter(Grammar grammar, Speech speech, Drafts drafts, Asides asides) {
        this.cues = grammar.cues();
        this.words = grammar.words();
        this.contents = grammar.contents();
        this.clauses = grammar.clauses();
        this.endings = grammar.endings();
        this.speech = speech;
        this.drafts = drafts;
        this.asides = asides;
    }

    List<Draft> contentAfter(Trial trial) {
        SentenceView view = trial.view();
        Order order = trial.order();
        Form form = trial.form();
        int cue = trial.cue();
        Np np = trial.np();
        int after = trial.after();
        Range range;
        switch (order.voice()) {
            case ACCORDING, ACCORDING_SUFFIX, RELAY, TAG, TAG_SUFFIX -> {
                if (cue > 0
                        && (order.voice() == Voice.TAG
                                || order.voice() == Voice.TAG_SUFFIX
                                || order.voice() == Voice.RELAY)
                        && !opens(view, cue)) {
                    return List.of();
                }
                if (order.voice() == Voice.ACCORDING
                        && (closes(view, cue) || (form.cue().takes(Cue.Takes.OPENING) && !opens(view, cue)))) {
                    return List.of();
                }
                range = contents.afterSource(
                        view,
                        after,
                        order.voice() == Voice.ACCORDING
                                || order.voice() == Voice.ACCORDING_SUFFIX
                                || order.voice() == Voice.TAG);
            }
            case NOUN -> {
                if (order.source() == Order.Source.LEFT) {
                    range = contents.after(view, form.cue(), after);
                    if (range == null || !view.lower(range.from() - 1).equals("bahwa")) {
                        return List.of();
                    }
                    break;
                }
                if (!view.lower(after).equals("bahwa")
                        && !(np == null && view.lower(after + 1).equals("bahwa"))) {
                    return List.of();
                }
                range = contents.after(view, form.cue(), after);
            }
            default -> {
                boolean what = view.lower(cue - 1).equals("yang")
                        && view.lower(cue - 2).equals("apa");
                if (what && order.source() == Order.Source.CONTEXT) {
                    return List.of();
                }
                boolean called = order.voice() == Voice.PASSIVE_SUFFIX
                        || (view.lower(cue - 1).equals("yang")
                                && view.lower(cue - 2).equals("apa"));
                range = called
                        ? contents.called(view, after)
                        : order.voice() == Voice.PASSIVE
                                ? contents.ofSubject(
                                        view,
                                        form.cue(),
                                        after,
                                        np != null && after > cue + 1 && opens(view, cue),
                                        view.lower(cue - 1).equals("yang"))
                                : contents.after(view, form.cue(), after);
                if (range != null && order.voice() == Voice.ACTIVE && asides.follow(view, cue, range)) {
                    return List.of();
                }
                if (range != null
                        && order.source() == Order.Source.CONTEXT
                        && !called
                        && !view.isQuoteMark(range.from())
                        && !(cue == 0 && range.until() - range.from() > 2)
                        && !clauses.hasPredicate(view, range.from(), range.until())) {
                    return List.of();
                }
            }
        }
        if (range == null) {
            return List.of();
        }
        if (order.source() == Order.Source.LEFT && np != null && subordinate(view, np)) {
            int end = endings.mainClause(view, range.from() + 1, range.until());
            range = new Range(range.from(), end, range.linked());
        }
        if (form.cue().takes(Cue.Takes.VERB) && form.cue().stance().equals("promise")) {
            range = endings.untilOccasion(view, range);
        }
        List<Draft> found = new ArrayList<>();
        int q = view.isQuoteMark(range.from()) ? view.quote(range.from()) : -1;
        if (q >= 0) {
            Quotation quotation = speech.get(q);
            boolean beyond = quotation.outer().end() > view.sentence.span().end();
            boolean whole = beyond || view.tokenAt(quotation.outer().end() - 1) + 1 >= range.until();
            if (whole && (speech.isSpeech(view, range.from()) || beyond)) {
                speech.claim(q);
                for (Span row : speech.rows(q, view.index)) {
                    found.add(drafts.draft(trial, row, true));
                }
                return found;
            }
        }
        found.add(drafts.draft(trial, view.span(range.from(), range.until()), false));
        return found;
    }

    List<Draft> subject(Trial trial) {
        SentenceView view = trial.view();
        Form form = trial.form();
        int cue = trial.cue();
        Np np = trial.np();
        if (!form.cue().stance().equals("deny")) {
            return List.of();
        }
        int end = cue;
        while (end > 0 && words.is(view.lower(end - 1), Kind.AUX) && !isDemonstrative(view.lower(end - 1))) {
            end--;
        }
        int noun = end - 1;
        while (noun >= 0 && end - noun < SUBJECT_WITHIN && view.word(noun) && !cues.isSpeechNoun(view.lower(noun))) {
            noun--;
        }
        if (np == null || noun < 0 || !cues.isSpeechNoun(view.lower(noun)) || noun >= end) {
            return List.of();
        }
        return List.of(drafts.draft(trial, view.span(noun, end), false));
    }

    /** {@code Setelah Budi mengkritik aturan itu, ...}: the cue stands in a clause before the main one. */
    private boolean subordinate(SentenceView view, Np np) {
        return np.from() == 1 && words.is(view.lower(0), Kind.BOUNDARY) && words.is(view.lower(0), Kind.CONNECTIVE);
    }

    /** {@code S, menurut X, dalam ...}: the clause before is whole and what follows is only where it was said. */
    private boolean closes(SentenceView view, int cue) {
        return cue > 5
                && view.comma(cue - 1)
                && !words.is(view.lower(0), Kind.CONNECTIVE)
                && !words.is(view.lower(0), Kind.BOUNDARY)
                && contents.before(view, Math.max(0, cue - Endings.LONGEST), cue) != null;
    }

    /** Whether a cue opens its sentence or clause. */
    private boolean opens(SentenceView view, int cue) {
        int at = cue - 1;
        while (at >= 0
                && (words.is(view.lower(at), Kind.AUX) || words.is(view.lower(at), Kind.CONNECTIVE) || view.comma(at))
                && cue - at < 5) {
            at--;
        }
        return at < 0;
    }

    private boolean isDemonstrative(String lower) {
        return words.is(lower, Kind.DEMONSTRATIVE);
    }
}
