package id.jejak.engine.quantity;

import id.jejak.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A stretch of text as words, numbers in digits and single marks. */
final class Pieces {
    /** One piece; {@code glued} when no white space stands before it. */
    record Piece(Span span, String text, String lower, boolean digits, boolean glued) {
        boolean is(String other) {
            return text.equals(other);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    Pieces(String text, Span within) {
        int at = within.start();
        int before = at;
        while (at < within.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            boolean digits = digit(c);
            if (digits) {
                while (end < within.end()
                        && (digit(text.charAt(end))
                                || ((text.charAt(end) == '.' || text.charAt(end) == ',')
                                        && end + 1 < within.end()
                                        && digit(text.charAt(end + 1))))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < within.end() && word(text, end, within.end())) {
                    end++;
                }
                if (power(text, at, end, within.end())) {
                    end++;
                }
            }
            String piece = text.substring(at, end);
            pieces.add(new Piece(
                    new Span(at, end),
                    piece,
                    piece.toLowerCase(Locale.ROOT),
                    digits,
                    at == before && at > within.start()));
            at = end;
            before = end;
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a power of a length follows: {@code km2}. */
    private static boolean power(String text, int start, int at, int end) {
        return at < end
                && (text.charAt(at) == '2' || text.charAt(at) == '3')
                && text.charAt(at - 1) == 'm'
                && at - start <= 2
                && (at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** Letters, and a hyphen between letters. */
    private static boolean word(String text, int at, int end) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (c == '-' && at + 1 < end && Character.isLetter(text.charAt(at + 1)));
    }

    int size() {
        return pieces.size();
    }

    Piece get(int i) {
        return pieces.get(i);
    }
}
