package id.jejak.engine.entity;

import java.util.Arrays;

/** Tells where capitals say nothing of names: in headlines, and in rows of words all in capitals inside a sentence. */
final class Capitals {
    private static final int TITLED = 10;
    private static final int LEAST_TITLED = 4;
    private static final int SHOUTED = 3;
    private static final int SHORT = 3;

    private final Lexicon lexicon;

    Capitals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether capitals say nothing in this sentence, because its words of meaning have one, all or nearly all. The first word
     * and function words say nothing of that. A sentence with a full stop and a word of meaning in small letters lists names.
     */
    boolean sayNothing(Words words) {
        int small = 0;
        int capital = 0;
        for (int i = 1; i < words.size(); i++) {
            if (words.isWord(i) && words.end(i) - words.start(i) > SHORT) {
                if (words.shape(i) != Words.Shape.LOWER) {
                    capital++;
                } else if (!lexicon.isFunctionWord(words.lower(i))) {
                    small++;
                }
            }
        }
        boolean listed = small > 0 && words.isMark(words.size() - 1, '.');
        return capital + small >= LEAST_TITLED && capital >= TITLED * small && !listed;
    }

    /** The pieces that stand in a row of words all in capitals, a headline inside the sentence: their capitals say nothing. */
    static boolean[] shouted(Words words) {
        boolean[] shouted = new boolean[words.size()];
        int from = 0;
        int count = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean goesOn = i < words.size() && (words.isUpper(i) || !words.isWord(i));
            if (!goesOn) {
                if (count >= SHOUTED) {
                    Arrays.fill(shouted, from, i, true);
                }
                from = i + 1;
                count = 0;
            } else if (words.isUpper(i) && words.end(i) - words.start(i) > SHORT) {
                count++;
            }
        }
        return shouted;
    }
}
