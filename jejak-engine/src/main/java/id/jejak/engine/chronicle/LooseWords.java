package id.jejak.engine.chronicle;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words of unnamed parties that two reports of one happening may have or leave out ({@code id/chronicle/loose-words.tsv}):
 * {@code para tokoh adat} and {@code tokoh adat}, {@code anggota kepolisian} and {@code polisi}.
 */
final class LooseWords {
    private static final String FILE = "id/chronicle/loose-words.tsv";

    private final Map<String, String> as = new HashMap<>();

    private LooseWords() {}

    static LooseWords load(ResourceSource source) {
        LooseWords words = new LooseWords();
        for (Tsv.Row row : Tsv.load(source, FILE, "word", "as").rows()) {
            words.as.put(row.get("word"), row.get("as"));
        }
        return words;
    }

    /** What two unnamed parties are compared by: their telling words in lower case; all words where none tells anything. */
    String key(String name) {
        String bare = bare(name);
        return bare.isEmpty() ? name.toLowerCase(Locale.ROOT) : bare;
    }

    /** Whether the words of an unnamed party say who it was: two of them tell something. */
    boolean tells(String name) {
        return bare(name).indexOf(' ') > 0;
    }

    private String bare(String name) {
        StringBuilder bare = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}-]+")) {
            String kept = as.getOrDefault(word, word);
            if (!kept.isEmpty() && !Character.isDigit(kept.charAt(0))) {
                bare.append(bare.isEmpty() ? "" : " ").append(kept);
            }
        }
        return bare.toString();
    }
}
