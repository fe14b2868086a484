package id.jejak.engine.entity;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.Arrays;
import java.util.Locale;

/**
 * Classes of words that stand in like company, learned from news ({@code word-clusters.tsv}). Words count as they are written:
 * {@code Mei} and {@code mei} are two. A lookup reads the text in place and makes no string.
 */
final class WordClusters {
    private static final String FILE = "id/lexicon/word-clusters.tsv";
    private static final long FIRST = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long[] keys;
    private final short[] fine;
    private final short[] coarse;

    WordClusters(ResourceSource source) {
        Tsv tsv = Tsv.load(source, FILE, "word", "fine", "coarse");
        int room = Integer.highestOneBit(Math.max(2, tsv.rows().size()) * 4 - 1);
        keys = new long[room];
        fine = new short[room];
        coarse = new short[room];
        for (Tsv.Row row : tsv.rows()) {
            String word = row.get("word");
            int slot = slot(hash(word, 0, word.length()));
            if (keys[slot] != 0) {
                throw row.error("\"" + word + "\" stands twice; remove one");
            }
            keys[slot] = hash(word, 0, word.length());
            fine[slot] = (short) (row.number("fine") + 1);
            coarse[slot] = (short) (row.number("coarse") + 1);
        }
    }

    /** The slot of a piece: its own, or an empty one where the word is unknown. */
    int slot(Words words, int i) {
        return slot(hash(words.text, words.start(i), words.end(i)));
    }

    /** Whether news have a word as it is written here. */
    boolean knows(String word) {
        return fine[slot(hash(word, 0, word.length()))] > 0;
    }

    /** The fine class of a slot, from 1; 0 for an unknown word. */
    int fine(int slot) {
        return fine[slot];
    }

    /** The coarse class of a slot, from 1; 0 for an unknown word. */
    int coarse(int slot) {
        return coarse[slot];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** A hash of the form; digits count alike, so that years share a class. Never 0. */
    private static long hash(CharSequence text, int from, int until) {
        long hash = FIRST;
        for (int i = from; i < until; i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c >= '0' && c <= '9' ? '0' : c)) * PRIME;
        }
        return hash == 0 ? 1 : hash;
    }

    /** The form under which a word is counted. */
    static String form(String word) {
        char[] chars = word.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = chars[i] >= '0' && chars[i] <= '9' ? '0' : chars[i];
        }
        return new String(chars);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d slots, %d used",
                keys.length,
                Arrays.stream(keys).filter(key -> key != 0).count());
    }
}
