package id.jejak.engine.segment;

import id.jejak.engine.document.Span;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where a sentence begins although no stop stands before it, as where a scrape joined a heading and its text with a space
 * ({@code id/segment/openers.tsv}). Sparing: the word before must be no bridge, the word after must be in lower case.
 */
final class LostStops {
    private enum Role {
        OPENER,
        BRIDGE
    }

    private static final int LONGEST = 16;

    private final Set<String> openers = new HashSet<>();
    private final Set<String> bridges = new HashSet<>();

    LostStops(ResourceSource resources) {
        for (Tsv.Row row :
                Tsv.load(resources, "id/segment/openers.tsv", "word", "role").rows()) {
            (row.choice("role", Role.class) == Role.OPENER ? openers : bridges).add(row.get("word"));
        }
    }

    /** Whether a sentence begins at {@code at}, where a capital follows a space. */
    boolean opens(String text, int at, Span within) {
        if (at < within.start() + 2 || text.charAt(at - 1) != ' ' || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        int end = at + 1;
        while (end < within.end() && end - at < LONGEST && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        if (end + 1 >= within.end() || text.charAt(end) != ' ' || !Character.isLowerCase(text.charAt(end + 1))) {
            return false;
        }
        if (!openers.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
            return false;
        }
        int to = at - 1;
        if (!Character.isLetterOrDigit(text.charAt(to - 1))) {
            return false;
        }
        int from = to;
        while (from > within.start() && to - from < LONGEST && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return !bridges.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
