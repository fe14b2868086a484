package id.jejak.engine.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much a word says about what a sentence is about, from 0 (a function word) to 1 (a word that general news never uses).
 *
 * <p>The weight is the inverse document frequency over the sentences of a general news corpus, scaled by its greatest value
 * (Spärck Jones 1972): {@code ln(N / (1 + n)) / ln(N)} for a word that stands in {@code n} of {@code N} sentences.
 */
public final class WordWeights {
    private static final String FREQUENCIES = "id/lexicon/word-frequency.tsv";
    private static final String FUNCTION_WORDS = "id/lexicon/function-words.tsv";

    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> functionWords = new HashSet<>();
    private final String ref;

    private WordWeights(String ref) {
        this.ref = ref;
    }

    /** Loads the counts and the function words. */
    public static WordWeights load(ResourceSource source) {
        Tsv counts = Tsv.load(source, FREQUENCIES, "word", "sentences");
        WordWeights weights = new WordWeights(counts.ref());
        double total;
        try {
            total = Double.parseDouble(counts.heading("total"));
        } catch (NumberFormatException e) {
            throw new ResourceException(FREQUENCIES, 1, "no line \"# total: N\" with the number of sentences counted");
        }
        for (Tsv.Row row : counts.rows()) {
            int n = row.number("sentences");
            if (n < 1 || n >= total) {
                throw row.error("sentences is " + n + "; expected 1 to " + (int) total);
            }
            if (weights.weights.put(row.get("word"), Math.log(total / (1 + n)) / Math.log(total)) != null) {
                throw row.error("the word \"" + row.get("word") + "\" stands above; keep one row a word");
            }
        }
        for (Tsv.Row row : Tsv.load(source, FUNCTION_WORDS, "word").rows()) {
            weights.functionWords.add(row.get("word"));
        }
        return weights;
    }

    /** The weight of a lower-case word, 0 to 1. */
    public double of(String lower) {
        if (functionWords.contains(lower)) {
            return 0;
        }
        Double weight = weights.get(lower);
        return weight == null ? 1 : weight;
    }

    public boolean isFunctionWord(String lower) {
        return functionWords.contains(lower);
    }

    /** File and version for provenance. */
    public String ref() {
        return ref;
    }
}
