package id.jejak.engine.story;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.EntityType;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.Vocabulary;
import id.jejak.engine.lexicon.WordWeights;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** The profile of an article, its words numbered by the vocabulary. */
    Profile read(Annotated doc, Vocabulary vocabulary) {
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
        return profile(doc, terms, Math.sqrt(squares), vocabulary);
    }

    private static Profile profile(Annotated doc, Map<String, Double> terms, double length, Vocabulary vocabulary) {
        List<String> keys = new ArrayList<>(terms.keySet());
        keys.sort(Comparator.comparingDouble((String word) -> -terms.getOrDefault(word, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        int[] words = terms.keySet().stream()
                .map(vocabulary::number)
                .sorted(Comparator.comparingLong(vocabulary::hashOf))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] hashes = Arrays.stream(words).mapToLong(vocabulary::hashOf).toArray();
        float[] weights = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            weights[i] = (float) (terms.getOrDefault(vocabulary.word(words[i]), 0.0) / length);
        }
        return new Profile(
                doc.article().id(),
                doc.published().date(),
                words,
                hashes,
                weights,
                keys.stream().limit(KEYS).mapToInt(vocabulary::number).toArray(),
                names(doc));
    }

    private static List<Profile.Name> names(Annotated doc) {
        return doc.entities().stream()
                .filter(entity -> entity.type() == EntityType.PER
                        || entity.type() == EntityType.ORG
                        || entity.type() == EntityType.GPE)
                .map(entity -> new Profile.Name(
                        entity.name(),
                        entity.type() == EntityType.GPE,
                        entity.country() != null,
                        entity.mentions().size()))
                .toList();
    }
}
