package id.jejak.engine.quote;

import id.jejak.engine.document.Span;
import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Voice;
import id.jejak.engine.quote.SmallWords.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads what is said where it stands before the cue: a quotation or a clause. */
final class ContentBefore {
    private final CueLexicon cues;
    private final SmallWords words;
    private final Contents contents;
    private final Clauses clauses;
    private final Endings endings;
    private final Speech speech;
    private final Drafts drafts;
    private final Asides asides;

    ContentBefore(Grammar grammar, Speech speech, Drafts drafts, Asides asides) {
        this.cues = grammar.cues();
        this.words = grammar.words();
        this.contents = grammar.contents();
        this.clauses = grammar.clauses();
        this.endings = grammar.endings();
        this.speech = speech;
        this.drafts = drafts;
        this.asides = asides;
    }

    List<Draft> quoteBefore(Trial trial) {
        SentenceView view = trial.view();
        Order order = trial.order();
        Form form = trial.form();
        int left = trial.left();
        int after = trial.after();
        int at = left - 1;
        while (at >= 0
                && (view.comma(at)
                        || view.lower(at).equals("demikian")
                        || view.lower(at).equals("begitu")
                        || view.lower(at).equals("seperti"))) {
            at--;
        }
        boolean earlier = at < 0 && order.voice() != Voice.PASSIVE && order.voice() != Voice.RELAY;
        int q = earlier ? speech.quoteEndingBefore(view) : view.quote(at);
        if (q < 0 || speech.isClaimed(q) || (!earlier && !speech.isSpeech(view, at))) {
            return List.of();
        }
        if (earlier && order.voice() == Voice.ACTIVE && contents.after(view, form.cue(), after) != null) {
            return List.of();
        }
        speech.claim(q);
        List<Draft> found = new ArrayList<>();
        for (Span row : speech.rows(q, earlier ? view.index - 1 : view.index)) {
            found.add(drafts.draft(trial, row, true));
        }
        // "A," kata X, "B."
        int next = after;
        while (next < view.size() && !view.isQuoteMark(next)) {
            next++;
        }
        int q2 = view.quote(next);
        if (order.voice() != Voice.RELAY
                && next < view.size()
                && q2 >= 0
                && q2 != q
                && next - after <= 14
                && (view.comma(next - 1) || view.is(next - 1, '.') || view.is(next - 1, ':'))
                && !hasCue(view, after, next)) {
            speech.claim(q2);
            for (Span row : speech.rows(q2, view.index)) {
                found.add(drafts.draft(trial, row, true));
            }
        }
        return found;
    }

    List<Draft> clauseBefore(Trial trial, List<Draft> earlier) {
        SentenceView view = trial.view();
        Order order = trial.order();
        Form form = trial.form();
        int cue = trial.cue();
        int left = trial.left();
        int after = trial.after();
        if (order.voice() == Voice.NOUN || left == 0 || form.cue().takes(Cue.Takes.OPENING)) {
            return List.of();
        }
        boolean lost = Speech.lostMark(view, left - 1);
        boolean quoted = lost || view.quote(left - 1) >= 0;
        Np np = trial.np();
        if (!view.comma(left - 1) && !quoted) {
            // "Partai itu kata Budi, akan ...": the tag stands inside the clause, with a comma behind it alone.
            boolean inside = order.voice() == Voice.TAG && view.comma(after) && resumes(view, after + 1);
            if (!inside || np == null || !isWho(view, np)) {
                return List.of();
            }
            int end = endings.end(view, after + 1, endings.limit(view, after + 1));
            return List.of(drafts.draft(trial, view.span(after + 1, end), false));
        }
        boolean post = np != null
                && (words.head(view, np.from()) == SmallWords.Head.POST
                        || words.head(view, np.from() + 1) == SmallWords.Head.POST);
        // "Soal harga beras, Budi menuturkan": a topic, not what was said.
        if (order.voice() == Voice.ACTIVE && words.is(view.lower(0), Kind.TOPIC) && left > 0) {
            return List.of();
        }
        // "Budi menjelaskan kronologi kejadian": what it is about follows; nothing is said before.
        if (order.voice() == Voice.ACTIVE && (post || words.is(view.lower(after), Kind.MATTER))) {
            return List.of();
        }
        if (order.voice() == Voice.ACTIVE
                && (form.cue().takes(Cue.Takes.STATIVE) || form.cue().takes(Cue.Takes.MENTAL))) {
            return List.of();
        }
        if (order.voice() == Voice.ACTIVE) {
            Range follows = contents.after(view, form.cue(), cue + form.words());
            if (follows != null && !asides.follow(view, cue, follows)) {
                return List.of();
            }
        }
        for (Draft draft : earlier) {
            // A second attribution of the same clause is a hop of the chain, not a statement.
            if (draft.cueSpan.start() < view.span(cue, cue + 1).start()
                    && draft.content.start() < draft.cueSpan.start()) {
                return List.of();
            }
        }
        Range range = contents.before(view, Math.max(0, left - Endings.LONGEST), left);
        int next = view.comma(after) ? after + 1 : -1;
        if (next > 0 && resumes(view, next)) {
            Range rest = new Range(next, endings.end(view, next, endings.limit(view, next)), true);
            boolean better = range == null
                    || (length(view, rest) > length(view, range) && !words.is(view.lower(next), Kind.ADJUNCT));
            if (better) {
                return List.of(drafts.draft(trial, view.span(rest.from(), rest.until()), false));
            }
        }
        if (range == null) {
            return List.of();
        }
        // Marks without a partner, at either end, are left outside; what they enclose is speech all the same.
        int from = range.from();
        int until = range.until();
        boolean marked = lost;
        while (from < until && Speech.lostMark(view, from)) {
            from++;
            marked = true;
        }
        while (until > from && Speech.lostMark(view, until - 1)) {
            until--;
        }
        return until - from < 2 ? List.of() : List.of(drafts.draft(trial, view.span(from, until), marked));
    }

    /** Whether a phrase is a pronoun or names somebody. */
    private boolean isWho(SentenceView view, Np np) {
        for (int i = np.from(); i < np.until(); i++) {
            if (view.hit(i) != null) {
                return true;
            }
        }
        return words.head(view, np.from()) == SmallWords.Head.PRONOUN;
    }

    private boolean hasCue(SentenceView view, int from, int until) {
        for (int i = from; i < until; i++) {
            if (!cues.at(view, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static int length(SentenceView view, Range range) {
        return view.span(range.from(), range.until()).length();
    }

    /** Whether the statement goes on behind "kata X,": no time, place or occasion begins there. */
    private boolean resumes(SentenceView view, int at) {
        return at < view.bodyEnd()
                && view.timeEnd(at) == 0
                && cues.at(view, at).stream().allMatch(form -> form.voice() == Voice.PASSIVE)
                && clauses.hasPredicate(view, at, view.bodyEnd());
    }
}
