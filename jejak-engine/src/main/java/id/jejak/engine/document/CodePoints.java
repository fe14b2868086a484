package id.jejak.engine.document;

/**
 * Translates UTF-16 offsets of one text into Unicode code points and back. Linear to build only where the text holds
 * surrogate pairs; otherwise both counts are equal and nothing is kept.
 */
public final class CodePoints {
    private final int length;
    /** UTF-16 offsets of the low halves of surrogate pairs, ascending. */
    private final int[] lows;

    private CodePoints(int length, int[] lows) {
        this.length = length;
        this.lows = lows;
    }

    /** The translation for a text. */
    public static CodePoints of(String text) {
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                n++;
            }
        }
        int[] lows = new int[n];
        for (int i = 1, k = 0; k < n; i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                lows[k++] = i;
            }
        }
        return new CodePoints(text.length(), lows);
    }

    /** Code points before a UTF-16 offset; an offset between the halves of a pair counts the pair as not yet passed. */
    public int fromUtf16(int offset) {
        check(offset, length);
        return offset - lowsUpTo(offset);
    }

    /** UTF-16 offset of a code point offset. */
    public int toUtf16(int codePoints) {
        check(codePoints, length - lows.length);
        int passed = 0;
        while (passed < lows.length && lows[passed] - 1 - passed < codePoints) {
            passed++;
        }
        return codePoints + passed;
    }

    private int lowsUpTo(int offset) {
        int lo = 0;
        int hi = lows.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (lows[mid] <= offset) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    private static void check(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " outside a text of " + length);
        }
    }
}
