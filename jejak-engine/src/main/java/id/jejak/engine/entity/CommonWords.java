package id.jejak.engine.entity;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.Map;

/** How often a word stands in lower case inside sentences: what tells a common word from a name. */
final class CommonWords {
    private static final int MOSTLY = 5;
    private static final int OFTEN = 3;

    private final Map<String, Byte> tenths = new HashMap<>();

    CommonWords(ResourceSource source) {
        for (Tsv.Row row : Tsv.load(source, "id/lexicon/common-words.tsv", "word", "tenths", "seen")
                .rows()) {
            tenths.put(row.get("word"), (byte) row.number("tenths"));
        }
    }

    /** Share of lower-case uses in tenths; 0 for a word never seen so. */
    int tenths(String lower) {
        return tenths.getOrDefault(lower, (byte) 0);
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
