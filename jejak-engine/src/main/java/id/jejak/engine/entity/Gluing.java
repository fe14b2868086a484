package id.jejak.engine.entity;

import id.jejak.engine.document.Annotated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts the sentences of an article into pieces and parts words that lost the blank between them, as scraped pages have them
 * beside links: {@code KPKNurul}, {@code olehHarun}, {@code Ghufronyang}. A small word is parted from the end of a name only
 * where the article has the name alone as well.
 */
final class Gluing {
    /** Shortest name and shortest small word that are parted. */
    private static final int NAME = 4;

    private static final int SMALL = 3;
    /** Shortest verb or publisher that is parted from any name. */
    private static final int LONG = 7;

    private final Lexicon lexicon;

    private final Truecasing truecasing;

    Gluing(Lexicon lexicon, Truecasing truecasing) {
        this.lexicon = lexicon;
        this.truecasing = truecasing;
    }

    /** The pieces of all sentences in order. */
    List<Words> words(Annotated doc) {
        String text = truecasing.raised(doc);
        List<Words> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < doc.sentences().size(); i++) {
            Words words = Words.of(text, doc.sentences().get(i), i, this::loose);
            all.add(words);
            for (int k = 0; k < words.size(); k++) {
                if (words.isCapital(k) && words.lower(k).length() >= NAME) {
                    names.add(words.lower(k));
                }
            }
        }
        all.forEach(words -> partTails(words, names));
        return all;
    }

    /** Whether a small word or a common one ran into the other; never for a word that a table has as it stands. */
    private boolean loose(String head, String tail) {
        boolean common = lexicon.common.tenths(head) >= LOOSE || lexicon.common.surely(tail);
        return common && !lexicon.isOutlet(head) && !lexicon.gazetteer.isWord(head + tail);
    }

    /**
     * Whether a word ends with a small word that lost its blank: after a name that the article or a table knows, or a long small word
     * that no name ends with.
     */
    private boolean isTail(String tail, String head, Set<String> names) {
        boolean small = lexicon.isFunctionWord(tail);
        if (lexicon.isOutlet(tail) && tail.length() >= LONG && lexicon.common.tenths(head) >= LOOSE
                || tail.length() >= LONG && verb(tail) && lexicon.common.surely(tail)) {
            return true;
        }
        if (isName(head, names)) {
            return small || (tail.length() > NAME && lexicon.common.tenths(tail) >= LOOSE);
        }
        return small && tail.length() > NAME && head.length() > NAME && !tail.equals("antara");
    }

    /** Whether a word has the first letters of a verb: {@code membantah}, {@code diperiksa}. */
    private static boolean verb(String word) {
        return word.startsWith("me") || word.startsWith("di") || word.startsWith("ber") || word.startsWith("ter");
    }

    private boolean isName(String word, Set<String> names) {
        return names.contains(word) || lexicon.gazetteer.isPersonWord(word);
    }

    private static final int LOOSE = 9;

    private void partTails(Words words, Set<String> names) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.lower(i);
            if (words.shape(i) != Words.Shape.CAPITAL
                    || word.length() < NAME + SMALL
                    || lexicon.common.tenths(word) > 0) {
                continue;
            }
            for (int at = NAME; at <= word.length() - SMALL; at++) {
                if (isTail(word.substring(at), word.substring(0, at), names)) {
                    words.part(i, words.start(i) + at);
                    break;
                }
            }
        }
    }
}
