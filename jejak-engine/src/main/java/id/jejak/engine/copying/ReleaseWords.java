package id.jejak.engine.copying;

import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words by which an article says that it has its text from a release ({@code id/copying/release-words.tsv}). */
final class ReleaseWords {
    private static final String FILE = "id/copying/release-words.tsv";
    private static final Pattern SPACE = Pattern.compile(" ");

    /** Phrases by their first word, each as its words. */
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    private ReleaseWords() {}

    static ReleaseWords load(ResourceSource source) {
        ReleaseWords words = new ReleaseWords();
        for (Tsv.Row row : Tsv.load(source, FILE, "words", "example").rows()) {
            List<String> phrase = SPACE.splitAsStream(row.get("words")).toList();
            if (!row.get("example").toLowerCase(java.util.Locale.ROOT).contains(row.get("words"))) {
                throw row.error("the example does not hold \"" + row.get("words") + "\"");
            }
            words.phrases
                    .computeIfAbsent(phrase.getFirst(), first -> new ArrayList<>())
                    .add(phrase);
        }
        return words;
    }

    /** Where a sentence says so, or null. */
    @Nullable
    Span in(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (List<String> phrase : phrases.getOrDefault(tokens.get(i).lower(), List.of())) {
                if (stands(tokens, i, phrase)) {
                    return new Span(
                            tokens.get(i).start(),
                            tokens.get(i + phrase.size() - 1).span().end());
                }
            }
        }
        return null;
    }

    private static boolean stands(List<Token> tokens, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (at + i >= tokens.size() || !matches(tokens.get(at + i).lower(), phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The word, with or without the suffix {@code -nya}. */
    private static boolean matches(String lower, String word) {
        return lower.equals(word)
                || (lower.length() == word.length() + 3 && lower.startsWith(word) && lower.endsWith("nya"));
    }
}
