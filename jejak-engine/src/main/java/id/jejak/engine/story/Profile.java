package id.jejak.engine.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article speaks of; all that is kept of it.
 *
 * @param id the article's id
 * @param published its day, or null
 * @param words numbers of its content words, sorted by the words' hashes, so that sums come out the same whatever was read before
 * @param hashes the words' hashes, ascending
 * @param weights weight of each word, of length 1 together (cosine)
 * @param keys numbers of the weightiest words, heaviest first, by which articles are brought together
 * @param names people, bodies and places it names
 */
record Profile(
        String id,
        @Nullable LocalDate published,
        int[] words,
        long[] hashes,
        float[] weights,
        int[] keys,
        List<Name> names) {
    /**
     * A name.
     *
     * @param place whether it is a country, region or town
     * @param country whether it lies in a known country
     */
    record Name(String name, boolean place, boolean country, int mentions) {}

    /** Cosine of two profiles, 0 to 1. */
    double similarity(Profile other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            if (hashes[i] == other.hashes[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (hashes[i] < other.hashes[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
