package id.jejak.engine.echo;

import id.jejak.engine.document.Annotated;
import id.jejak.engine.document.Quotation;
import id.jejak.engine.document.Sentence;
import id.jejak.engine.document.Statement;
import id.jejak.engine.document.TimeExpression;
import id.jejak.engine.document.Token;
import id.jejak.engine.lexicon.Outlets;
import id.jejak.engine.lexicon.Vocabulary;
import id.jejak.engine.lexicon.WordWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes passages of an article's body sentences. */
final class PassageReader {
    /** Shorter sentences say too little to be told from chance. */
    private static final int MIN_WORDS = 5;

    /** A longer one is compared by its head alone, so that hostile input stays cheap. */
    private static final int MAX_WORDS = 160;

    /** Names and titles recur in every report on the same people; what is done tells a copied sentence. */
    private static final double NAME = 0.35;

    /** A day or year is shared by all that was written about that day; it is no figure of the news. */
    private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|(?:19|20)\\d\\d");

    /** The thirtieth of something is another one than the thirty-first. */
    private static final Pattern ORDINAL = Pattern.compile("ke-?\\d+");

    private static final Pattern FIGURE = Pattern.compile("(?:ke-?)?\\d");

    private final WordWeights weights;
    private final Outlets outlets;

    PassageReader(WordWeights weights, Outlets outlets) {
        this.weights = weights;
        this.outlets = outlets;
    }

    /** The passages of an article in text order, its words numbered by the vocabulary; headings left out. */
    List<Passage> read(Annotated doc, Vocabulary vocabulary) {
        Text text = new Text(
                doc.article(),
                doc.credit().agency(),
                doc.outlet(),
                doc.published().date());
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            if (!sentence.heading()) {
                Passage passage = read(doc, text, sentence, vocabulary);
                if (passage.size() >= MIN_WORDS) {
                    passages.add(passage);
                }
            }
        }
        return passages;
    }

    private Passage read(Annotated doc, Text text, Sentence sentence, Vocabulary vocabulary) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(Token::isWord)
                .limit(MAX_WORDS)
                .toList();
        int n = tokens.size();
        int[] words = new int[n];
        int[] starts = new int[n];
        short[] lengths = new short[n];
        float[] weight = new float[n];
        byte[] marks = new byte[n];
        for (int i = 0; i < n; i++) {
            Token token = tokens.get(i);
            String word = stem(token.lower());
            words[i] = vocabulary.number(word);
            starts[i] = token.start();
            lengths[i] = (short) Math.min(Short.MAX_VALUE, token.span().length());
            boolean number =
                    token.kind() == Token.Kind.NUMBER || ORDINAL.matcher(word).matches();
            boolean day = DAY.matcher(word).matches() || number && isTime(doc, token);
            boolean name = number || (i > 0 && Character.isUpperCase(doc.text().charAt(token.start())));
            marks[i] = (byte)
                    ((name ? Passage.NAME : 0) | (!day && FIGURE.matcher(word).lookingAt() ? Passage.FIGURE : 0));
            weight[i] = day ? (float) NAME : number ? 1 : (float) (weights.of(token.lower()) * (name ? NAME : 1));
        }
        for (Quotation quotation : doc.quotations()) {
            if (quotation.inner().overlaps(sentence.span())) {
                for (int i = 0; i < n; i++) {
                    if (starts[i] >= quotation.inner().start()
                            && starts[i] < quotation.inner().end()) {
                        marks[i] |= Passage.QUOTED;
                    }
                }
            }
        }
        return new Passage(text, sentence.span(), words, starts, lengths, weight, marks, publisher(doc, sentence));
    }

    /** Whether a number belongs to a date or an hour. */
    private static boolean isTime(Annotated doc, Token token) {
        List<TimeExpression> times = doc.times();
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().end() <= token.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < times.size()
                && times.get(low).span().start() <= token.start()
                && times.get(low).type() != TimeExpression.Type.DURATION;
    }

    /** The agency or state medium that a statement filling most of the passage is attributed to, or null. */
    private @Nullable String publisher(Annotated doc, Sentence sentence) {
        for (Statement statement : doc.statements()) {
            String source = statement.sourceEntity();
            if (source != null
                    && statement.content().overlap(sentence.span()) * 2
                            >= sentence.span().length()
                    && outlets.byName(source) != null) {
                return source;
            }
        }
        return null;
    }

    private static String stem(String lower) {
        return lower.length() > 5 && lower.endsWith("nya") ? lower.substring(0, lower.length() - 3) : lower;
    }
}
