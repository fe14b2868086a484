package id.jejak.engine.story;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.WordWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes profiles: each content word weighed by its frequency in the article (dampened) and by how much it says. */
final class ProfileReader {
    private static final int KEYS = 25;

    /** Later text is background more often than news. */
    private static final int MAX_WORDS = 1_500;

    private static final double MIN_WEIGHT = 0.25;

    private final WordWeights weights;

    ProfileReader(WordWeights weights) {
        this.weights = weights;
    }

    Profile read(Annotated doc) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> names = new HashSet<>();
        int read = 0;
        for (Sentence sentence : doc.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.kind() == Token.Kind.WORD && read < MAX_WORDS) {
                    read++;
                    counts.merge(token.lower(), 1, Integer::sum);
                    if (Character.isUpperCase(doc.text().charAt(token.start()))) {
                        names.add(token.lower());
                    }
                }
            }
        }
        Map<String, Double> terms = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            double says = weights.of(count.getKey());
            if (says >= MIN_WEIGHT) {
                // Names tell happenings apart better than other words.
                double weight = (1 + Math.log(count.getValue())) * says * (names.contains(count.getKey()) ? 1.5 : 1);
                terms.put(count.getKey(), weight);
                squares += weight * weight;
            }
        }
        double length = Math.sqrt(squares);
        terms.replaceAll((word, weight) -> weight / length);
        List<String> keys = new ArrayList<>(terms.keySet());
        keys.sort(Comparator.comparingDouble((String word) -> -terms.getOrDefault(word, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        return new Profile(doc, terms, List.copyOf(keys.subList(0, Math.min(KEYS, keys.size()))));
    }
}
