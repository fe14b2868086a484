package id.jejak.engine.quote;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Quotation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.StatementType;
import id.jejak.engine.document.Token;
import java.util.ArrayList;
import java.util.List;

/** The outermost quotations of an article, numbered in text order, and what of a span stands in marks. */
final class Quotes {
    /** Longest name or adverb between a tag and the stop behind it, in tokens. */
    private static final int TAG_WITHIN = 2;

    private final String text;
    private final List<Quotation> outer = new ArrayList<>();

    Quotes(Annotated doc, CueLexicon cues) {
        text = doc.text();
        int end = -1;
        for (Quotation quotation : doc.quotations()) {
            // An unclosed mark says where speech begins, not where it ends: one lost mark must swallow nothing.
            if (quotation.closed() && quotation.outer().start() >= end && !holdsTag(doc, quotation, cues)) {
                outer.add(quotation);
                end = quotation.outer().end();
            }
        }
    }

    /**
     * Whether {@code , ujarnya.} ends a sentence inside: the closing mark of one quotation and the opening one of another were lost
     * between, and what stands there is the article's voice.
     */
    private static boolean holdsTag(Annotated doc, Quotation quotation, CueLexicon cues) {
        List<Sentence> sentences = doc.sentences();
        int lo = 0;
        int hi = sentences.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (sentences.get(mid).span().end() <= quotation.inner().start()) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        for (int i = lo;
                i < sentences.size()
                        && sentences.get(i).span().end() < quotation.inner().end();
                i++) {
            List<Token> tokens = sentences.get(i).tokens();
            int last = tokens.size() - 1;
            while (last > 0 && !tokens.get(last).isWord()) {
                last--;
            }
            for (int t = last; t > 0 && last - t <= TAG_WITHIN; t--) {
                if (cues.isSuffixTag(tokens.get(t).lower())
                        && tokens.get(t - 1).lower().equals(",")) {
                    return true;
                }
            }
        }
        return false;
    }

    Quotation get(int number) {
        return outer.get(number);
    }

    /** The quotation whose closing mark ends at an offset, or -1. */
    int endingAt(int offset) {
        int q = first(offset - 1);
        return q < outer.size() && outer.get(q).outer().end() == offset ? q : -1;
    }

    /** The quotation whose opening mark stands at an offset, or -1. */
    int beginningAt(int offset) {
        int q = first(offset);
        return q < outer.size() && outer.get(q).outer().start() == offset ? q : -1;
    }

    /** Whether a quotation begins a sentence or goes back before it. */
    boolean opens(int number, Sentence sentence) {
        return outer.get(number).outer().start() <= sentence.span().start();
    }

    /** Writes into {@code numbers} which quotation holds each token. */
    void fill(List<Token> tokens, int[] numbers) {
        int q = first(tokens.get(0).start());
        for (int i = 0; i < tokens.size() && q < outer.size(); i++) {
            while (q < outer.size()
                    && outer.get(q).outer().end() <= tokens.get(i).start()) {
                q++;
            }
            if (q < outer.size() && outer.get(q).outer().contains(tokens.get(i).start())) {
                numbers[i] = q;
            }
        }
    }

    /** What a quotation says: itself with its marks where it is one sentence, else its sentences without the outer marks. */
    List<Span> rows(int number, List<Sentence> sentences, int last) {
        Quotation quotation = outer.get(number);
        int first = last;
        while (first > 0
                && sentences.get(first - 1).span().end() > quotation.inner().start()) {
            first--;
        }
        List<Span> rows = new ArrayList<>();
        for (int i = first; i < sentences.size(); i++) {
            Span sentence = sentences.get(i).span();
            if (sentence.start() >= quotation.inner().end()) {
                break;
            }
            Span part = trim(
                    Math.max(sentence.start(), quotation.inner().start()),
                    Math.min(sentence.end(), quotation.inner().end()));
            if (hasLetter(part)) {
                rows.add(part);
            }
        }
        return rows.size() == 1 ? List.of(quotation.outer()) : rows;
    }

    /** Direct where all words of a span stand in marks, mixed where some do, else indirect. A quoted title of a work is no quotation. */
    StatementType type(Span span, boolean inMarks) {
        if (inMarks) {
            return StatementType.DIRECT;
        }
        int quoted = 0;
        for (int q = first(span.start()); q < outer.size(); q++) {
            Span marks = outer.get(q).outer();
            if (marks.start() >= span.end()) {
                break;
            }
            if (!isTitle(outer.get(q).inner()) || span.overlap(marks) * 2 > span.length()) {
                quoted += span.overlap(marks);
            }
        }
        int bare = span.length();
        while (bare > 0 && ".,!? ".indexOf(text.charAt(span.start() + bare - 1)) >= 0) {
            bare--;
        }
        return quoted == 0 ? StatementType.INDIRECT : quoted >= bare ? StatementType.DIRECT : StatementType.MIXED;
    }

    /** Every word begins with a capital: the name of a song, a film, a programme. */
    private boolean isTitle(Span inner) {
        boolean start = true;
        for (int i = inner.start(); i < inner.end(); i++) {
            char c = text.charAt(i);
            if (start && Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
            start = !Character.isLetterOrDigit(c) && c != '-' && c != '\'' && c != '’';
        }
        return true;
    }

    private int first(int offset) {
        int lo = 0;
        int hi = outer.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (outer.get(mid).outer().end() <= offset) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    private Span trim(int from, int until) {
        int start = from;
        int end = until;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, Math.max(start, end));
    }

    private boolean hasLetter(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
