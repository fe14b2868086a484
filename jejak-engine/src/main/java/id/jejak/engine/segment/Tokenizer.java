package id.jejak.engine.segment;

import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import id.jejak.engine.document.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into tokens in one pass. Words keep their clitics, reduplication its hyphen, numbers their points and commas; an
 * apostrophe between letters belongs to the word ({@code Jum'at}).
 */
final class Tokenizer {
    private Tokenizer() {}

    /** The tokens of a stretch, in order; white space gives none. */
    static List<Token> tokens(String text, Span within) {
        List<Token> tokens = new ArrayList<>(Math.max(4, within.length() / 6));
        int at = within.start();
        while (at < within.end()) {
            int c = text.codePointAt(at);
            int end;
            Kind kind;
            if (isSpace(c)) {
                at += Character.charCount(c);
                continue;
            }
            if (startsUrl(text, at, within.end())) {
                end = urlEnd(text, at, within.end());
                kind = Kind.URL;
            } else if (c == '#' && at + 1 < within.end() && Character.isLetterOrDigit(text.charAt(at + 1))) {
                end = wordEnd(text, at + 1, within.end());
                kind = Kind.HASHTAG;
            } else if (Character.isDigit(c)) {
                end = wordEnd(text, at, within.end());
                kind = onlyNumber(text, at, end) ? Kind.NUMBER : Kind.WORD;
            } else if (Character.isLetter(c)) {
                end = wordEnd(text, at, within.end());
                kind = Kind.WORD;
            } else {
                end = at + Character.charCount(c);
                kind = QuotationMarks.isMark((char) c) ? Kind.QUOTE : Kind.PUNCTUATION;
            }
            Span span = new Span(at, end);
            tokens.add(new Token(span, span.of(text).toLowerCase(Locale.ROOT), kind));
            at = end;
        }
        return tokens;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
    }

    private static int wordEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                at++;
            } else if (joins(c, text, at, from, limit)) {
                at++;
            } else {
                break;
            }
        }
        return Math.max(at, from + 1);
    }

    /** Whether a mark inside a word or number joins what stands on both sides. */
    private static boolean joins(char c, String text, int at, int from, int limit) {
        if (at == from || at + 1 >= limit) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (c) {
            case '-', '‑' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
            case '\'', '’', '`', 'ʼ' ->
                Character.isLetter(before) && Character.isLetter(after) && !opensQuote(text, at, from);
            case '.', ',', ':' -> digits;
            default -> false;
        };
    }

    /** A closing single quote glued to the next word ({@code 'kiamat'kata}) is no apostrophe. */
    private static boolean opensQuote(String text, int at, int from) {
        return from > 0 && QuotationMarks.isSingle(text.charAt(from - 1)) && at - from > 2;
    }

    private static boolean onlyNumber(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsUrl(String text, int at, int limit) {
        return text.startsWith("http://", at)
                || text.startsWith("https://", at)
                || (text.startsWith("www.", at) && at + 4 < limit);
    }

    private static int urlEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit && !isSpace(text.charAt(at)) && "\"“”<>()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > from + 1 && ".,;:!?".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
