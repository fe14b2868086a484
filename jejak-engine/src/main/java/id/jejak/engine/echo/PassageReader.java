package id.jejak.engine.echo;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Span;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.WordWeights;
import java.util.ArrayList;
import java.util.List;

/** Makes passages of an article's body sentences. */
final class PassageReader {
    /** Shorter sentences say too little to be told from chance. */
    private static final int MIN_WORDS = 5;

    /** A longer one is compared by its head alone, so that hostile input stays cheap. */
    private static final int MAX_WORDS = 160;

    /** Names and titles recur in every report on the same people; what is done tells a copied sentence. */
    private static final double NAME = 0.35;

    private final WordWeights weights;

    PassageReader(WordWeights weights) {
        this.weights = weights;
    }

    /** The passages of an article in text order; headings left out. */
    List<Passage> read(Annotated doc) {
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            if (!sentence.heading()) {
                Passage passage = read(doc, sentence);
                if (passage.size() >= MIN_WORDS) {
                    passages.add(passage);
                }
            }
        }
        return passages;
    }

    private Passage read(Annotated doc, Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(Token::isWord)
                .limit(MAX_WORDS)
                .toList();
        int n = tokens.size();
        String[] words = new String[n];
        Span[] spans = new Span[n];
        double[] weight = new double[n];
        boolean[] capital = new boolean[n];
        for (int i = 0; i < n; i++) {
            Token token = tokens.get(i);
            words[i] = stem(token.lower());
            spans[i] = token.span();
            boolean number = token.kind() == Token.Kind.NUMBER;
            capital[i] = number || (i > 0 && Character.isUpperCase(doc.text().charAt(token.start())));
            weight[i] = number ? 1 : weights.of(token.lower()) * (capital[i] ? NAME : 1);
        }
        return new Passage(doc, sentence.span(), words, spans, weight, capital);
    }

    private static String stem(String lower) {
        return lower.length() > 5 && lower.endsWith("nya") ? lower.substring(0, lower.length() - 3) : lower;
    }
}
