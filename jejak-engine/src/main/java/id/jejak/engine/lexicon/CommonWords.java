package id.jejak.engine.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How often a word stands in lower case inside sentences ({@code id/lexicon/common-words.tsv}): what tells a common word from a name,
 * and a capital that only a sentence's start explains. Words are in lower case.
 */
public final class CommonWords {
    private static final int MOSTLY = 5;
    private static final int OFTEN = 3;

    private static final int NEARLY_ALWAYS = 9;

    /** Power of two of the uses that let a word open a sentence, and of those that make a count sure. */
    private static final int SEEN = 4;

    private static final int SEEN_OFTEN = 5;

    private final Map<String, Byte> tenths = new HashMap<>();
    private final Set<String> openers = new HashSet<>();
    private final Set<String> sure = new HashSet<>();

    private CommonWords() {}

    /** Loads the counts. */
    public static CommonWords load(ResourceSource source) {
        CommonWords words = new CommonWords();
        for (Tsv.Row row : Tsv.load(source, "id/lexicon/common-words.tsv", "word", "tenths", "seen")
                .rows()) {
            String word = row.get("word");
            int share = row.number("tenths");
            int seen = row.number("seen");
            words.tenths.put(word, (byte) share);
            if (share >= NEARLY_ALWAYS && seen >= SEEN) {
                words.openers.add(word);
            }
            if (share >= NEARLY_ALWAYS && seen >= SEEN_OFTEN) {
                words.sure.add(word);
            }
        }
        return words;
    }

    /** Whether a word is in the table at all. */
    public boolean has(String lower) {
        return tenths.containsKey(lower);
    }

    /** Share of lower-case uses in tenths; 0 for a word never seen so. */
    public int tenths(String lower) {
        return tenths.getOrDefault(lower, (byte) 0);
    }

    /** Whether the word was seen often and is nearly always written small. */
    public boolean surely(String lower) {
        return sure.contains(lower);
    }

    /** Whether the word is mostly written small. */
    public boolean mostly(String lower) {
        return tenths(lower) >= MOSTLY;
    }

    /** Whether the word is often enough written small to stand inside the name of a body. */
    public boolean often(String lower) {
        return tenths(lower) >= OFTEN;
    }

    /** Whether the word that starts at {@code at} has a capital that only a sentence's start explains. */
    public boolean opens(String text, int at, int limit) {
        if (at >= limit || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        int end = at + 1;
        while (end < limit && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return end - at >= 2 && openers.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }
}
