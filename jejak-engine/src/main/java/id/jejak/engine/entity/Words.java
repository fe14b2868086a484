package id.jejak.engine.entity;

import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * A sentence cut into the pieces names are made of: runs of letters or digits, and single marks. Finer than tokens, so that
 * {@code Israel-Palestina} holds two names and {@code Soyuz-2} one; an apostrophe between letters stays inside its word.
 */
final class Words {
    /** How a piece is written. */
    enum Shape {
        LOWER,
        /** First letter a capital. */
        CAPITAL,
        /** Two or more letters, all capitals. */
        UPPER,
        NUMBER,
        MARK
    }

    private static final int FIRST_ROOM = 32;

    final String text;
    final int sentence;
    final boolean heading;
    /** What the tagger takes each piece for, by the order of {@link NameModel#LABELS}; empty where it was not asked. */
    int[] tags = {};

    private int size;
    private int[] start = new int[FIRST_ROOM];
    private int[] end = new int[FIRST_ROOM];
    private String[] lower = new String[FIRST_ROOM];
    private Shape[] shape = new Shape[FIRST_ROOM];
    private boolean[] blocked = new boolean[FIRST_ROOM];
    private BiPredicate<String, String> loose = (head, tail) -> false;

    private Words(String text, int sentence, boolean heading) {
        this.text = text;
        this.sentence = sentence;
        this.heading = heading;
    }

    /** The pieces of a sentence; pieces of addresses, hashtags and handles are blocked. */
    static Words of(String text, Sentence sentence, int index) {
        return of(text, sentence, index, (head, tail) -> false);
    }

    /**
     * The pieces of a sentence, words parted that lost the blank between them.
     *
     * @param loose whether the two parts of a word that has a capital inside, each in lower case, are two words
     */
    static Words of(String text, Sentence sentence, int index, BiPredicate<String, String> loose) {
        Words words = new Words(text, index, sentence.heading());
        words.loose = loose;
        words.cut(sentence.span().start(), sentence.span().end());
        for (Token token : sentence.tokens()) {
            if (token.kind() == Token.Kind.URL || token.kind() == Token.Kind.HASHTAG) {
                words.block(token.span());
            }
        }
        for (int i = 1; i < words.size; i++) {
            if (words.isMark(i - 1, '@') && words.glued(i)) {
                words.blocked[i] = true;
            }
        }
        return words;
    }

    /** The pieces of a phrase of a resource. */
    static Words ofPhrase(String phrase) {
        Words words = new Words(phrase, 0, false);
        words.cut(0, phrase.length());
        return words;
    }

    private void cut(int from, int until) {
        int i = from;
        while (i < until) {
            char c = text.charAt(i);
            if (c == '\u201a' && i + 2 < until && text.charAt(i + 1) == '\u00c4') {
                // A mark of punctuation read in the wrong encoding: three characters that stand for none.
                i += 3;
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
                i++;
                continue;
            }
            int stop = i + 1;
            if (Character.isLetter(c)) {
                while (stop < until && insideWord(stop, until)) {
                    stop++;
                }
                stop = unglued(i, stop);
            } else if (Character.isDigit(c)) {
                while (stop < until && Character.isDigit(text.charAt(stop))) {
                    stop++;
                }
            }
            add(i, stop);
            i = stop;
        }
    }

    /**
     * The end of the first of two words that lost the blank between them where a link began: capitals run into a capitalised
     * word ({@code KPKNurul}), or a small word runs into one ({@code olehHarun}).
     */
    private int unglued(int from, int until) {
        int capitals = from;
        while (capitals < until && Character.isUpperCase(text.charAt(capitals))) {
            capitals++;
        }
        if (capitals - from >= 3 && until - capitals >= 3) {
            boolean word = loose.test(fold(text.substring(from, capitals)), fold(text.substring(capitals, until)));
            return !lowerFrom(capitals, until) ? until : word ? capitals : capitals - 1;
        }
        if (capitals - from > 1) {
            return until;
        }
        int small = capitals;
        while (small < until && Character.isLowerCase(text.charAt(small))) {
            small++;
        }
        boolean word = small - from >= 2 && until - small >= 3 && lowerFrom(small + 1, until);
        return word && loose.test(fold(text.substring(from, small)), fold(text.substring(small, until)))
                ? small
                : until;
    }

