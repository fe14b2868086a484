package id.jejak.engine.entity;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How often a word stands in lower case inside sentences: what tells a common word from a name. */
final class CommonWords {
    private static final int MOSTLY = 5;
    private static final int OFTEN = 3;

    private static final int SURE = 9;

    /** Power of two of the uses that make a count sure. */
    private static final int SEEN = 5;

    private final Map<String, Byte> tenths = new HashMap<>();
    private final Set<String> sure = new HashSet<>();

    CommonWords(ResourceSource source) {
        for (Tsv.Row row : Tsv.load(source, "id/lexicon/common-words.tsv", "word", "tenths", "seen")
                .rows()) {
            tenths.put(row.get("word"), (byte) row.number("tenths"));
            if (row.number("tenths") >= SURE && row.number("seen") >= SEEN) {
                sure.add(row.get("word"));
            }
        }
    }

    /** Share of lower-case uses in tenths; 0 for a word never seen so. */
    int tenths(String lower) {
        return tenths.getOrDefault(lower, (byte) 0);
    }

    /** Whether the word was seen often and is nearly always written small. */
    boolean surely(String lower) {
        return sure.contains(lower);
    }

    /** Whether the word is mostly written small. */
    boolean mostly(String lower) {
        return tenths(lower) >= MOSTLY;
    }

    /** Whether the word is often enough written small to stand inside the name of a body. */
    boolean often(String lower) {
        return tenths(lower) >= OFTEN;
    }
}
