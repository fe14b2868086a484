package id.jejak.engine.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers words, so that passages hold a few bytes a word. Numbers depend on the order of coming; nothing else may depend on them. */
public final class Vocabulary {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private long[] hashes = new long[1024];

    /** The word's number, a new one when it comes for the first time. */
    public int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = words.size();
        numbers.put(word, number);
        words.add(word);
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, number * 2);
        }
        hashes[number] = hash(word);
        return number;
    }

    /** How many words there are; numbers run from 0. */
    public int size() {
        return words.size();
    }

    /** The word of a number. */
    public String word(int number) {
        return words.get(number);
    }

    /** A hash of the word's letters, the same whatever came before it. */
    public long hashOf(int number) {
        return hashes[number];
    }

    private static long hash(String word) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** Spreads a hash over all 64 bits (the finalizer of SplitMix64). */
    public static long mix(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