    private boolean lowerFrom(int from, int until) {
        for (int i = from; i < until; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Parts a piece in two, the second beginning at an offset inside it. */
    void part(int i, int offset) {
        int last = end[i];
        add(offset, last);
        int moved = size - 1;
        int s = start[moved];
        int e = end[moved];
        String l = lower[moved];
        Shape sh = shape[moved];
        for (int k = moved; k > i + 1; k--) {
            start[k] = start[k - 1];
            end[k] = end[k - 1];
            lower[k] = lower[k - 1];
            shape[k] = shape[k - 1];
            blocked[k] = blocked[k - 1];
        }
        start[i + 1] = s;
        end[i + 1] = e;
        lower[i + 1] = l;
        shape[i + 1] = sh;
        blocked[i + 1] = blocked[i];
        end[i] = offset;
        lower[i] = fold(text.substring(start[i], offset));
        shape[i] = shapeOf(text.substring(start[i], offset));
    }

    private boolean insideWord(int at, int until) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (apostrophe(c) && at + 1 < until && Character.isLetter(text.charAt(at + 1)));
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    private void add(int from, int until) {
        if (size == start.length) {
            int room = size * 2;
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
            lower = Arrays.copyOf(lower, room);
            shape = Arrays.copyOf(shape, room);
            blocked = Arrays.copyOf(blocked, room);
        }
        String word = text.substring(from, until);
        start[size] = from;
        end[size] = until;
        lower[size] = fold(word);
        blocked[size] = false;
        shape[size] = shapeOf(word);
        size++;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02bc', '\'');
    }

    private static Shape shapeOf(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return Shape.NUMBER;
        }
        if (!Character.isLetter(first)) {
            return Shape.MARK;
        }
        if (!Character.isUpperCase(first)) {
            // jQuery-like spellings: a capital inside makes a name of it (iNews, eSwatini).
            return word.length() > 2 && Character.isUpperCase(word.charAt(1)) ? Shape.CAPITAL : Shape.LOWER;
        }
        for (int i = 1; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return Shape.CAPITAL;
            }
        }
        return word.length() > 1 ? Shape.UPPER : Shape.CAPITAL;
    }

    /** Keeps the pieces of a span out of names. */
    void block(Span span) {
        int lo = Arrays.binarySearch(start, 0, size, span.start());
        for (int i = lo < 0 ? -lo - 1 : lo; i < size && start[i] < span.end(); i++) {
            blocked[i] = true;
        }
    }

    int size() {
        return size;
    }

    int start(int i) {
        return start[i];
    }

    int end(int i) {
        return end[i];
    }

    /** The piece in lower case, {@code ""} outside the sentence. */
    String lower(int i) {
        return i >= 0 && i < size ? lower[i] : "";
    }

    Shape shape(int i) {
        return shape[i];
    }

    /** How a piece is written; a mark outside the sentence. */
    Shape shapeAt(int i) {
        return i >= 0 && i < size ? shape[i] : Shape.MARK;
    }

    boolean isMark(int i, char mark) {
        return i >= 0 && i < size && shape[i] == Shape.MARK && text.charAt(start[i]) == mark;
    }

    /** Whether a piece is a word. */
    boolean isWord(int i) {
        return i >= 0 && i < size && shape[i] != Shape.MARK && shape[i] != Shape.NUMBER;
    }

    /** Whether a piece is a word with a capital that names may hold. */
    boolean isCapital(int i) {
        return i >= 0 && i < size && !blocked[i] && (shape[i] == Shape.CAPITAL || shape[i] == Shape.UPPER);
    }

    boolean isUpper(int i) {
        return i >= 0 && i < size && shape[i] == Shape.UPPER;
    }

    /** Whether a piece is a Roman number of two letters or more. */
    boolean isRoman(int i) {
        if (!isUpper(i)) {
            return false;
        }
        for (int k = start[i]; k < end[i]; k++) {
            if ("IVX".indexOf(text.charAt(k)) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size && shape[i] == Shape.NUMBER;
    }

    boolean blocked(int i) {
        return blocked[i];
    }

    /** What the tagger takes a piece for; 0 where it sees no name or was not asked. */
    int tag(int i) {
        return i >= 0 && i < tags.length ? tags[i] : 0;
    }

    /** Whether the tagger was asked and sees no name in a piece. */
    boolean untagged(int i) {
        return i < tags.length && tags[i] == 0;
    }

    /** Whether a piece follows the one before without white space. */
    boolean glued(int i) {
        return i > 0 && i < size && start[i] == end[i - 1];
    }

    Span span(int from, int until) {
        return new Span(start[from], end[until - 1]);
    }

    String slice(int from, int until) {
        return text.substring(start[from], end[until - 1]);
    }
}
