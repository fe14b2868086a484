package id.jejak.engine.quote;

import id.jejak.engine.document.Quotation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which quotations of an article stand for themselves, and which already have a speaker. */
final class Speech {
    private final Quotes quotes;
    private final List<Sentence> sentences;
    private final Set<Integer> claimed = new HashSet<>();

    Speech(Quotes quotes, List<Sentence> sentences) {
        this.quotes = quotes;
        this.sentences = sentences;
    }

    Quotation get(int quote) {
        return quotes.get(quote);
    }

    /** What a quotation says, a span a sentence. */
    List<Span> rows(int quote, int last) {
        return quotes.rows(quote, sentences, last);
    }

    /** Whether a quotation already has a speaker. */
    boolean isClaimed(int quote) {
        return claimed.contains(quote);
    }

    /** Notes that a quotation has a speaker. */
    void claim(int quote) {
        claimed.add(quote);
    }

    /** Whether a token lies in a quotation that stands for itself, not in words quoted inside a clause. */
    boolean isSpeech(SentenceView view, int i) {
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

    /** The quotation with which the sentence before ends, of the same line ({@code "Pulang!" Ia berteriak.}), or -1. */
    int quoteEndingBefore(SentenceView view) {
        if (view.index == 0) {
            return -1;
        }
        Sentence before = sentences.get(view.index - 1);
        return before.line() == view.sentence.line()
                ? quotes.endingAt(before.span().end())
                : -1;
    }

    /** A quotation mark without a partner, or the question mark that a lost encoding put in its place. */
    static boolean lostMark(SentenceView view, int i) {
        return view.quote(i) < 0 && (view.isQuoteMark(i) || (view.is(i, '?') && (i == 0 || view.comma(i - 1))));
    }
}
