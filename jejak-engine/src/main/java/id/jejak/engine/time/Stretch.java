package id.jejak.engine.time;

import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of one sentence, dateline or heading. Unlike {@code segment}'s tokens these part digits from letters and marks from both,
 * so that one table row serves {@code 17/9}, {@code (17/9/2023)}, {@code 15.34} and {@code 13-17 September}.
 *
 * @param n its place among the stretches of the article, from 0
 * @param line number of the line it stands in
 * @param kind what it is cut from
 * @param span where it stands
 * @param words its words in order
 */
record Stretch(int n, int line, Kind kind, Span span, List<Word> words) {
    /** What a stretch is cut from. */
    enum Kind {
        SENTENCE,
        HEADING,
        DATELINE
    }

    /** Words longer than this are no words of a language; they are cut, so that nothing ever depends on their length. */
    private static final int LONGEST = 40;

    static Stretch of(String text, Span span, int n, int line, Kind kind) {
        List<Word> words = new ArrayList<>(Math.max(8, span.length() / 5));
        int at = span.start();
        int last = span.start() - 1;
        while (at < span.end()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            Word.Kind what;
            if (isDigit(c)) {
                what = Word.Kind.DIGITS;
                while (end < span.end() && isDigit(text.charAt(end)) && end - at < LONGEST) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                what = Word.Kind.LETTERS;
                while (end < span.end() && letterInside(text, end, span.end()) && end - at < LONGEST) {
                    end++;
                }
            } else {
                what = Word.Kind.MARK;
            }
            boolean glued = at > 0 && (last == at || (words.isEmpty() && !isSpace(text.charAt(at - 1))));
            words.add(new Word(at, end, lower(text, at, end, what), what, glued, Character.isUpperCase(c)));
            at = end;
            last = end;
        }
        return new Stretch(n, line, kind, span, words);
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    /** The characters from the first word to the last, both included. */
    Span span(int first, int last) {
        return new Span(words.get(first).start(), words.get(last).end());
    }

    private static String lower(String text, int start, int end, Word.Kind kind) {
        if (kind == Word.Kind.MARK) {
            return mark(text.charAt(start));
        }
        String word = text.substring(start, end);
        if (kind == Word.Kind.DIGITS) {
            return word;
        }
        return word.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('`', '\'')
                .replace('ʼ', '\'');
    }

    private static String mark(char c) {
        return switch (c) {
            case '-', '–', '—', '‑', '−' -> "-";
            case ',' -> ",";
            case '.' -> ".";
            case '(', '[' -> "(";
            case ')', ']' -> ")";
            case '/' -> "/";
            case ':' -> ":";
            default -> String.valueOf(c);
        };
    }

    private static boolean letterInside(String text, int at, int limit) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return true;
        }
        return (c == '\'' || c == '’' || c == '`' || c == 'ʼ')
                && at + 1 < limit
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at - 1)) == Character.isLowerCase(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
