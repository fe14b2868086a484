package id.jejak.engine.chronicle;

import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.ResourceSource;
import id.jejak.engine.lexicon.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words beside a word of a happening ({@code id/chronicle/reprise-words.tsv}): they take it up, set the scene by it, or say that it is to come. */
final class RepriseWords {
    private static final String WORDS = "id/chronicle/reprise-words.tsv";

    /** A word that takes a happening up or says that it is to come, and how near it must stand. */
    private record Beside(boolean back, int before, int after) {}

    /** No word of the table reaches farther. */
    private static final int NEAREST = 4;

    private final Map<String, Beside> beside = new HashMap<>();
    private final Set<String> scene = new HashSet<>();

    private RepriseWords() {}

    static RepriseWords load(ResourceSource source) {
        RepriseWords words = new RepriseWords();
        for (Tsv.Row row :
                Tsv.load(source, WORDS, "word", "effect", "before", "after").rows()) {
            String effect = row.get("effect");
            if (effect.equals("scene")) {
                words.scene.add(row.get("word"));
                continue;
            }
            if (!effect.equals("back") && !effect.equals("ahead")) {
                throw row.error("effect is \"" + effect + "\"; expected back, ahead or scene");
            }
            words.beside.put(
                    row.get("word"), new Beside(effect.equals("back"), row.number("before"), row.number("after")));
        }
        return words;
    }

    /** Whether a word near by takes a happening up: {@code pertemuan itu}. */
    boolean pointsBack(Sentence sentence, Span words) {
        return stands(sentence, words, true);
    }

    /** Whether a word near by says that it is still to come, or only wished: {@code akan bertemu}. */
    boolean liesAhead(Sentence sentence, Span words) {
        return stands(sentence, words, false);
    }

    /** Whether a word of an effect stands near enough beside other words. */
    private boolean stands(Sentence sentence, Span words, boolean back) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).end() <= words.start()) {
            first++;
        }
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < words.end()) {
            last++;
        }
        for (int i = Math.max(0, first - NEAREST); i < Math.min(tokens.size(), last + NEAREST); i++) {
            Beside word = beside.get(tokens.get(i).lower());
            boolean before = word != null && i < first && first - i <= word.before();
            boolean after = word != null && i >= last && i - last < word.after();
            if (word != null && word.back() == back && (before || after)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence speaks of persons named before: {@code keduanya}, {@code mereka}. */
    boolean refersBack(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            Beside word = beside.get(token.lower());
            if (word != null && word.back() && word.before() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that sets the scene stands before words: {@code dalam}, {@code saat}, {@code selama}. */
    boolean inside(Sentence sentence, Span words) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).start() == words.start()) {
                return scene.contains(tokens.get(i - 1).lower());
            }
        }
        return false;
    }
}
