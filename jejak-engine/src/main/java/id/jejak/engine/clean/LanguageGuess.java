package id.jejak.engine.clean;

import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Guesses the language of a text by the function words it uses most ({@code id/clean/language-words.tsv}). */
final class LanguageGuess {
    private static final int MAX_CHARS = 20_000;
    private static final int MIN_WORDS = 3;

    private final Map<String, TreeSet<String>> languages = new HashMap<>();

    LanguageGuess(ResourceSource resources) {
        for (Tsv.Row row : Tsv.load(resources, "id/clean/language-words.tsv", "language", "word")
                .rows()) {
            languages.computeIfAbsent(row.get("word"), key -> new TreeSet<>()).add(row.get("language"));
        }
    }

    /** ISO 639-1 code, or {@code und} when fewer than three known words stand in the text. Of equals {@code id} wins. */
    String of(String text) {
        Map<String, Double> points = new TreeMap<>(Map.of("id", 0.0));
        int known = 0;
        int at = 0;
        int end = Math.min(text.length(), MAX_CHARS);
        while (at < end) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            TreeSet<String> of = languages.get(text.substring(start, at).toLowerCase(Locale.ROOT));
            if (of != null) {
                known++;
                for (String language : of) {
                    points.merge(language, 1.0 / of.size(), Double::sum);
                }
            }
        }
        if (known < MIN_WORDS) {
            return "und";
        }
        String best = "id";
        for (Map.Entry<String, Double> point : List.copyOf(points.entrySet())) {
            // Another language must be clearly ahead: Indonesian articles quote English, and Malay shares most words.
            if (point.getValue() > points.getOrDefault(best, 0.0) * (best.equals("id") ? 1.3 : 1)) {
                best = point.getKey();
            }
        }
        return best;
    }
}
