package id.jejak.engine.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch with the lexemes of each word, looked up when first asked for. Used by one thread. */
final class Reading {
    private final Stretch stretch;
    private final Vocabulary vocabulary;
    private final int[] quoteLevels;
    private final @Nullable List<Lexeme>[] lexemes;

    @SuppressWarnings("unchecked") // arrays of lists have no other spelling
    Reading(Stretch stretch, Vocabulary vocabulary, int[] quoteLevels) {
        this.stretch = stretch;
        this.vocabulary = vocabulary;
        this.quoteLevels = quoteLevels;
        this.lexemes = (List<Lexeme>[]) new List<?>[stretch.size()];
    }

    Stretch stretch() {
        return stretch;
    }

    /** Which quotation a word stands in, {@link QuoteLevels#OUTSIDE} for none. */
    int quoteLevel(int at) {
        return quoteLevels[at];
    }

    int size() {
        return stretch.size();
    }

    Word word(int at) {
        return stretch.word(at);
    }

    List<Lexeme> at(int at) {
        List<Lexeme> known = lexemes[at];
        if (known == null) {
            known = vocabulary.at(stretch, at);
            lexemes[at] = known;
        }
        return known;
    }

    /** Whether a reading of one word there is of the class. */
    boolean is(int at, int cls) {
        if (cls == Phrase.ANY_NAME) {
            return word(at).capital();
        }
        for (Lexeme lexeme : at(at)) {
            if (lexeme.cls() == cls && lexeme.length() == 1) {
                return true;
            }
        }
        return false;
    }
}
