package id.jejak.engine.quote;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.document.Token;
import id.jejak.engine.entity.EntityIndex;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence by token positions: which mention or time begins at a token, and which quotation holds it. */
final class SentenceView {
    final String text;
    final Sentence sentence;
    final int index;
    private final List<Token> tokens;
    private final EntityIndex.@Nullable Hit[] hits;
    private final int[] hitEnd;
    private final int[] timeEnd;
    private final int[] quote;
    private final @Nullable List<Cue.Form>[] forms;
    private final SmallWords.@Nullable Head[] heads;
    private final boolean[] headKnown;

    @SuppressWarnings({"unchecked", "rawtypes"})
    SentenceView(Annotated doc, int index, EntityIndex entities, Quotes quotes, int[] timeCursor) {
        this.text = doc.text();
        this.index = index;
        sentence = doc.sentences().get(index);
        tokens = sentence.tokens();
        hits = new EntityIndex.Hit[tokens.size()];
        hitEnd = new int[tokens.size()];
        timeEnd = new int[tokens.size()];
        quote = new int[tokens.size()];
        forms = new List[tokens.size()];
        heads = new SmallWords.Head[tokens.size()];
        headKnown = new boolean[tokens.size()];
        for (EntityIndex.Hit hit : entities.in(sentence.span())) {
            int at = tokenAt(hit.span().start());
            if (hits[at] == null) {
                hits[at] = hit;
                hitEnd[at] = tokenAt(hit.span().end() - 1) + 1;
            }
        }
        List<TimeExpression> times = doc.times();
        while (timeCursor[0] < times.size()
                && times.get(timeCursor[0]).span().start() < sentence.span().end()) {
            Span span = times.get(timeCursor[0]++).span();
            if (span.start() >= sentence.span().start()
                    && span.end() <= sentence.span().end()) {
                timeEnd[tokenAt(span.start())] = tokenAt(span.end() - 1) + 1;
            }
        }
        Arrays.fill(quote, -1);
        quotes.fill(tokens, quote);
    }

    /** The token that holds an offset, or the last that begins before it. */
    int tokenAt(int offset) {
        int lo = 0;
        int hi = tokens.size() - 1;
        while (lo < hi) {
            int mid = (lo + hi + 1) >>> 1;
            if (tokens.get(mid).start() <= offset) {
                lo = mid;
            } else {
                hi = mid - 1;
            }
        }
        return lo;
    }

    int size() {
        return tokens.size();
    }

    /** The token in lower case, {@code ""} outside the sentence. */
    String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    String slice(int from, int until) {
        return text.substring(tokens.get(from).start(), tokens.get(until - 1).end());
    }

    Span span(int from, int until) {
        return new Span(tokens.get(from).start(), tokens.get(until - 1).end());
    }

    boolean is(int i, char mark) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).lower().length() == 1
                && tokens.get(i).lower().charAt(0) == mark;
    }

    boolean comma(int i) {
        return is(i, ',');
    }

    boolean word(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    boolean isQuoteMark(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.QUOTE;
    }

    /** Whether a token is a mark that is neither word nor quotation mark. */
    boolean mark(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.PUNCTUATION;
    }

    boolean capital(int i) {
        return word(i) && Character.isUpperCase(text.charAt(tokens.get(i).start()));
    }

    /** The longest mention that begins at a token, or null. */
    EntityIndex.@Nullable Hit hit(int i) {
        return i >= 0 && i < hits.length ? hits[i] : null;
    }

    /** First token after the mention that begins at a token. */
    int hitEnd(int i) {
        return hitEnd[i];
    }

    /** First token after the time expression that begins at a token, or 0 where none begins. */
    int timeEnd(int i) {
        return i >= 0 && i < timeEnd.length ? timeEnd[i] : 0;
    }

    /** The forms of cues that begin at a token; looked up once. */
    List<Cue.Form> forms(int i, CueLexicon cues) {
        if (i < 0 || i >= forms.length) {
            return List.of();
        }
        List<Cue.Form> found = forms[i];
        if (found == null) {
            found = cues.find(this, i);
            forms[i] = found;
        }
        return found;
    }

    /** The head that begins at a token, or null; looked up once. */
    SmallWords.@Nullable Head head(int i, SmallWords words) {
        if (i < 0 || i >= heads.length) {
            return null;
        }
        if (!headKnown[i]) {
            headKnown[i] = true;
            heads[i] = words.find(this, i);
        }
        return heads[i];
    }

    /** Number of the outermost quotation that holds a token, or -1. */
    int quote(int i) {
        return i >= 0 && i < quote.length ? quote[i] : -1;
    }

    /** First token after the sentence's last word: final stops and marks cut off. */
    int bodyEnd() {
        int end = tokens.size();
        while (end > 0 && mark(end - 1) && ".!?;:…".contains(tokens.get(end - 1).lower())) {
            end--;
        }
        return end;
    }
}
