package id.jejak.app.search;

import id.jejak.engine.lexicon.WordFamilies;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts text into the words that are searched: each in the form as it stands, in lower case, and with its family
 * ({@link WordFamilies}). The same for texts and queries. Remembers families it has looked up.
 *
 * <p>A word is a run of letters, digits and marks. A figure keeps the points and commas inside it ({@code 1.500}). A word said twice is one
 * word ({@code anak-anak}, family {@code anak}); any other hyphen parts two ({@code Korut-Rusia}).
 */
public final class Words {
    /** Grows with every change in what the same text gives; {@link WordFamilies#ref} beside it tells of changed tables. */
    static final String VERSION = "1";

    private static final int MAX_LETTERS = 64;
    private static final int MAX_REMEMBERED = 100_000;

    /**
     * A word.
     *
     * @param exact as it stands, in lower case, apostrophes straightened, at most 64 letters of it
     * @param family what it is formed from, without marks on letters
     * @param start UTF-16 offset in the text
     * @param end where it ends
     */
    public record Word(String exact, String family, int start, int end) {}

    private final WordFamilies families;
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    /** Words with these families. */
    public Words(WordFamilies families) {
        this.families = families;
    }

    /** Names code and tables; an index made under another name gives other hits. */
    public String version() {
        return VERSION + " " + families.ref();
    }

    /** The words of a text. Linear. */
    public List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int cp = text.codePointAt(at);
            if (!isWordPart(cp)) {
                at += Character.charCount(cp);
                continue;
            }
            int end = end(text, at);
            int second = end + 1 < text.length() && isHyphen(text.charAt(end)) ? end(text, end + 1) : end + 1;
            if (second > end + 1 && second - at <= MAX_LETTERS) {
                String both = exact(text, at, end) + "-" + exact(text, end + 1, second);
                if (families.isDoubled(both)) {
                    words.add(new Word(both, family(both), at, second));
                    at = second;
                    continue;
                }
            }
            String exact = exact(text, at, end);
            words.add(new Word(exact, family(exact), at, end));
            at = end;
        }
        return words;
    }

    /** Whether a character is part of words. */
    static boolean isWordPart(int cp) {
        return Character.isLetterOrDigit(cp)
                || Character.getType(cp) == Character.NON_SPACING_MARK
                || Character.getType(cp) == Character.COMBINING_SPACING_MARK;
    }

    /** Where the word that starts here ends. */
    private static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int cp = text.codePointAt(at);
            int next = at + Character.charCount(cp);
            boolean inside = at > start && next < text.length();
            if (isWordPart(cp)
                    || inside && isApostrophe(cp) && isLetter(text, at - 1) && isLetter(text, next)
                    || inside && (cp == '.' || cp == ',') && isDigit(text, at - 1) && isDigit(text, next)) {
                at = next;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetter(text.charAt(at));
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    private static boolean isApostrophe(int cp) {
        return cp == '\'' || cp == '\u2019';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static String exact(String text, int start, int end) {
        int cut = end - start <= MAX_LETTERS ? end : start + MAX_LETTERS;
        String word = text.substring(start, cut).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        return Normalizer.isNormalized(word, Normalizer.Form.NFC)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFC);
    }

    private String family(String exact) {
        String known = remembered.get(exact);
        if (known != null) {
            return known;
        }
        String family = families.of(plain(exact));
        if (remembered.size() >= MAX_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(exact, family);
        return family;
    }

    /** Without marks on letters: {@code erdoğan} is looked for as {@code erdogan}. */
    private static String plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7f) {
                String plain = Normalizer.normalize(word, Normalizer.Form.NFKD)
                        .replaceAll("\\p{Mn}+", "")
                        .replace('ı', 'i');
                return plain.isEmpty() ? word : plain;
            }
        }
        return word;
    }
}
