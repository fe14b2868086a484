package id.jejak.engine.clean;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the letters of a text by script; most languages outside the Latin script are known by it. */
final class Scripts {
    private static final Map<UnicodeScript, String> LANGUAGE = Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.JAVANESE, "jv"),
            Map.entry(UnicodeScript.SUNDANESE, "su"));

    /** Where Latin script has 0x24F as its last letter of the common blocks; most text needs no look-up. */
    private static final int LATIN_END = 0x24F;

    private final EnumMap<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    private int latin;
    private int all;

    void add(int letter) {
        all++;
        if (letter <= LATIN_END) {
            latin++;
        } else {
            counts.merge(UnicodeScript.of(letter), 1, Integer::sum);
        }
    }

    /** The language of the script that most letters are of; null for Latin script, for none and for a script without a language here. */
    @Nullable
    String language() {
        if (latin * 2 >= all) {
            return null;
        }
        if (counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0)
                > all / 10) {
            return "ja";
        }
        UnicodeScript most = null;
        for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
            if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        return most == null ? null : LANGUAGE.get(most);
    }
}
