package id.jejak.app.input;

import java.util.List;

/**
 * What the bytes of an original hold.
 *
 * @param text canonical text
 * @param details what the bytes themselves say beside the text (a page's own title, date, site)
 * @param warnings what a reader of the output should know of how the text was got; in English, as all data fields
 */
public record Content(String text, Details details, List<String> warnings) {
    public Content {
        text = wellFormed(text);
        warnings = List.copyOf(warnings);
    }

    /** A text in which halves of surrogate pairs that stand alone, which no encoding can write, are U+FFFD. */
    static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            mended = mended == null ? new StringBuilder(text) : mended;
            mended.setCharAt(i, '\ufffd');
        }
        return mended == null ? text : mended.toString();
    }
}
