package id.jejak.engine.entity;

import java.util.Arrays;

/** The features of one piece as 32-bit hashes. Grows; used again for the next piece. */
final class FeatureSink {
    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final long MIX = 0xbf58476d1ce4e5b9L;
    private static final int ROOM = 96;

    int[] hashes = new int[ROOM];
    int size;

    void clear() {
        size = 0;
    }

    /** Adds the feature that a template makes of a value. */
    void add(int template, long value) {
        long x = value + STEP * (template + 1);
        x = (x ^ x >>> 30) * MIX;
        x = (x ^ x >>> 27) * STEP;
        int hash = (int) (x >>> 32);
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash == 0 ? 1 : hash;
    }

    /** One value of two. */
    static long pair(long a, long b) {
        return a * MIX + Long.rotateLeft(b * STEP, 31);
    }

    int[] copy() {
        return Arrays.copyOf(hashes, size);
    }
}
