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
    /** Words of the other effects, by effect. */
    private final Map<String, Set<String>> others = new HashMap<>();

    private static final List<String> OTHERS = List.of("scene", "during", "light", "join", "after", "before", "latest");

    private RepriseWords() {}

    static RepriseWords load(ResourceSource source) {
        RepriseWords words = new RepriseWords();
        for (Tsv.Row row :
                Tsv.load(source, WORDS, "word", "effect", "before", "after").rows()) {
            String effect = row.get("effect");
            if (OTHERS.contains(effect)) {
                words.others.computeIfAbsent(effect, key -> new HashSet<>()).add(row.get("word"));
                continue;
            }
            if (!effect.equals("back") && !effect.equals("ahead")) {
                throw row.error("effect is \"" + effect + "\"; expected back, ahead, " + String.join(", ", OTHERS));
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

    /** Whether a word that sets the scene stands before words: {@code dalam}, {@code saat melakukan}. */
    boolean inside(Sentence sentence, Span words) {
        int at = before(sentence, words);
        int scene = is("light", sentence, at) ? at - 1 : at;
        return is("scene", sentence, scene) || is("during", sentence, scene);
    }

    /** Whether they set it after a verb too: by a word of time, or pointing back ({@code dalam pertemuan itu}). */
    boolean insideAfter(Sentence sentence, Span words) {
        int at = before(sentence, words);
        return is("during", sentence, is("light", sentence, at) ? at - 1 : at)
                || (inside(sentence, words) && pointsBack(sentence, words));
    }

    /** Whether words say that somebody took part in what the noun names: {@code ikut serta dalam pembicaraan}. */
    boolean joined(Sentence sentence, Span words) {
        int at = before(sentence, words);
        return is("scene", sentence, at) && is("join", sentence, at - 1);
    }

    /** 1 where the word right after a span of time says that it came after a happening, -1 where before it, else 0. */
    int order(Sentence sentence, Span time) {
        int next = after(sentence, time);
        return is("after", sentence, next) ? 1 : is("before", sentence, next) ? -1 : 0;
    }

    /** Whether the noun means the last such happening: {@code pertemuan terakhir}. */
    boolean latest(Sentence sentence, Span words) {
        return is("latest", sentence, after(sentence, words));
    }

    /** The number of the token after words. */
    private static int after(Sentence sentence, Span words) {
        List<Token> tokens = sentence.tokens();
        int next = 0;
        while (next < tokens.size() && tokens.get(next).start() < words.end()) {
            next++;
        }
        return next;
    }

    /** The number of the token before words, -1 where none stands there. */
    private static int before(Sentence sentence, Span words) {
        int at = -1;
        List<Token> tokens = sentence.tokens();
        while (at + 1 < tokens.size() && tokens.get(at + 1).end() <= words.start()) {
            at++;
        }
        return at;
    }

    private boolean is(String effect, Sentence sentence, int token) {
        return token >= 0
                && token < sentence.tokens().size()
                && others.getOrDefault(effect, Set.of())
                        .contains(sentence.tokens().get(token).lower());
    }
}
