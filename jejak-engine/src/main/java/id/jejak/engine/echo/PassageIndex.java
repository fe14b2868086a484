package id.jejak.engine.echo;

import id.jejak.engine.lexicon.Vocabulary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages worth comparing through shared shingles: runs of three words, and pairs of neighbouring content words with the
 * function words between them left out, which survive translation. A shingle that stands in many passages leads nowhere, so the work
 * stays near-linear in the passages. The same table tells which runs are standing phrases: those of many days.
 *
 * <p>Held as one sorted array of (hash of the shingle, passage) and two arrays of postings, some 20 bytes a word of text.
 */
final class PassageIndex {
    /** A shingle in more passages than this leads nowhere. */
    private static final int COMMON = 40;

    /**
     * A run of three words that articles of this many days hold is a standing phrase. A wire text is printed within
     * {@link CreditCarrier#MAX_DAYS} days, so even the text that every outlet carries stays below.
     */
    private static final int STANDING_DAYS = 6;

    /** So is one that so many articles hold: more than print one wire text. */
    private static final int STANDING_ARTICLES = 20;

    /** So many passages at most is one compared with, those that share most: the work stays linear in the passages. */
    private static final int CANDIDATES = 32;

    private static final double CONTENT = 0.3;
    private static final int RUN = 3;

    private final List<Passage> passages;
    private final Vocabulary vocabulary;
    private final int[] article;
    private final boolean[] @Nullable [] standing;

    /** Usable shingles by passage: those of passage {@code i} are {@code shingleOf[from[i]..from[i + 1])}. */
    private final int[] from;

    private final int[] shingleOf;

    /** Passages by usable shingle: those of shingle {@code s} are {@code members[start[s]..start[s + 1])}, ascending. */
    private final int[] start;

    private final int[] members;

    /** What a shingle is worth: 2 for a run of three words that holds content, 1 for a pair of content words. */
    private final byte[] points;

    private final int[] score;
    private final int[] touched;

