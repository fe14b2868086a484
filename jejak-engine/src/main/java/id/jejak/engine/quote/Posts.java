package id.jejak.engine.quote;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Certainty;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.quote.SmallWords.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Social-media posts that an article shows behind a colon: {@code Berikut narasi yang dibagikan: ...}. The post is direct speech, a row a
 * sentence; its source is the account named shortly before, else the words that announce it.
 */
final class Posts {
    /** How many tokens before the colon the announcement may stand. */
    private static final int ANNOUNCED_WITHIN = 8;

    /** How many sentences back the account may be named. */
    private static final int ACCOUNT_WITHIN = 3;

    /** Longest post in sentences: what follows on one line is the article's own text sooner or later. */
    private static final int LONGEST = 4;

    /** The same where the post stands in the line that announces it. */
    private static final int SAME_LINE = 2;

    private static final String RULE = "post_colon";

    private final Grammar grammar;
    private final Quotes quotes;
    private final Annotated doc;
    private final Cue cue;
    private @Nullable Span account;
    private int accountAt = -1;

    Posts(Grammar grammar, Quotes quotes, Annotated doc) {
        this.grammar = grammar;
        this.quotes = quotes;
        this.doc = doc;
        cue = new Cue("post", "say", Certainty.NEUTRAL, EnumSet.of(Cue.Takes.QUOTE), grammar.ordersRef());
    }

    /** Adds the post that a sentence announces, if it does. */
    void read(SentenceView view, Speech speech, List<Draft> drafts) {
        for (int i = 0; i < view.size(); i++) {
            if (view.lower(i).equals("akun") && view.quote(i) < 0) {
                Np np = grammar.phrases().read(view, i, view.size());
                if (np != null) {
                    account = view.span(np.from(), np.until());
                    accountAt = view.index;
                }
            }
            if (view.is(i, ':')
                    && view.quote(i) < 0
                    && drafts.stream().noneMatch(draft -> draft.sentence == view.index)) {
                int announced = announced(view, i);
                if (announced >= 0) {
                    post(view, i, announced, speech, drafts);
                    return;
                }
            }
        }
    }

    private int announced(SentenceView view, int colon) {
        boolean told = false;
        int noun = -1;
        for (int i = colon - 1; i >= 0 && colon - i <= ANNOUNCED_WITHIN; i--) {
            if (grammar.words().is(view.lower(i), Kind.POSTNOUN)) {
                noun = noun < 0 ? i : noun;
                told = true;
            }
        }
        boolean shown = view.lower(0).equals("berikut") || grammar.words().looksVerb(view.lower(Math.max(noun, 0)));
        return told && (shown || view.lower(colon - 1).equals("berikut")) ? noun : -1;
    }

    private void post(SentenceView view, int colon, int announced, Speech speech, List<Draft> drafts) {
        List<Span> rows = new ArrayList<>();
        int next = colon + 1;
        int most = next < view.size() ? SAME_LINE : LONGEST;
        int line = view.sentence.line();
        int at = view.index + 1;
        if (next < view.size()) {
            rows.add(view.span(next, view.size()));
        } else if (at < doc.sentences().size() && doc.sentences().get(at).line() > line) {
            line = doc.sentences().get(at).line();
        }
        while (at < doc.sentences().size()
                && rows.size() < most
                && goesOn(doc.sentences().get(at), line, rows.isEmpty())) {
            rows.add(doc.sentences().get(at).span());
            at++;
        }
        int quote = rows.isEmpty() ? -1 : quotes.beginningAt(rows.get(0).start());
        if (quote >= 0) {
            if (speech.isClaimed(quote)) {
                return;
            }
            speech.claim(quote);
            rows = quotes.rows(quote, doc.sentences(), at - 1);
        }
        Span words = view.span(announced, announced + 1);
        boolean named = account != null && view.index - accountAt <= ACCOUNT_WITHIN;
        Span source = named ? account : words;
        for (Span row : rows) {
            if (row.of(doc.text()).codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            drafts.add(new Draft(
                    row, true, cue, words, source, source == null ? null : source.of(doc.text()), RULE, view.index));
        }
    }

    /** Whether a sentence still belongs to the post: the same line, and not the article's voice again. */
    private boolean goesOn(Sentence sentence, int line, boolean first) {
        if (sentence.line() != line || sentence.heading()) {
            return false;
        }
        String word = sentence.tokens().get(0).lower();
        boolean own = grammar.words().is(word, Kind.CONNECTIVE)
                || grammar.words().is(word, Kind.POSTNOUN)
                || !grammar.cues().isFree(word);
        return first || !own;
    }
}
