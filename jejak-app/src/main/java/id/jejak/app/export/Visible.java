package id.jejak.app.export;

import java.util.Locale;

/**
 * Text for a page: characters that hide, or turn the direction of what stands around them, are shown by their number ({@code [U+202E]}), so that
 * no article can make its reader see other words than it has.
 */
final class Visible {
    private Visible() {}

    static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean shown = !isHidden(c) && !isTorn(text, i);
            if (!shown && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                if (shown) {
                    out.append(c);
                } else {
                    out.append(String.format(Locale.ROOT, "[U+%04X]", (int) c));
                }
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean isHidden(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean direction = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c == '\u061c';
        return control
                || direction
                || c == '\u200e'
                || c == '\u200f'
                || c == '\ufeff'
                || c == '\uffff'
                || c == '\ufffe';
    }

    /** Half of a surrogate pair, which no file can hold. */
    private static boolean isTorn(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
