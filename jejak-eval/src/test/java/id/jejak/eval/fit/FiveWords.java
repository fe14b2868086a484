package id.jejak.eval.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of five words. Cells, items of a list and lines part runs; marks and case do not count. */
final class FiveWords {
    private static final int RUN = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    private FiveWords() {}

    /** The runs of a text that say something: a long name or a date alone is nobody's wording. */
    static List<String> saying(String text) {
        List<String> runs = new ArrayList<>();
        for (String part : text.split("[\\t\\n|]")) {
            List<String> words = new ArrayList<>();
            Matcher matcher = WORD.matcher(part);
            while (matcher.find()) {
                words.add(matcher.group());
            }
            for (int i = 0; i + RUN <= words.size(); i++) {
                List<String> run = words.subList(i, i + RUN);
                if (run.stream().filter(FiveWords::isPlain).count() >= 2) {
                    runs.add(String.join(" ", run).toLowerCase(Locale.ROOT));
                }
            }
        }
        return runs;
    }

    /** A word that is neither a name nor a number. */
    private static boolean isPlain(String word) {
        return Character.isLowerCase(word.charAt(0));
    }
}
