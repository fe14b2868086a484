package id.jejak.engine.segment;

import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads through marks that a wrong encoding spoilt ({@code ‚Äú} for {@code “}, {@code id/segment/spoilt.tsv}) or lost
 * ({@code ?Kami siap,? katanya}). The reading has the length of the text, so that every offset holds for both; nothing but the cutting of
 * sentences, tokens and quotations sees it.
 */
final class SpoiltMarks {
    private static final String FILE = "id/segment/spoilt.tsv";

    /** A quotation longer than this was not opened by a lost mark. */
    private static final int LONGEST = 1_200;

    private enum Space {
        BEFORE,
        AFTER
    }

    private record Spoilt(String seen, String reading) {}

    private final List<Spoilt> spoilt = new ArrayList<>();

    /** The table, strictly read. */
    SpoiltMarks(ResourceSource resources) {
        for (Tsv.Row row :
                Tsv.load(resources, FILE, "seen", "mark", "space", "encoding").rows()) {
            String seen = row.get("seen");
            String mark = row.get("mark");
            String blanks = " ".repeat(seen.length() - mark.length());
            boolean before = row.choice("space", Space.class) == Space.BEFORE;
            spoilt.add(new Spoilt(seen, before ? blanks + mark : mark + blanks));
        }
    }

    /**
     * The text as it was meant, of the same length; most texts come back as they are.
     *
     * @param stretches where lost marks are sought, each for itself
     */
    String read(String text, List<Span> stretches) {
        String reading = text;
        for (Spoilt each : spoilt) {
            if (reading.contains(each.seen())) {
                reading = reading.replace(each.seen(), each.reading());
            }
        }
        StringBuilder mended = null;
        for (Span within : stretches) {
            int at = within.start();
            while ((at = reading.indexOf('?', at)) >= 0 && at < within.end()) {
                int close = opens(reading, at, within) ? close(reading, at, within) : -1;
                if (close < 0) {
                    at++;
                    continue;
                }
                if (mended == null) {
                    mended = new StringBuilder(reading);
                }
                // A mark that opens is a quotation mark of the style that only opens, so that it pairs with this one
                // alone.
                mended.setCharAt(at, '“');
                mended.setCharAt(close, '”');
                at = close + 1;
            }
        }
        return mended == null ? reading : mended.toString();
    }

    /** No sentence asks before its first word. */
    private static boolean opens(String text, int at, Span within) {
        boolean free = at == within.start()
                || Tokenizer.isSpace(text.charAt(at - 1))
                || "(,".indexOf(text.charAt(at - 1)) >= 0;
        return free && at + 1 < within.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** The mark that closes what a lost mark opened, or -1 where the next one opens again or none comes near. */
    private static int close(String text, int open, Span within) {
        int limit = Math.min(within.end(), open + LONGEST);
        for (int i = open + 2; i < limit; i++) {
            if (text.charAt(i) == '?') {
                if (opens(text, i, within)) {
                    return -1;
                }
                boolean run = i + 1 < limit && text.charAt(i + 1) == '?';
                boolean ends = i + 1 >= within.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
                if (!run && ends && !Tokenizer.isSpace(text.charAt(i - 1))) {
                    return i;
                }
            }
        }
        return -1;
    }
}
