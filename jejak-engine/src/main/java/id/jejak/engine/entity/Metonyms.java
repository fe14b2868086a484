package id.jejak.engine.entity;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a capital or palace that acts for its government from the place ({@code metonym-cues.tsv}). */
final class Metonyms {
    private enum Side {
        /** Before it: a place. */
        PLACE,
        /** Before it: a party. */
        PARTY,
        /** After it, an auxiliary or particle passed over. */
        PASSED
    }

    private final Map<Side, Set<String>> words = new HashMap<>();
    private final Set<String> verbStarts = new HashSet<>();

    Metonyms(ResourceSource source) {
        for (Tsv.Row row :
                Tsv.load(source, "id/lexicon/metonym-cues.tsv", "word", "says").rows()) {
            if (row.get("says").equals("verb")) {
                verbStarts.add(row.get("word"));
            } else {
                words.computeIfAbsent(row.choice("says", Side.class), side -> new HashSet<>())
                        .add(row.get("word"));
            }
        }
    }

    /** What the words around a capital or palace say of it. */
    enum Reading {
        PLACE,
        PARTY,
        /** Nothing; the rest of the article decides. */
        OPEN
    }

    /** Whether the capital or palace stands for its government here, for the place, or the words do not say. */
    Reading read(Chunk chunk, @Nullable Chunk before, @Nullable Chunk after) {
        String previous = chunk.words.lower(chunk.from - 1);
        if (says(Side.PLACE, previous)) {
            return Reading.PLACE;
        }
        return acts(chunk, before, after) ? Reading.PARTY : Reading.OPEN;
    }

    private boolean acts(Chunk chunk, @Nullable Chunk before, @Nullable Chunk after) {
        Words sentence = chunk.words;
        String previous = sentence.lower(chunk.from - 1);
        if (before != null && before.kind == Chunk.Kind.OFFICE && before.until == chunk.from) {
            return true;
        }
        if (says(Side.PARTY, previous)) {
            return true;
        }
        if (joinedWithState(chunk, before) || joinedWithState(after, chunk)) {
            return true;
        }
        int i = chunk.until;
        while (i < sentence.size() && says(Side.PASSED, sentence.lower(i))) {
            i++;
        }
        return isVerb(sentence, i);
    }

    private static boolean joinedWithState(@Nullable Chunk later, @Nullable Chunk earlier) {
        if (later == null || earlier == null) {
            return false;
        }
        Known a = earlier.known;
        Known b = later.known;
        boolean states = (a != null && a.sort() == Known.Sort.STATE)
                || (b != null && b.sort() == Known.Sort.STATE)
                || (a != null && b != null && a.actsForState() && b.actsForState());
        return states
                && later.from == earlier.until + 1
                && (later.words.lower(earlier.until).equals("dan") || later.words.isMark(earlier.until, '-'));
    }

    private boolean isVerb(Words sentence, int i) {
        if (i >= sentence.size() || sentence.shape(i) != Words.Shape.LOWER) {
            return false;
        }
        String word = sentence.lower(i);
        for (int length = 2; length <= 4 && length < word.length() - 2; length++) {
            if (verbStarts.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private boolean says(Side side, String word) {
        Set<String> set = words.get(side);
        return set != null && set.contains(word);
    }

    /** The neighbour chunks of one chunk. */
    static @Nullable Chunk at(List<Chunk> chunks, int k) {
        return k >= 0 && k < chunks.size() ? chunks.get(k) : null;
    }
}
