package id.jejak.engine.quote;

import id.jejak.engine.document.Quotation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.quote.Cue.Form;
import id.jejak.engine.quote.Cue.Voice;
import id.jejak.engine.quote.SmallWords.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the statements of one sentence: each cue is tried in the orders of {@code orders.tsv}. One reader serves one article. */
final class SentenceReader {
    /** Longest subject of a passive in tokens: {@code tuduhan Amerika Serikat itu dibantah}. */
    private static final int SUBJECT_WITHIN = 9;

    /** How far back a subject is sought; longer sentences are broken text. */
    private static final int LOOK_BACK = 120;

    /** Statements read from one sentence at most; more are broken text. */
    private static final int MOST = 40;

    private final List<Order> orders;
    private final CueLexicon cues;
    private final SmallWords words;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Contents contents;
    private final Quotes quotes;
    private final Speakers speakers;
    private final List<Sentence> sentences;
    private final Set<Integer> claimed = new HashSet<>();
    private @Nullable SentenceView floorsOf;
    private int[] floors = new int[0];

    SentenceReader(Grammar grammar, Quotes quotes, Speakers speakers, List<Sentence> sentences) {
        this.orders = grammar.orders();
        this.cues = grammar.cues();
        this.words = grammar.words();
        this.phrases = grammar.phrases();
        this.subjects = grammar.subjects();
        this.contents = grammar.contents();
        this.quotes = quotes;
        this.speakers = speakers;
        this.sentences = sentences;
    }

    /** Whether a quotation already has a speaker. */
    boolean isClaimed(int quote) {
        return claimed.contains(quote);
    }

    void claim(int quote) {
        claimed.add(quote);
    }

