package id.jejak.eval.plant;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that a desk puts in place of one another ({@code eval/synonyms.tsv}). */
final class Synonyms {
    private final Map<String, List<String>> others = new HashMap<>();

    private Synonyms() {}

    static Synonyms load(ResourceSource source) {
        Synonyms synonyms = new Synonyms();
        for (Tsv.Row row :
                Tsv.load(source, "eval/synonyms.tsv", "word", "others").rows()) {
            if (synonyms.others.put(row.get("word"), row.list("others")) != null) {
                throw row.error("the word \"" + row.get("word") + "\" stands above; keep one row a word");
            }
        }
        return synonyms;
    }

    /** What may stand in place of a lower-case word; empty when nothing is known. */
    List<String> of(String lower) {
        return others.getOrDefault(lower, List.of());
    }
}
