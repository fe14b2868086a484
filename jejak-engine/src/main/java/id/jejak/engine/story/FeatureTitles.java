package id.jejak.engine.story;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its title the article that explains, advises or portrays from the one that tells a happening ({@code
 * id/story/feature-titles.tsv}).
 */
final class FeatureTitles {
    private static final String FILE = "id/story/feature-titles.tsv";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final List<String> phrases = new ArrayList<>();

    private FeatureTitles() {}

    /** Reads the table; each example must be recognised by its own words. */
    static FeatureTitles load(ResourceSource source) {
        FeatureTitles titles = new FeatureTitles();
        for (Tsv.Row row : Tsv.load(source, FILE, "words", "example").rows()) {
            String phrase = " " + row.get("words") + " ";
            if (!words(row.get("example")).contains(phrase)) {
                throw row.error("the example does not hold \"" + row.get("words") + "\"");
            }
            titles.phrases.add(phrase);
        }
        return titles;
    }

    /** Whether a title announces a feature; one that is not given announces nothing. */
    boolean announce(@Nullable String title) {
        return title != null && phrases.stream().anyMatch(words(title)::contains);
    }

    /** The words in lower case, a blank before and after each. */
    private static String words(String text) {
        return " "
                + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }
}
