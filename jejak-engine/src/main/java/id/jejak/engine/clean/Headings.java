package id.jejak.engine.clean;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells headlines and subheads from body lines by their shape. */
final class Headings {
    private static final int MAX_WORDS = 16;
    private static final int SUBHEAD_WORDS = 7;

    private Headings() {}

    /** Whether the first line of text repeats the given title or has the shape of one. */
    static boolean isHeadline(String line, @Nullable String title, boolean moreFollows) {
        String stripped = line.strip();
        if (title != null && !title.isBlank() && sameWords(stripped, title)) {
            return true;
        }
        return moreFollows && words(stripped) <= MAX_WORDS && titleCase(stripped, 0.7) && !endsSentence(stripped);
    }

    /** Whether a short line between body lines is a subhead. */
    static boolean isSubhead(String line, boolean between) {
        String stripped = line.strip();
        return between
                && words(stripped) <= SUBHEAD_WORDS
                && stripped.length() <= 60
                && !endsSentence(stripped)
                && stripped.indexOf(':') < 0
                && Character.isUpperCase(stripped.charAt(0))
                && stripped.chars().noneMatch(c -> c == '"' || c == '“' || c == '*' || c == '@')
                && titleCase(stripped, 0.6);
    }

    private static boolean endsSentence(String line) {
        char last = line.charAt(line.length() - 1);
        return last == '.' || last == '"' || last == '”' || last == ',' || last == ';' || last == ':' || last == ')';
    }

    private static int words(String line) {
        return line.split("\\s+").length;
    }

    /** Whether at least this share of the words longer than three letters begins with a capital. */
    private static boolean titleCase(String line, double share) {
        int all = 0;
        int capital = 0;
        for (String word : line.split("\\s+")) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                all++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return all > 0 && capital >= share * all;
    }

    private static boolean sameWords(String a, String b) {
        return fold(a).equals(fold(b));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
