package id.jejak.engine.segment;

import id.jejak.engine.document.Quotation;
import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks inside one stretch of text. Marks of different styles pair with one another, since outlets mix them; what a mark
 * does is read off its neighbours: after a space it opens, before a space or comma it closes. A mark without a partner quotes to the
 * end of the stretch only where it opens a sentence; elsewhere it is dropped, so that one wrong mark does not swallow an article.
 */
final class QuotationFinder {
    private QuotationFinder() {}

    /** Quotations of a stretch, sorted by start; single marks inside double ones nest. */
    static List<Quotation> find(String text, Span within) {
        List<Quotation> found = new ArrayList<>();
        pair(text, within, false, found);
        pair(text, within, true, found);
        found.sort((a, b) -> a.outer().compareTo(b.outer()));
        return found;
    }

    private static void pair(String text, Span within, boolean single, List<Quotation> found) {
        int open = -1;
        for (int i = within.start(); i < within.end(); i++) {
            char c = text.charAt(i);
            if (single ? !QuotationMarks.isSingle(c) : !QuotationMarks.isDouble(c)) {
                continue;
            }
            if (single && isApostrophe(text, i, within)) {
                continue;
            }
            boolean opens = canOpen(text, i, within);
            boolean closes = canClose(text, i, within);
            if (open < 0) {
                open = opens ? i : -1;
            } else if (closes && (!opens || !onlyOpens(c))) {
                add(found, open, i + 1, open + 1, i, true);
                open = -1;
            } else if (opens) {
                // The mark before this one was never closed.
                unclosed(text, open, sentenceEnd(text, open, i), found, single);
                open = i;
            }
        }
        if (open >= 0) {
            unclosed(text, open, sentenceEnd(text, open, within.end()), found, single);
        }
    }

    private static void unclosed(String text, int open, int end, List<Quotation> found, boolean single) {
        if (!single && opensSentence(text, open) && end > open + 1) {
            add(found, open, end, open + 1, end, false);
        }
    }

    private static void add(List<Quotation> found, int start, int end, int innerStart, int innerEnd, boolean closed) {
        if (innerEnd > innerStart) {
            found.add(new Quotation(new Span(start, end), new Span(innerStart, innerEnd), closed));
        }
    }

    /** End of the sentence in which an unclosed quotation stands. */
    private static int sentenceEnd(String text, int open, int limit) {
        for (int i = open + 1; i < limit; i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && (i + 1 >= limit || Tokenizer.isSpace(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        int end = limit;
        while (end > open + 1 && Tokenizer.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean opensSentence(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || ".!?\n:,”\"".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean onlyOpens(char c) {
        return c == '“' || c == '„' || c == '«' || c == '‘';
    }

    private static boolean canOpen(String text, int at, Span within) {
        if (at + 1 >= within.end() || Tokenizer.isSpace(text.charAt(at + 1))) {
            return false;
        }
        char before = at > within.start() ? text.charAt(at - 1) : ' ';
        return Tokenizer.isSpace(before)
                || "([{-–—/.:!?,;".indexOf(before) >= 0
                || onlyOpens(text.charAt(at))
                || QuotationMarks.isMark(before);
    }

    private static boolean canClose(String text, int at, Span within) {
        if (at == within.start() || Tokenizer.isSpace(text.charAt(at - 1))) {
            return at + 1 >= within.end();
        }
        return true;
    }

    private static boolean isApostrophe(String text, int at, Span within) {
        boolean before = at > within.start() && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < within.end() && Character.isLetterOrDigit(text.charAt(at + 1));
        return before && after;
    }
}
