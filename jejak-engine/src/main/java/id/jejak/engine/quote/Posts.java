package id.jejak.engine.quote;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Certainty;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.quote.SmallWords.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Social-media posts that an article shows behind a colon: {@code Berikut narasi yang dibagikan: ...}. The post is direct speech, a row a
 * sentence; its source is the account named shortly before, else the words that announce it.
 */
final class Posts {
    /** How many tokens before the colon the announcement may stand. */
    private static final int ANNOUNCED_WITHIN = 10;

    /** How many sentences back the account may be named. */
    private static final int ACCOUNT_WITHIN = 3;

    /** Longest post in sentences: what follows on one line is the article's own text sooner or later. */
    private static final int LONGEST = 4;

    /** The same where the post stands in the line that announces it. */
    private static final int SAME_LINE = 2;

    /** Marks behind which a capital is not glued text. */
    private static final String GLUE_NONE = "-(\"'“‘/@#&";

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
        String last = view.lower(colon - 1);
        boolean equated =
                last.equals("adalah") || last.equals("yakni") || last.equals("yaitu") || last.equals("berbunyi");
        boolean shown =
                equated || view.lower(0).equals("berikut") || grammar.words().looksVerb(view.lower(Math.max(noun, 0)));
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
        if (quote < 0 && next < view.size()) {
            rows = untilOwnVoice(rows);
        }
        Span words = view.span(announced, announced + 1);
        int noun = noun(view, announced);
        boolean named = account != null && view.index - accountAt <= ACCOUNT_WITHIN;
        Span source = named ? account : view.span(noun, noun + 1);
        for (Span row : rows) {
            if (row.of(doc.text()).codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            drafts.add(new Draft(
                    row, true, cue, words, source, source == null ? null : source.of(doc.text()), RULE, view.index));
        }
    }

    /** {@code narasi yang dibagikan:}: the post is what was shared, not the sharing. */
    private int noun(SentenceView view, int announced) {
        for (int i = announced; i >= 0 && announced - i <= ANNOUNCED_WITHIN; i--) {
            boolean noun = grammar.words().is(view.lower(i), Kind.POSTNOUN)
                    && !grammar.words().looksVerb(view.lower(i));
            if (noun || grammar.words().head(view, i) == SmallWords.Head.POST) {
                return i;
            }
        }
        return announced;
    }

    /** Cuts a post whose line lost its breaks where the article's own voice is glued to it: {@code ...merdeka!Dalam video itu}. */
    private List<Span> untilOwnVoice(List<Span> rows) {
        List<Span> kept = new ArrayList<>();
        for (Span row : rows) {
            String text = row.of(doc.text());
            for (int i = 1; i + 1 < text.length(); i++) {
                boolean glued = Character.isUpperCase(text.charAt(i))
                        && Character.isLowerCase(text.charAt(i + 1))
                        && !Character.isWhitespace(text.charAt(i - 1))
                        && !Character.isUpperCase(text.charAt(i - 1))
                        && GLUE_NONE.indexOf(text.charAt(i - 1)) < 0;
                if (glued && isOwnVoice(word(text, i))) {
                    kept.add(new Span(row.start(), row.start() + i));
                    return kept;
                }
            }
            kept.add(row);
        }
        return kept;
    }

    private static String word(String text, int from) {
        int until = from;
        while (until < text.length() && Character.isLetter(text.charAt(until))) {
            until++;
        }
        return text.substring(from, until).toLowerCase(Locale.ROOT);
    }

    /** Whether a sentence that begins with a word is the article's, not the post's. */
    private boolean isOwnVoice(String word) {
        SmallWords.Head head = grammar.words().head(word);
        return grammar.words().is(word, Kind.CONNECTIVE)
                || grammar.words().is(word, Kind.POSTNOUN)
                || grammar.words().is(word, Kind.BODY)
                || head == SmallWords.Head.POST
                || head == SmallWords.Head.DOCUMENT
                || !grammar.cues().isFree(word);
    }

    /** Whether a sentence still belongs to the post: the same line, and not the article's voice again. */
    private boolean goesOn(Sentence sentence, int line, boolean first) {
        if (sentence.line() != line || sentence.heading()) {
            return false;
        }
        String word = sentence.tokens().get(0).lower();
        return first || !isOwnVoice(word);
    }
}
