package id.jejak.engine.clean;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where a linked headline ends that stands inside running text after "Baca juga:" ({@code id/clean/headline-words.tsv}). Scrapes
 * that put a page on one line lose the line end after it, often the space too: {@code Baca juga: Harga Beras Naik di KotaWarga
 * mengeluh.} The end is, whichever comes first: a capital glued to the letter before it; a quotation that opens; a common opener of
 * sentences; in a headline with capitals, a capital before a lower-case word that no headline writes so. Where none is found the
 * headline is left in the text: losing body text is worse than keeping furniture.
 */
final class LinkedHeadline {
    private static final int LONGEST = 190;
    private static final int SHORTEST = 8;
    /** Words of a headline before an opener or a capital may end it. */
    private static final int MIN_WORDS = 3;

    private enum Role {
        LOWER,
        OPENER,
        CAMEL
    }

    private final Set<String> lower = new HashSet<>();
    private final Set<String> openers = new HashSet<>();
    private final Set<String> camel = new HashSet<>();

    LinkedHeadline(ResourceSource resources) {
        for (Tsv.Row row : Tsv.load(resources, "id/clean/headline-words.tsv", "word", "role")
                .rows()) {
            Set<String> words = switch (row.choice("role", Role.class)) {
                case LOWER -> lower;
                case OPENER -> openers;
                case CAMEL -> camel;
            };
            words.add(row.get("word"));
        }
    }

    /** The end of the headline that starts at {@code from}; {@code limit}, the line's end, when it fills the line; -1 when unknown. */
    int end(String text, int from, int limit) {
        int reach = Math.min(limit, from + LONGEST);
        boolean titleCase = isTitleCase(text, from, reach);
        int count = 0;
        int at = from;
        while (at < reach) {
            char c = text.charAt(at);
            if (isQuote(c) && at - from >= SHORTEST && opensSpeech(text, at, limit)) {
                return trim(text, from, at);
            }
            if (!Character.isLetterOrDigit(c)) {
                if (c == '.' && at - from >= SHORTEST && at + 1 < limit && text.charAt(at + 1) == ' ' && !titleCase) {
                    return -1;
                }
                at++;
                continue;
            }
            int end = at + 1;
            while (end < reach && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
                end++;
            }
            int glue = glue(text, at, end);
            if (glue > 0 && glue - from >= SHORTEST) {
                return glue;
            }
            if (count >= MIN_WORDS
                    && at > from
                    && text.charAt(at - 1) == ' '
                    && opens(text, at, end, limit, titleCase)) {
                return trim(text, from, at);
            }
            count++;
            at = end;
        }
        return reach == limit && limit - from >= SHORTEST ? limit : -1;
    }

    /** Where inside a word a space was lost before a capital ({@code KotaWarga}, {@code 2024Dalam}), or -1. */
    private int glue(String text, int from, int to) {
        if (camel.contains(text.substring(from, to))) {
            return -1;
        }
        for (int i = from + 2; i + 1 < to; i++) {
            char before = text.charAt(i - 1);
            boolean capital = Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i + 1));
            if (!capital) {
                continue;
            }
            String rest = text.substring(i, to);
            boolean known = openers.contains(rest.toLowerCase(Locale.ROOT));
            if (Character.isLowerCase(before)
                    ? i - from >= 3 || known
                    : known || (Character.isDigit(before) && to - i > 3)) {
                return i;
            }
        }
        return -1;
    }

    private boolean opens(String text, int at, int end, int limit, boolean titleCase) {
        if (!Character.isUpperCase(text.charAt(at))
                || end + 2 >= limit
                || text.charAt(end) != ' '
                || !Character.isLowerCase(text.charAt(end + 1))) {
            return false;
        }
        if (openers.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
            return true;
        }
        int next = end + 1;
        int to = next;
        while (to < limit && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return titleCase && !lower.contains(text.substring(next, to));
    }

    /** Whether the first words have capitals but for those that headlines write small. */
    boolean isTitleCase(String text, int from, int limit) {
        int seen = 0;
        int at = from;
        while (at < limit && seen < 5) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < limit && Character.isLetter(text.charAt(end))) {
                end++;
            }
            seen++;
            boolean small = Character.isLowerCase(text.charAt(at));
            if (small && !lower.contains(text.substring(at, end))) {
                return false;
            }
            at = end;
        }
        return seen >= 3;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“';
    }

    /** A quotation that opens a paragraph: long, or ended by a comma; a word or two in marks belong to the headline. */
    private static boolean opensSpeech(String text, int at, int limit) {
        if (at + 1 >= limit || !Character.isLetter(text.charAt(at + 1))) {
            return false;
        }
        for (int i = at + 1; i < limit && i < at + 40; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '”') {
                return text.charAt(i - 1) == ',' || text.charAt(i - 1) == '.';
            }
        }
        return true;
    }

    private static int trim(String text, int from, int at) {
        int end = at;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
