package id.jejak.engine.segment;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that stand in lower case inside a sentence, so that a capital on one marks a sentence's start ({@code id/lexicon/common-words.tsv}). */
final class CommonWords {
    private static final int NEARLY_ALWAYS = 9;
    private static final int SEEN = 4;

    private final Set<String> all = new HashSet<>();
    private final Set<String> openers = new HashSet<>();

    CommonWords(ResourceSource resources) {
        for (Tsv.Row row : Tsv.load(resources, "id/lexicon/common-words.tsv", "word", "tenths", "seen")
                .rows()) {
            String word = row.get("word");
            all.add(word);
            if (row.number("tenths") >= NEARLY_ALWAYS && row.number("seen") >= SEEN) {
                openers.add(word);
            }
        }
    }

    /** Whether a word, in lower case, is common at all. */
    boolean has(String lower) {
        return all.contains(lower);
    }

    /** Whether the word that starts at {@code at} has a capital that only a sentence's start explains. */
    boolean opens(String text, int at, int limit) {
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
