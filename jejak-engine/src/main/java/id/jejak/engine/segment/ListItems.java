package id.jejak.engine.segment;

import id.jejak.engine.document.Span;

/** The numbers of a list written in one line: {@code Berikut susunannya: 1. Ketua 2. Wakil 3. Bendahara}. */
final class ListItems {
    private ListItems() {}

    /**
     * Where the number stands whose full stop is at {@code stop}, if it is the next item of a list and text follows it; else -1. The
     * first item counts only at the head of the stretch, after a colon or after a stop, since a sentence may end in a one.
     *
     * @param item the number expected
     */
    static int numberBefore(String text, int stop, Span within, int item) {
        String digits = Integer.toString(item);
        int from = stop - digits.length();
        if (text.charAt(stop) != '.' || from < within.start() || !text.startsWith(digits, from)) {
            return -1;
        }
        int before = from;
        // Lines joined by commas leave ",2." and ":,1.".
        while (before > within.start()
                && (Tokenizer.isSpace(text.charAt(before - 1)) || text.charAt(before - 1) == ',')) {
            before--;
        }
        boolean head = before == within.start() || ":.;!?\n".indexOf(text.charAt(before - 1)) >= 0;
        if (item == 1 ? !head : before == from && before > within.start()) {
            return -1;
        }
        int after = stop + 1;
        while (after < within.end() && Tokenizer.isSpace(text.charAt(after))) {
            after++;
        }
        boolean spaced = after > stop + 1;
        return spaced && after < within.end() && Character.isUpperCase(text.charAt(after)) ? from : -1;
    }
}
