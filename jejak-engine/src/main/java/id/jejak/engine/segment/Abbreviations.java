package id.jejak.engine.segment;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Abbreviations after which a full stop ends no sentence. */
final class Abbreviations {
    private final Set<String> words = new HashSet<>();
    private final String ref;

    Abbreviations(ResourceSource resources) {
        Tsv tsv = Tsv.load(resources, "id/segment/abbreviations.tsv", "abbreviation");
        tsv.rows().forEach(row -> words.add(row.get("abbreviation")));
        ref = tsv.ref();
    }

    /** Whether a word, as it stands before a full stop, is an abbreviation or a single initial. */
    boolean holds(String word) {
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || words.contains(word.toLowerCase(Locale.ROOT));
    }

    String ref() {
        return ref;
    }
}