    /** Indexes passages; those of one article stand together. */
    PassageIndex(List<Passage> passages, Vocabulary vocabulary) {
        this.passages = passages;
        this.vocabulary = vocabulary;
        int n = passages.size();
        article = new int[n];
        for (int i = 1; i < n; i++) {
            article[i] = article[i - 1]
                    + (passages.get(i).text() == passages.get(i - 1).text() ? 0 : 1);
        }
        standing = new boolean[n][];
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, n));
        long[] table = table(bits);
        long mask = (1L << bits) - 1;
        int usable = 0;
        int postings = 0;
        for (int lo = 0, hi; lo < table.length; lo = hi) {
            hi = end(table, lo, bits);
            if (hi - lo >= 2 && hi - lo <= COMMON) {
                usable++;
                postings += hi - lo;
            }
        }
        start = new int[usable + 1];
        members = new int[postings];
        points = new byte[usable];
        from = new int[n + 1];
        int s = 0;
        int at = 0;
        for (int lo = 0, hi; lo < table.length; lo = hi) {
            hi = end(table, lo, bits);
            boolean run = (table[lo] >>> bits & 1) != 0;
            if (run && hi - lo >= STANDING_DAYS && isStanding(table, lo, hi, mask)) {
                markStanding(table, lo, hi, bits);
            }
            if (hi - lo >= 2 && hi - lo <= COMMON) {
                points[s] = (byte) (run ? 2 : 1);
                for (int i = lo; i < hi; i++) {
                    int passage = (int) (table[i] & mask);
                    members[at++] = passage;
                    from[passage + 1]++;
                }
                start[++s] = at;
            }
        }
        for (int i = 0; i < n; i++) {
            from[i + 1] += from[i];
        }
        shingleOf = new int[postings];
        int[] next = Arrays.copyOf(from, n);
        for (s = 0; s < usable; s++) {
            for (int i = start[s]; i < start[s + 1]; i++) {
                shingleOf[next[members[i]]++] = s;
            }
        }
        score = new int[n];
        touched = new int[n];
    }

    private static int end(long[] table, int lo, int bits) {
        int hi = lo + 1;
        while (hi < table.length && table[hi] >>> bits == table[lo] >>> bits) {
            hi++;
        }
        return hi;
    }

    /** Every shingle of every passage once, as hash in the high bits and number of the passage in the low ones, sorted. */
    private long[] table(int bits) {
        long[] table = new long[1024];
        int size = 0;
        for (int i = 0; i < passages.size(); i++) {
            long[] keys = shingles(passages.get(i));
            if (size + keys.length > table.length) {
                table = Arrays.copyOf(table, Math.max(table.length * 3 / 2, size + keys.length));
            }
            for (int k = 0; k < keys.length; k++) {
                long key = (keys[k] << bits) | i;
                if (k == 0 || keys[k] << bits != keys[k - 1] << bits) {
                    table[size++] = key;
                }
            }
        }
        table = Arrays.copyOf(table, size);
        Arrays.sort(table);
        return table;
    }

    /** Sorted hashes; the lowest bit tells a run of three words from a pair. */
    private long[] shingles(Passage passage) {
        long[] keys = new long[2 * passage.size()];
        int n = 0;
        int last = -1;
        for (int i = 0; i < passage.size(); i++) {
            if (startsRun(passage, i)) {
                keys[n++] = run(passage, i);
            }
            if (passage.weights()[i] >= CONTENT) {
                if (last >= 0) {
                    keys[n++] = Vocabulary.mix(hash(passage, last) * 31 + hash(passage, i)) & ~1L;
                }
                last = i;
            }
        }
        keys = Arrays.copyOf(keys, n);
        Arrays.sort(keys);
        return keys;
    }

    private static boolean startsRun(Passage passage, int i) {
        return i + RUN <= passage.size() && passage.weight(i, i + RUN) >= CONTENT * 2;
    }

    private long run(Passage passage, int i) {
        return Vocabulary.mix((hash(passage, i) * 31 + hash(passage, i + 1)) * 31 + hash(passage, i + 2)) | 1L;
    }

    private long hash(Passage passage, int i) {
        return vocabulary.hashOf(passage.words()[i]);
    }

    private boolean isStanding(long[] table, int lo, int hi, long mask) {
        if (days(table, lo, hi, mask) >= STANDING_DAYS) {
            return true;
        }
        int articles = 0;
        for (int i = lo; i < hi && hi - lo >= STANDING_ARTICLES; i++) {
            boolean first = i == lo || article[(int) (table[i] & mask)] != article[(int) (table[i - 1] & mask)];
            articles += first ? 1 : 0;
        }
        return articles >= STANDING_ARTICLES;
    }

    /** Number of days whose articles hold a shingle, as far as it matters; two articles without a date count as one day. */
    private int days(long[] table, int lo, int hi, long mask) {
        LocalDate[] seen = new LocalDate[STANDING_DAYS];
        int days = 0;
        int undated = 0;
        int before = -1;
        for (int i = lo; i < hi && days + undated / 2 < STANDING_DAYS; i++) {
            int passage = (int) (table[i] & mask);
            if (article[passage] == before) {
                continue;
            }
            before = article[passage];
            LocalDate day = passages.get(passage).text().day();
            if (day == null) {
                undated++;
            } else if (!Arrays.asList(seen).subList(0, days).contains(day)) {
                seen[days++] = day;
            }
        }
        return days + undated / 2;
    }

    private void markStanding(long[] table, int lo, int hi, int bits) {
        for (int i = lo; i < hi; i++) {
            int number = (int) (table[i] & ((1L << bits) - 1));
            Passage passage = passages.get(number);
            boolean[] words = standing[number];
            if (words == null) {
                words = new boolean[passage.size()];
                standing[number] = words;
            }
            for (int w = 0; w + RUN <= passage.size(); w++) {
                if (startsRun(passage, w) && run(passage, w) << bits == table[lo] >>> bits << bits) {
                    Arrays.fill(words, w, w + RUN, true);
                }
            }
        }
    }

    Passage get(int number) {
        return passages.get(number);
    }

    int size() {
        return passages.size();
    }

    /** Number of the article that holds a passage. */
    int articleOf(int number) {
        return article[number];
    }

    /** Whether a word of a passage belongs to a standing phrase. */
    boolean isStanding(int number, int word) {
        boolean[] words = standing[number];
        return words != null && words[word];
    }

    /**
     * Numbers of passages after {@code number}, of other articles, that share a run of three words with some content or at
     * least two pairs of content words; ascending.
     */
    int[] candidates(int number) {
        int count = 0;
        for (int k = from[number]; k < from[number + 1]; k++) {
            int s = shingleOf[k];
            for (int i = start[s + 1] - 1; i >= start[s] && members[i] > number; i--) {
                int other = members[i];
                if (article[other] != article[number]) {
                    if (score[other] == 0) {
                        touched[count++] = other;
                    }
                    score[other] += points[s];
                }
            }
        }
        int least = least(count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            if (score[other] >= least) {
                touched[kept++] = other;
            }
            score[other] = 0;
        }
        int[] found = Arrays.copyOf(touched, kept);
        Arrays.sort(found);
        return found;
    }

    /** The score a candidate needs so that about {@link #CANDIDATES} are left; at least 2. */
    private int least(int count) {
        if (count <= CANDIDATES) {
            return 2;
        }
        int[] scores = new int[count];
        for (int i = 0; i < count; i++) {
            scores[i] = score[touched[i]];
        }
        Arrays.sort(scores);
        return Math.max(2, scores[count - CANDIDATES]);
    }
}
