package id.jejak.engine.quote;

import id.jejak.engine.quote.SmallWords.Kind;

/** Tells whether what follows a cue is only when and where it was said, so that the statement stands before. */
final class Asides {
    private final CueLexicon cues;
    private final SmallWords words;
    private final Clauses clauses;
    private final Sources sources;

    Asides(Grammar grammar, Sources sources) {
        this.cues = grammar.cues();
        this.words = grammar.words();
        this.clauses = grammar.clauses();
        this.sources = sources;
    }

    /** {@code S, X melaporkan, setelah ...}: what follows is when it happened; the statement stands before. */
    boolean follow(SentenceView view, int cue, Range range) {
        if (!range.linked()
                || !view.comma(range.from() - 1)
                || !words.is(view.lower(range.from()), Kind.ADJUNCT)
                || words.is(view.lower(0), Kind.CONNECTIVE)
                || words.is(view.lower(0), Kind.ADJUNCT)
                || !cues.at(view, 0).isEmpty()) {
            return false;
        }
        Np np = sources.subject(view, cue);
        return np != null && np.from() > 4 && view.comma(np.from() - 1) && clauses.hasPredicate(view, 0, np.from() - 1);
    }
}
