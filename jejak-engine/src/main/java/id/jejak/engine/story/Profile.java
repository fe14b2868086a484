package id.jejak.engine.story;

import id.jejak.engine.document.Annotated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an article speaks of.
 *
 * @param doc the article
 * @param terms weight of each content word, of length 1 together (cosine), sorted by word
 * @param keys the weightiest words, heaviest first, by which articles are brought together
 */
record Profile(Annotated doc, Map<String, Double> terms, List<String> keys) {
    String id() {
        return doc.article().id();
    }

    @Nullable
    LocalDate published() {
        return doc.published().date();
    }

    /** Cosine of two profiles, 0 to 1. */
    double similarity(Profile other) {
        Map<String, Double> small = terms.size() <= other.terms.size() ? terms : other.terms;
        Map<String, Double> large = small == terms ? other.terms : terms;
        double sum = 0;
        for (Map.Entry<String, Double> term : small.entrySet()) {
            Double weight = large.get(term.getKey());
            if (weight != null) {
                sum += term.getValue() * weight;
            }
        }
        return sum;
    }
}
