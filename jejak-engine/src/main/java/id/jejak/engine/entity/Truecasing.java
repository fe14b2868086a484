package id.jejak.engine.entity;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Gives the names of an article that is written all in small letters their capitals back, in a copy of its text of the same length, so
 * that all offsets hold. A name of a table is raised where it cannot be a common word; a single word where news nearly always
 * write it with a capital. What stays small names nothing.
 */
final class Truecasing {
    /** Fewest letters of an article that is judged. */
    private static final int LEAST = 200;

    /** Letters to one capital in an article in small letters. */
    private static final int PER_CAPITAL = 100;

    /** Shortest word that is raised by itself. */
    private static final int WORD = 4;

    /** Most tenths of uses in small letters that a name has, since some articles write all small. */
    private static final int SELDOM = 3;

    private final Lexicon lexicon;
    private final WordClusters clusters;

    Truecasing(Lexicon lexicon, WordClusters clusters) {
        this.lexicon = lexicon;
        this.clusters = clusters;
    }

    /** The text with the capitals of its names; the text itself where it has capitals of its own. */
    String raised(Annotated doc) {
        String text = doc.text();
        if (!isSmall(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int s = 0; s < doc.sentences().size(); s++) {
            Sentence sentence = doc.sentences().get(s);
            Words words = Words.of(text, sentence, s);
            int after = -1;
            int i = 0;
            while (i < words.size()) {
                PhraseTrie.Match<Known> known = words.isWord(i) ? lexicon.gazetteer.small(words, i, this::sure) : null;
                if (known != null) {
                    copy(words, i, known.end(), known.value().surface(), out);
                    after = known.value().isPerson() ? known.end() : -1;
                    i = known.end();
                    continue;
                }
                String form = words.isWord(i) ? named(words, i, after == i) : null;
                if (form != null) {
                    out.replace(words.start(i), words.end(i), form);
                    after = i + 1;
                }
                i++;
            }
        }
        return out.toString();
    }

    private static boolean isSmall(String text) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
        }
        return letters >= LEAST && capitals * PER_CAPITAL < letters;
    }

    /** Whether a name of a table may be meant by words in small letters. */
    private boolean sure(Known known, Words words, int from, int until) {
        if (known.sort() == Known.Sort.HAPPENING || known.sort() == Known.Sort.WEAPON) {
            return false;
        }
        if (until - from > 1) {
            return true;
        }
        String word = words.lower(from);
        return lexicon.common.tenths(word) <= SELDOM
                && !lexicon.isFunctionWord(word)
                && (word.length() >= WORD || known.exact() && word.length() > 2);
    }

    /** The word as news write it, where that is with a capital; else null. */
    private @Nullable String named(Words words, int i, boolean afterName) {
        String word = words.lower(i);
        if (word.length() < WORD
                || lexicon.isFunctionWord(word)
                || lexicon.common.surely(word)
                || word.length() != words.end(i) - words.start(i)
                || !afterName && lexicon.common.tenths(word) > SELDOM) {
            return null;
        }
        if (lexicon.offices.longest(words, i) != null || isNoun(words, i) && !nameFollows(words, i + 1)) {
            return null;
        }
        String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return clusters.knows(capital) || afterName && !lexicon.common.has(word) ? capital : null;
    }

    private boolean isNoun(Words words, int i) {
        return lexicon.classes.longest(words, i) != null;
    }

    private boolean nameFollows(Words words, int i) {
        return words.isWord(i)
                && !isNoun(words, i)
                && (lexicon.gazetteer.small(words, i, this::sure) != null || named(words, i, false) != null);
    }

    /** Writes a form of a table over the words, letter by letter where they agree, else the first letter of each. */
    private static void copy(Words words, int from, int until, String surface, StringBuilder out) {
        int start = words.start(from);
        if (words.end(until - 1) - start == surface.length()) {
            out.replace(start, start + surface.length(), surface);
            return;
        }
        for (int i = from; i < until; i++) {
            if (words.isWord(i)) {
                out.setCharAt(words.start(i), Character.toUpperCase(out.charAt(words.start(i))));
            }
        }
    }
}