    /** The statements of a sentence in the order of their cues; relays are left to {@link Chains}. */
    List<Draft> read(SentenceView view) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < view.size() && found.size() < MOST; i++) {
            if (view.quote(i) >= 0 && isSpeech(view, i)) {
                continue;
            }
            List<Form> forms = cues.at(view, i);
            if (forms.isEmpty()) {
                continue;
            }
            List<Draft> drafts = tryForms(view, forms, i, found);
            if (!drafts.isEmpty()) {
                found.addAll(drafts);
            }
        }
        return found;
    }

    private List<Draft> tryForms(SentenceView view, List<Form> forms, int cue, List<Draft> before) {
        for (Order order : orders) {
            for (Form form : forms) {
                if (order.voice() == form.voice()) {
                    List<Draft> drafts = tryOrder(view, order, form, cue, before);
                    if (!drafts.isEmpty()) {
                        return drafts;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Draft> tryOrder(SentenceView view, Order order, Form form, int cue, List<Draft> before) {
        int after = cue + form.words();
        Np np = null;
        int left = cue;
        switch (order.source()) {
            case RIGHT -> {
                int at = after;
                while (at < view.size()
                        && view.word(at)
                        && view.hit(at) == null
                        && words.is(view.lower(at), Kind.AUX)) {
                    at++;
                }
                if (view.lower(at).equals("dari") || view.lower(at).equals("oleh")) {
                    at++;
                }
                boolean beside = (form.voice() == Voice.TAG
                                && (view.quote(cue - 1) >= 0 || view.quote(cue - 2) >= 0 || lostMark(view, cue - 1)))
                        || form.voice() == Voice.ACCORDING
                        || form.voice() == Voice.RELAY;
                np = beside ? phrases.readAny(view, at, view.size()) : phrases.read(view, at, view.size());
                if (np == null && form.voice() != Voice.NOUN) {
                    return List.of();
                }
                np = np == null ? null : trimmed(view, np, form.voice());
                after = np == null ? after : np.until();
            }
            case LEFT -> {
                np = subjects.subject(view, cue, floor(view, cue));
                if (np == null) {
                    return List.of();
                }
                if (form.voice() == Voice.BARE && !besides(view, np, cue)) {
                    return List.of();
                }
                left = np.from();
            }
            case AGENT -> {
                Np byWhom = by(view, cue);
                np = byWhom != null ? byWhom : agent(view, after);
                if (np == null) {
                    return List.of();
                }
                after = byWhom != null ? after : np.until();
            }
            case CITED -> {
                np = cited(view, after);
                Np who = np == null || view.comma(cue - 1) ? null : subjects.subject(view, cue, floor(view, cue));
                String name = who == null ? null : speakers.name(view, who);
                if (who == null || name == null || !speakers.isMedia(view, who, name)) {
                    return List.of();
                }
                left = who.from();
            }
            case CONTEXT -> {
                if (order.voice() == Voice.PASSIVE) {
                    if (!form.cue().takes(Cue.Takes.AGENTLESS)
                            || view.lower(after).equals("oleh")) {
                        return List.of();
                    }
                    np = subjects.post(view, cue, floor(view, cue));
                }
            }
            case SUFFIX -> {}
        }
        if (np != null && words.head(view, np.from()) == SmallWords.Head.SELF) {
            return List.of();
        }
        if (blocked(view, cue, order)) {
            return List.of();
        }
        return switch (order.content()) {
            case QUOTE_BEFORE -> quoteBefore(view, order, form, cue, left, np, after);
            case CLAUSE_BEFORE -> clauseBefore(view, order, form, cue, left, np, after, before);
            case AFTER -> contentAfter(view, order, form, cue, np, after);
            case SUBJECT -> subject(view, order, form, cue, np);
        };
    }

    /** {@code Menurut survei X, Budi unggul}: a name behind the comma is the source's only where another comma follows. */
    private static Np trimmed(SentenceView view, Np np, Voice voice) {
        if (voice != Voice.ACCORDING && voice != Voice.RELAY) {
            return np;
        }
        for (int i = np.from(); i < np.until(); i++) {
            if (view.comma(i) && !view.comma(np.until()) && np.until() < view.size()) {
                return new Np(np.from(), i);
            }
        }
        return np;
    }

    /** A negated or only wished-for cue says nothing. */
    private boolean blocked(SentenceView view, int cue, Order order) {
        if (order.voice() == Voice.TAG
                || order.voice() == Voice.TAG_SUFFIX
                || order.voice() == Voice.ACCORDING
                || order.voice() == Voice.NOUN) {
            return false;
        }
        int at = cue - 1;
        while (at >= 0 && words.is(view.lower(at), Kind.AUX) && view.hit(at) == null) {
            at--;
        }
        if (words.is(view.lower(at), Kind.NEGATOR) || words.is(view.lower(at), Kind.IRREALIS)) {
            return true;
        }
        // "Hal itu disampaikan Budi": the words stand elsewhere.
        boolean passive =
                order.voice() == Voice.PASSIVE || order.voice() == Voice.PASSIVE_SUFFIX || order.voice() == Voice.BARE;
        return passive && order.content() == Order.Content.AFTER && refers(view, cue);
    }

    private boolean refers(SentenceView view, int cue) {
        for (int i = cue - 1; i > 0 && cue - i < 6; i--) {
            if (words.is(view.lower(i), Kind.DEMONSTRATIVE) && words.is(view.lower(i - 1), Kind.REFERS)) {
                return true;
            }
            if (view.comma(i)) {
                return false;
            }
        }
        return words.is(view.lower(cue - 1), Kind.DEMONSTRATIVE) && cue == 1;
    }

    /** For each token, the first of the clause a subject may stand in: behind a quotation that the sentence begins with. */
    private int[] floors(SentenceView view) {
        int[] floors = new int[view.size() + 1];
        int floor = 0;
        for (int i = 0; i < view.size(); i++) {
            floors[i] = floor;
            if ((view.quote(i) >= 0 && isSpeech(view, i)) || (floor == i && view.comma(i))) {
                floor = i + 1;
            }
        }
        floors[view.size()] = floor;
        return floors;
    }

    private int floor(SentenceView view, int cue) {
        if (floorsOf != view) {
            floorsOf = view;
            floors = floors(view);
        }
        return Math.max(floors[cue], cue - LOOK_BACK);
    }

    /** Whether a token lies in a quotation that stands for itself, not in words quoted inside a clause. */
    private boolean isSpeech(SentenceView view, int i) {
        int q = view.quote(i);
        Span outer = quotes.get(q).outer();
        if (outer.start() < view.sentence.span().start()) {
            return true;
        }
        int first = view.tokenAt(outer.start());
        int before = first - 1;
        if (before >= 0
                && !view.comma(before)
                && !view.is(before, ':')
                && !view.lower(before).equals("bahwa")) {
            return false;
        }
        if (outer.end() > view.sentence.span().end()) {
            return true;
        }
        int last = view.tokenAt(outer.end() - 1);
        boolean ended = view.mark(last - 1) || view.comma(last + 1) || last + 1 >= view.bodyEnd();
        return ended || last - first > 6;
    }

    private List<Draft> quoteBefore(
            SentenceView view, Order order, Form form, int cue, int left, @Nullable Np np, int after) {
        int at = left - 1;
        while (at >= 0
                && (view.comma(at)
                        || view.lower(at).equals("demikian")
                        || view.lower(at).equals("begitu")
                        || view.lower(at).equals("seperti"))) {
            at--;
        }
        boolean earlier = at < 0 && order.voice() != Voice.PASSIVE && order.voice() != Voice.RELAY;
        int q = earlier ? quoteEndingBefore(view) : view.quote(at);
        if (q < 0 || claimed.contains(q) || (!earlier && !isSpeech(view, at))) {
            return List.of();
        }
        if (earlier && order.voice() == Voice.ACTIVE && contents.after(view, form.cue(), after) != null) {
            return List.of();
        }
        claimed.add(q);
        List<Draft> found = new ArrayList<>();
        for (Span row : quotes.rows(q, sentences, earlier ? view.index - 1 : view.index)) {
            found.add(draft(view, row, true, form, cue, np, order));
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
            claimed.add(q2);
            for (Span row : quotes.rows(q2, sentences, view.index)) {
                found.add(draft(view, row, true, form, cue, np, order));
            }
        }
        return found;
    }

    /** The quotation with which the sentence before ends, of the same line ({@code "Pulang!" Ia berteriak.}), or -1. */
    private int quoteEndingBefore(SentenceView view) {
        if (view.index == 0) {
            return -1;
        }
        Sentence before = sentences.get(view.index - 1);
        return before.line() == view.sentence.line()
                ? quotes.endingAt(before.span().end())
                : -1;
    }

    private boolean hasCue(SentenceView view, int from, int until) {
        for (int i = from; i < until; i++) {
            if (!cues.at(view, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Draft> clauseBefore(
            SentenceView view,
            Order order,
            Form form,
            int cue,
            int left,
            @Nullable Np np,
            int after,
            List<Draft> earlier) {
        if (order.voice() == Voice.NOUN || left == 0) {
            return List.of();
        }
        boolean lost = lostMark(view, left - 1);
        boolean quoted = lost || view.quote(left - 1) >= 0;
        if (!view.comma(left - 1) && !quoted) {
            return List.of();
        }
        if (order.voice() == Voice.ACTIVE
                && (form.cue().takes(Cue.Takes.STATIVE) || form.cue().takes(Cue.Takes.MENTAL))) {
            return List.of();
        }
        if (order.voice() == Voice.ACTIVE) {
            Contents.Range follows = contents.after(view, form.cue(), cue + form.words());
            if (follows != null && !asides(view, cue, follows)) {
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
        Contents.Range range = contents.before(view, Math.max(0, left - Contents.LONGEST), left);
        int next = view.comma(after) ? after + 1 : -1;
        if (next > 0 && resumes(view, next)) {
            Contents.Range rest = new Contents.Range(next, contents.end(view, next, contents.limit(view, next)), true);
            boolean better = range == null
                    || (length(view, rest) > length(view, range) && !words.is(view.lower(next), Kind.ADJUNCT));
            if (better) {
                return List.of(draft(view, view.span(rest.from(), rest.until()), false, form, cue, np, order));
            }
        }
        if (range == null) {
            return List.of();
        }
        // Marks without a partner, at either end, are left outside; what they enclose is speech all the same.
        int from = range.from();
        int until = range.until();
        boolean marked = lost;
        while (from < until && lostMark(view, from)) {
            from++;
            marked = true;
        }
        while (until > from && lostMark(view, until - 1)) {
            until--;
        }
        return until - from < 2
                ? List.of()
                : List.of(draft(view, view.span(from, until), marked, form, cue, np, order));
    }

    /** A quotation mark without a partner, or the question mark that a lost encoding put in its place. */
    private static boolean lostMark(SentenceView view, int i) {
        return view.quote(i) < 0 && (view.isQuoteMark(i) || (view.is(i, '?') && (i == 0 || view.comma(i - 1))));
    }

    private static int length(SentenceView view, Contents.Range range) {
        return view.span(range.from(), range.until()).length();
    }

    /** Whether the statement goes on behind "kata X,": no time, place or occasion begins there. */
    private boolean resumes(SentenceView view, int at) {
        return at < view.bodyEnd()
                && view.timeEnd(at) == 0
                && cues.at(view, at).isEmpty()
                && contents.hasPredicate(view, at, view.bodyEnd());
    }

    private List<Draft> contentAfter(SentenceView view, Order order, Form form, int cue, @Nullable Np np, int after) {
        Contents.Range range;
        switch (order.voice()) {
            case ACCORDING, ACCORDING_SUFFIX, RELAY, TAG, TAG_SUFFIX -> {
                if (cue > 0
                        && (order.voice() == Voice.TAG
                                || order.voice() == Voice.TAG_SUFFIX
                                || order.voice() == Voice.RELAY)
                        && !opens(view, cue)) {
                    return List.of();
                }
                if (order.voice() == Voice.ACCORDING && closes(view, cue)) {
                    return List.of();
                }
                range = contents.afterSource(
                        view, after, order.voice() == Voice.ACCORDING || order.voice() == Voice.TAG);
            }
            case NOUN -> {
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
                                ? contents.ofSubject(view, form.cue(), after)
                                : contents.after(view, form.cue(), after);
                if (range != null && order.voice() == Voice.ACTIVE && asides(view, cue, range)) {
                    return List.of();
                }
                if (range != null
                        && order.source() == Order.Source.CONTEXT
                        && !called
                        && !view.isQuoteMark(range.from())
                        && !(cue == 0 && range.until() - range.from() > 2)
                        && !contents.hasPredicate(view, range.from(), range.until())) {
                    return List.of();
                }
            }
        }
        if (range == null) {
            return List.of();
        }
        if (order.source() == Order.Source.LEFT && np != null && subordinate(view, np)) {
            int end = contents.mainClause(view, range.from() + 1, range.until());
            range = new Contents.Range(range.from(), end, range.linked());
        }
        if (form.cue().takes(Cue.Takes.VERB) && form.cue().stance().equals("promise")) {
            range = contents.untilOccasion(view, range);
        }
        List<Draft> found = new ArrayList<>();
        int q = view.isQuoteMark(range.from()) ? view.quote(range.from()) : -1;
        if (q >= 0) {
            Quotation quotation = quotes.get(q);
            boolean beyond = quotation.outer().end() > view.sentence.span().end();
            boolean whole = beyond || view.tokenAt(quotation.outer().end() - 1) + 1 >= range.until();
            if (whole && (isSpeech(view, range.from()) || beyond)) {
                claimed.add(q);
                for (Span row : quotes.rows(q, sentences, view.index)) {
                    found.add(draft(view, row, true, form, cue, np, order));
                }
                return found;
            }
        }
        found.add(draft(view, view.span(range.from(), range.until()), false, form, cue, np, order));
        return found;
    }

    /** {@code Setelah Budi mengkritik aturan itu, ...}: the cue stands in a clause before the main one. */
    private boolean subordinate(SentenceView view, Np np) {
        return np.from() == 1 && words.is(view.lower(0), Kind.BOUNDARY) && words.is(view.lower(0), Kind.CONNECTIVE);
    }

    /** {@code S, X melaporkan, setelah ...}: what follows is when it happened; the statement stands before. */
    private boolean asides(SentenceView view, int cue, Contents.Range range) {
        if (!range.linked()
                || !view.comma(range.from() - 1)
                || !words.is(view.lower(range.from()), Kind.ADJUNCT)
                || words.is(view.lower(0), Kind.CONNECTIVE)
                || words.is(view.lower(0), Kind.ADJUNCT)
                || !cues.at(view, 0).isEmpty()) {
            return false;
        }
        Np np = subjects.subject(view, cue, floor(view, cue));
        return np != null
                && np.from() > 4
                && view.comma(np.from() - 1)
                && contents.hasPredicate(view, 0, np.from() - 1);
    }

    /** {@code S, menurut X, dalam ...}: the clause before is whole and what follows is only where it was said. */
    private boolean closes(SentenceView view, int cue) {
        return cue > 5
                && view.comma(cue - 1)
                && !words.is(view.lower(0), Kind.CONNECTIVE)
                && !words.is(view.lower(0), Kind.BOUNDARY)
                && contents.before(view, Math.max(0, cue - Contents.LONGEST), cue) != null;
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

    private List<Draft> subject(SentenceView view, Order order, Form form, int cue, @Nullable Np np) {
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
        return List.of(draft(view, view.span(noun, end), false, form, cue, np, order));
    }

    private boolean isDemonstrative(String lower) {
        return words.is(lower, Kind.DEMONSTRATIVE);
    }

    /** Whether a subject stands right before its verb, as in headlines: only words such as juga between. */
    private boolean besides(SentenceView view, Np np, int cue) {
        for (int i = np.until(); i < cue; i++) {
            if (!words.is(view.lower(i), Kind.AUX)) {
                return false;
            }
        }
        return view.hit(np.from()) != null || words.head(view, np.from()) != null || view.capital(np.from());
    }

    /** The agent before a passive: {@code yang oleh Budi disebut}. */
    private @Nullable Np by(SentenceView view, int cue) {
        for (int i = cue - 2; i >= 0 && cue - i < SUBJECT_WITHIN; i--) {
            if (view.lower(i).equals("oleh")) {
                Np np = phrases.read(view, i + 1, cue);
                return np != null && np.until() == cue ? np : null;
            }
        }
        return null;
    }

    /** Whose words are cited: {@code mengutip pernyataan juru bicara KPK, Budi}. */
    private @Nullable Np cited(SentenceView view, int after) {
        int at = after;
        while (words.head(view, at) == SmallWords.Head.DOCUMENT && view.word(at + 1)) {
            at++;
        }
        return phrases.read(view, at, view.size());
    }

    /** Who does what a passive says, right of it. */
    private @Nullable Np agent(SentenceView view, int after) {
        int at = after;
        while (at < view.size() && view.word(at) && view.hit(at) == null && words.is(view.lower(at), Kind.AUX)
                || view.lower(at).equals("keras")) {
            at++;
        }
        boolean by = view.lower(at).equals("oleh");
        at = by ? at + 1 : at;
        if (!by && view.hit(at) == null && words.head(view, at) == null) {
            return null;
        }
        return phrases.read(view, at, view.size());
    }

    /** Whom the suffix of {@code disebutnya} means: whoever the sentence is about, else who spoke last. */
    private @Nullable String speakerOf(SentenceView view, int cue) {
        Np subject = subjects.first(view, cue);
        String name = subject == null ? null : speakers.name(view, subject);
        return name == null ? speakers.last() : name;
    }

    private Draft draft(
            SentenceView view, Span content, boolean inMarks, Form form, int cue, @Nullable Np np, Order order) {
        Span cueSpan = view.span(cue, cue + form.words());
        Span source = null;
        String who;
        if (np != null) {
            source = view.span(np.from(), np.until());
            who = speakers.name(view, np);
        } else if (order.source() == Order.Source.SUFFIX) {
            source = cueSpan;
            who = form.voice() == Voice.PASSIVE_SUFFIX ? speakerOf(view, cue) : speakers.last();
        } else {
            who = speakers.recent(view.index, 1);
        }
        return new Draft(content, inMarks, form.cue(), cueSpan, source, who, order.name(), view.index);
    }
}
